<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open Files…</source>
        <translation>فتح ملفات (&amp;O)…</translation>
    </message>
    <message>
        <source>Open files and add each as a version of the story.</source>
        <translation>فتح ملفات وإضافة كل منها نسخةً من القصة.</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Story</source>
        <translation>فتح القصة النموذجية (&amp;S)</translation>
    </message>
    <message>
        <source>Open an invented story as five outlets told it.</source>
        <translation>فتح قصة متخيَّلة كما روتها خمس وسائل إعلام.</translation>
    </message>
    <message>
        <source>Open the &amp;Last Comparison</source>
        <translation>فتح آخر مقارنة (&amp;L)</translation>
    </message>
    <message>
        <source>Open the files of the last comparison again.</source>
        <translation>إعادة فتح ملفات آخر مقارنة.</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>تصدير التقرير (&amp;E)…</translation>
    </message>
    <message>
        <source>Save the comparison as one web page that needs nothing else.</source>
        <translation>حفظ المقارنة صفحةَ ويب واحدة لا تحتاج إلى شيء آخر.</translation>
    </message>
    <message>
        <source>&amp;Close the Story</source>
        <translation>إغلاق القصة (&amp;C)</translation>
    </message>
    <message>
        <source>Put all versions away.</source>
        <translation>إغلاق كل النسخ.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Leave Retold.</source>
        <translation>الخروج من Retold.</translation>
    </message>
    <message>
        <source>&amp;Paste a Version</source>
        <translation>لصق نسخة (&amp;P)</translation>
    </message>
    <message>
        <source>Add the text or the files of the clipboard as versions of the story.</source>
        <translation>إضافة نص الحافظة أو ملفاتها نسخًا من القصة.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected words, or else the chosen sentence.</source>
        <translation>نسخ الكلمات المحددة، وإلا فالجملة المختارة.</translation>
    </message>
    <message>
        <source>Copy with &amp;Source</source>
        <translation>نسخ مع المصدر (&amp;S)</translation>
    </message>
    <message>
        <source>Copy the words as a quotation, with outlet and headline below.</source>
        <translation>نسخ الكلمات على هيئة اقتباس، تليها وسيلة الإعلام والعنوان.</translation>
    </message>
    <message>
        <source>Select &amp;All of the Version</source>
        <translation>تحديد كل النسخة (&amp;A)</translation>
    </message>
    <message>
        <source>Select the whole text of the version that has the focus.</source>
        <translation>تحديد النص الكامل للنسخة النشطة.</translation>
    </message>
    <message>
        <source>&amp;Find in All Versions…</source>
        <translation>بحث في كل النسخ (&amp;F)…</translation>
    </message>
    <message>
        <source>Look for words in all versions at once.</source>
        <translation>البحث عن كلمات في كل النسخ معًا.</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>بحث عن التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place where the words were found.</source>
        <translation>الانتقال إلى الموضع التالي الذي وُجدت فيه الكلمات.</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>بحث عن السابق (&amp;V)</translation>
    </message>
    <message>
        <source>Go to the place before this one.</source>
        <translation>الانتقال إلى الموضع الذي قبل هذا.</translation>
    </message>
    <message>
        <source>Prefe&amp;rences…</source>
        <translation>التفضيلات (&amp;R)…</translation>
    </message>
    <message>
        <source>Choose looks, fonts, language and how comparisons begin.</source>
        <translation>اختيار المظهر والخطوط واللغة وكيفية بدء المقارنات.</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>جنبًا إلى جنب (&amp;S)</translation>
    </message>
    <message>
        <source>Show the texts side by side, what tells the same on one level.</source>
        <translation>عرض النصوص جنبًا إلى جنب، وما يروي الشيء نفسه على مستوى واحد.</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>المعلومات (&amp;F)</translation>
    </message>
    <message>
        <source>Show which version tells which fact.</source>
        <translation>عرض المعلومات التي ترويها كل نسخة.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>الاقتباسات (&amp;Q)</translation>
    </message>
    <message>
        <source>Show every quotation and what each version made of it.</source>
        <translation>عرض كل اقتباس وما فعلته به كل نسخة.</translation>
    </message>
    <message>
        <source>Fig&amp;ures</source>
        <translation>الأرقام (&amp;U)</translation>
    </message>
    <message>
        <source>Show every figure and what each version made of it.</source>
        <translation>عرض كل رقم وما فعلته به كل نسخة.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأسماء (&amp;N)</translation>
    </message>
    <message>
        <source>Show every name and what each version calls it.</source>
        <translation>عرض كل اسم وكيف تذكره كل نسخة.</translation>
    </message>
    <message>
        <source>&amp;Level Rows</source>
        <translation>محاذاة (&amp;L)</translation>
    </message>
    <message>
        <source>Show what tells the same on one level.</source>
        <translation>عرض ما يروي الشيء نفسه على مستوى واحد.</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>قراءة (&amp;R)</translation>
    </message>
    <message>
        <source>Let each text flow without gaps, with ribbons between what tells the same.</source>
        <translation>عرض كل نص متصلًا بلا فراغات، مع أشرطة تصل ما يروي الشيء نفسه.</translation>
    </message>
    <message>
        <source>Scroll &amp;Together</source>
        <translation>تمرير متزامن (&amp;T)</translation>
    </message>
    <message>
        <source>Bring the other texts to what tells the same while one is scrolled.</source>
        <translation>نقل النصوص الأخرى إلى ما يروي الشيء نفسه عند تمرير أحدها.</translation>
    </message>
    <message>
        <source>Reference in the &amp;Middle</source>
        <translation>المرجع في الوسط (&amp;M)</translation>
    </message>
    <message>
        <source>Read the reference between two other texts.</source>
        <translation>قراءة المرجع بين نصين آخرين.</translation>
    </message>
    <message>
        <source>Pin the R&amp;eference</source>
        <translation>تثبيت المرجع (&amp;E)</translation>
    </message>
    <message>
        <source>Keep the column of the reference in view while the others scroll.</source>
        <translation>إبقاء عمود المرجع ظاهرًا عند تمرير الأعمدة الأخرى.</translation>
    </message>
    <message>
        <source>Move Column &amp;Back</source>
        <translation>نقل العمود إلى الوراء (&amp;B)</translation>
    </message>
    <message>
        <source>Move the column of the chosen sentence towards the first.</source>
        <translation>نقل عمود الجملة المختارة نحو العمود الأول.</translation>
    </message>
    <message>
        <source>Move Column &amp;On</source>
        <translation>نقل العمود إلى الأمام (&amp;O)</translation>
    </message>
    <message>
        <source>Move the column of the chosen sentence towards the last.</source>
        <translation>نقل عمود الجملة المختارة نحو العمود الأخير.</translation>
    </message>
    <message>
        <source>Narro&amp;wer Column</source>
        <translation>تضييق العمود (&amp;W)</translation>
    </message>
    <message>
        <source>Make the column of the chosen sentence narrower.</source>
        <translation>تضييق عمود الجملة المختارة.</translation>
    </message>
    <message>
        <source>Wi&amp;der Column</source>
        <translation>توسيع العمود (&amp;D)</translation>
    </message>
    <message>
        <source>Make the column of the chosen sentence wider.</source>
        <translation>توسيع عمود الجملة المختارة.</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>إخفاء العمود (&amp;H)</translation>
    </message>
    <message>
        <source>Take the column of the chosen sentence out of view.</source>
        <translation>إخفاء عمود الجملة المختارة.</translation>
    </message>
    <message>
        <source>Show All Col&amp;umns</source>
        <translation>إظهار كل الأعمدة (&amp;U)</translation>
    </message>
    <message>
        <source>Show the columns of all versions again.</source>
        <translation>إعادة إظهار أعمدة كل النسخ.</translation>
    </message>
    <message>
        <source>&amp;Mark All Names</source>
        <translation>تمييز كل الأسماء (&amp;M)</translation>
    </message>
    <message>
        <source>Mark in the texts also the names that agree.</source>
        <translation>تمييز الأسماء المتفقة أيضًا في النصوص.</translation>
    </message>
    <message>
        <source>&amp;Versions Panel</source>
        <translation>لوحة النسخ (&amp;V)</translation>
    </message>
    <message>
        <source>Show or fold the list of versions.</source>
        <translation>إظهار قائمة النسخ أو طيّها.</translation>
    </message>
    <message>
        <source>Findings &amp;Panel</source>
        <translation>لوحة الملاحظات (&amp;P)</translation>
    </message>
    <message>
        <source>Show or fold the list of findings.</source>
        <translation>إظهار قائمة الملاحظات أو طيّها.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>تكبير (&amp;I)</translation>
    </message>
    <message>
        <source>Make the texts larger.</source>
        <translation>تكبير النصوص.</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>تصغير (&amp;O)</translation>
    </message>
    <message>
        <source>Make the texts smaller.</source>
        <translation>تصغير النصوص.</translation>
    </message>
    <message>
        <source>N&amp;atural Size</source>
        <translation>الحجم الطبيعي (&amp;A)</translation>
    </message>
    <message>
        <source>Show the texts at their natural size.</source>
        <translation>عرض النصوص بحجمها الطبيعي.</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>ألوان النظام (&amp;Y)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is.</source>
        <translation>فاتح أو داكن بحسب سطح المكتب.</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>فاتح (&amp;G)</translation>
    </message>
    <message>
        <source>Black on white, whatever the desktop is.</source>
        <translation>أسود على أبيض مهما كان سطح المكتب.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن (&amp;D)</translation>
    </message>
    <message>
        <source>White on black, whatever the desktop is.</source>
        <translation>أبيض على أسود مهما كان سطح المكتب.</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>تباين عالٍ (&amp;H)</translation>
    </message>
    <message>
        <source>Two colours alone, those of the system; lines and signs tell the rest.</source>
        <translation>لونان فقط، هما لونا النظام، والباقي تبيّنه الخطوط والرموز.</translation>
    </message>
    <message>
        <source>&amp;Next Reference</source>
        <translation>المرجع التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Hold the others against the next version, and after the last against none.</source>
        <translation>مقارنة بقية النسخ بالنسخة التالية، وبعد الأخيرة من دون مرجع.</translation>
    </message>
    <message>
        <source>Re&amp;move the Version</source>
        <translation>إزالة النسخة (&amp;M)</translation>
    </message>
    <message>
        <source>Take the version chosen in the list out of the story.</source>
        <translation>إخراج النسخة المختارة في القائمة من القصة.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Comparison</source>
        <translation>إلغاء المقارنة (&amp;C)</translation>
    </message>
    <message>
        <source>Stop the comparison under way.</source>
        <translation>إيقاف المقارنة الجارية.</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>الملاحظة السابقة (&amp;P)</translation>
    </message>
    <message>
        <source>Go to the finding before this one.</source>
        <translation>الانتقال إلى الملاحظة التي قبل هذه.</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>الملاحظة التالية (&amp;N)</translation>
    </message>
    <message>
        <source>Go to the finding after this one, worst first.</source>
        <translation>الانتقال إلى الملاحظة التي بعد هذه، والأخطر أولًا.</translation>
    </message>
    <message>
        <source>P&amp;revious of the Same Kind</source>
        <translation>السابقة من النوع نفسه (&amp;R)</translation>
    </message>
    <message>
        <source>Go to the finding of the same kind before this one.</source>
        <translation>الانتقال إلى الملاحظة السابقة من النوع نفسه.</translation>
    </message>
    <message>
        <source>N&amp;ext of the Same Kind</source>
        <translation>التالية من النوع نفسه (&amp;E)</translation>
    </message>
    <message>
        <source>Go to the next finding of the same kind.</source>
        <translation>الانتقال إلى الملاحظة التالية من النوع نفسه.</translation>
    </message>
    <message>
        <source>Next &amp;Altered Quotation</source>
        <translation>الاقتباس المحرَّف التالي (&amp;A)</translation>
    </message>
    <message>
        <source>Go to the next quotation of which the words were changed.</source>
        <translation>الانتقال إلى الاقتباس التالي الذي تغيّرت كلماته.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>How Retold is used, its words and signs, and how verdicts are made.</source>
        <translation>كيفية استخدام Retold، ومصطلحاته ورموزه، وكيف تصدر الأحكام.</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)…</translation>
    </message>
    <message>
        <source>See the keys of all commands, and change them.</source>
        <translation>عرض مفاتيح كل الأوامر وتغييرها.</translation>
    </message>
    <message>
        <source>&amp;Search Commands…</source>
        <translation>البحث عن أمر (&amp;S)…</translation>
    </message>
    <message>
        <source>Type a word of what you want to do.</source>
        <translation>كتابة كلمة مما تريد فعله.</translation>
    </message>
    <message>
        <source>&amp;About Retold</source>
        <translation>حول Retold (&amp;A)</translation>
    </message>
    <message>
        <source>Which version of Retold this is, and under which licence.</source>
        <translation>إصدار Retold ورخصته.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>قصة (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>مراجعة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>أعمدة (&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>اللوح التالي (&amp;X)</translation>
    </message>
    <message>
        <source>Bring the keys to the versions, the texts and the findings in turn.</source>
        <translation>نقل لوحة المفاتيح إلى النسخ والنصوص والملاحظات بالتناوب.</translation>
    </message>
    <message>
        <source>Pr&amp;evious Pane</source>
        <translation>اللوح السابق (&amp;E)</translation>
    </message>
    <message>
        <source>Bring the keys to the pane before this one.</source>
        <translation>نقل لوحة المفاتيح إلى اللوح الذي قبله.</translation>
    </message>
</context>
<context>
    <name>CopiedText</name>
    <message>
        <source>“%1”</source>
        <extracomment>A headline in quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>— %1</source>
        <extracomment>The source below copied words; %1 as &quot;Harbour Post, “Ferry strike ends”&quot;.</extracomment>
        <translation>— %1</translation>
    </message>
</context>
<context>
    <name>FactChips</name>
    <message>
        <source>Moved</source>
        <extracomment>The class of what stands at another place of the story than in the reference.</extracomment>
        <translation>منقول</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>That is too long to look for.</source>
        <translation>النص أطول من أن يُبحث عنه.</translation>
    </message>
    <message>
        <source>Not a pattern: %1, at character %2.</source>
        <extracomment>%1 is the reason that the pattern matcher gives, %2 the number of the character.</extracomment>
        <translation>ليس نمطًا صحيحًا: %1، عند الحرف %2.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>يستغرق هذا النمط وقتًا أطول من اللازم.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Every command has a key, and you can give it another.</source>
        <translation>لكل أمر مفتاح، ويمكنك أن تعطيه مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>%1 changes them; %2 finds a command by a word of what you want to do.</source>
        <extracomment>%1 and %2 are keys.</extracomment>
        <translation>%1 لتغيير المفاتيح، و%2 للعثور على أمر بكلمة مما تريد فعله.</translation>
    </message>
</context>
<context>
    <name>LegendPicture</name>
    <message>
        <source>Wire</source>
        <translation>وكالة أنباء</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>وسيلة إعلام</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
</context>
<context>
    <name>LevelAccessible</name>
    <message>
        <source>reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Enter closes these rows.</source>
        <translation>المفتاح Enter يغلق هذه الصفوف.</translation>
    </message>
    <message>
        <source>Enter opens these rows.</source>
        <translation>المفتاح Enter يفتح هذه الصفوف.</translation>
    </message>
</context>
<context>
    <name>LevelLayout</name>
    <message>
        <source>from rows %1 and %2 of %3</source>
        <extracomment>Which rows a sentence tells: %1 and %2 are numbers, %3 is the letter of a version.</extracomment>
        <translation>من الصفين %1 و%2 في %3</translation>
    </message>
    <message>
        <source>from rows %1 to %2 of %3</source>
        <extracomment>%1 and %2 are numbers of rows, %3 is the letter of a version.</extracomment>
        <translation>من الصفوف %1 إلى %2 في %3</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <extracomment>A sentence has moved here; %1 is the number of the row below which it stood.</extracomment>
        <translation>منقول من %1</translation>
    </message>
    <message>
        <source>told in row %1</source>
        <extracomment>The place that a sentence has left; %1 is the number of the row in which it is told.</extracomment>
        <translation>مرويّ في الصف %1</translation>
    </message>
</context>
<context>
    <name>LevelPainter</name>
    <message numerus="yes">
        <source>%n headline(s)</source>
        <translation>
            <numerusform>%n عنوان</numerusform>
            <numerusform>%n عنوان</numerusform>
            <numerusform>%n عنوانان</numerusform>
            <numerusform>%n عناوين</numerusform>
            <numerusform>%n عنوانًا</numerusform>
            <numerusform>%n عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byline(s)</source>
        <translation>
            <numerusform>%n توقيع</numerusform>
            <numerusform>%n توقيع</numerusform>
            <numerusform>%n توقيعان</numerusform>
            <numerusform>%n تواقيع</numerusform>
            <numerusform>%n توقيعًا</numerusform>
            <numerusform>%n توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <translation>
            <numerusform>%n إشارة مصدر</numerusform>
            <numerusform>%n إشارة مصدر</numerusform>
            <numerusform>%n إشارتا مصدر</numerusform>
            <numerusform>%n إشارات مصدر</numerusform>
            <numerusform>%n إشارة مصدر</numerusform>
            <numerusform>%n إشارة مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s)</source>
        <translation>
            <numerusform>%n تعليق صورة</numerusform>
            <numerusform>%n تعليق صورة</numerusform>
            <numerusform>%n تعليقا صورة</numerusform>
            <numerusform>%n تعليقات صور</numerusform>
            <numerusform>%n تعليق صورة</numerusform>
            <numerusform>%n تعليق صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n رابط</numerusform>
            <numerusform>%n رابط</numerusform>
            <numerusform>%n رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) around the story</source>
        <translation>
            <numerusform>%n سطر حول القصة</numerusform>
            <numerusform>%n سطر حول القصة</numerusform>
            <numerusform>%n سطران حول القصة</numerusform>
            <numerusform>%n أسطر حول القصة</numerusform>
            <numerusform>%n سطرًا حول القصة</numerusform>
            <numerusform>%n سطر حول القصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملتان</numerusform>
            <numerusform>%n جمل</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>الصفوف %1 إلى %2</translation>
    </message>
    <message>
        <source>hidden by the filter: %1</source>
        <extracomment>Rows that the filter hides; %1 as &quot;rows 59 to 66&quot;.</extracomment>
        <translation>تخفيه التصفية: %1</translation>
    </message>
    <message>
        <source>%1 only in %2, %3</source>
        <extracomment>What folded rows hold: %1 as &quot;3 captions, 2 credits&quot;, %2 letters of versions, %3 as &quot;rows 59 to 66&quot;.</extracomment>
        <translation>%1 في %2 فقط، %3</translation>
    </message>
    <message>
        <source>dropped in %1</source>
        <extracomment>%1 is the letter of a version that leaves a sentence out.</extracomment>
        <translation>محذوف في %1</translation>
    </message>
</context>
<context>
    <name>RecentStories</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day and a month, in Qt&apos;s notation: &quot;18 Nov&quot; in English.</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>%1 could not be saved: %2</source>
        <extracomment>%1 is the path of the report, %2 the system&apos;s reason.</extracomment>
        <translation>تعذّر حفظ %1: %2</translation>
    </message>
</context>
<context>
    <name>Retold</name>
    <message>
        <source>The sentence goes on inside the marks where the reference&apos;s ends.</source>
        <translation>تُعرض الجملة داخل علامتي الاقتباس أطول مما في المرجع.</translation>
    </message>
    <message>
        <source>The cut is shown, but it took the verb or the denial away.</source>
        <translation>الحذف ظاهر، لكنه أزال الفعل أو النفي.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>أُلغيت المقارنة.</translation>
    </message>
    <message>
        <source>rare words in common: %1</source>
        <extracomment>%1 is a list of words, as &quot;ferry, harbour&quot;.</extracomment>
        <translation>كلمات نادرة مشتركة: %1</translation>
    </message>
    <message>
        <source>the same words in the same order</source>
        <translation>الكلمات نفسها بالترتيب نفسه</translation>
    </message>
    <message>
        <source>the same names: %1</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>الأسماء نفسها: %1</translation>
    </message>
    <message>
        <source>the same figures: %1</source>
        <extracomment>%1 is a list of figures, as &quot;2.5 per cent&quot;.</extracomment>
        <translation>الأرقام نفسها: %1</translation>
    </message>
    <message>
        <source>words in quotation marks in common: %1</source>
        <extracomment>%1 is a list of words.</extracomment>
        <translation>كلمات مشتركة بين علامات الاقتباس: %1</translation>
    </message>
    <message>
        <source>the same speaker: %1</source>
        <extracomment>%1 is the name of who speaks.</extracomment>
        <translation>المتحدث نفسه: %1</translation>
    </message>
    <message>
        <source>the sentences around them tell the same, too</source>
        <translation>الجمل المحيطة تروي الشيء نفسه أيضًا</translation>
    </message>
    <message>
        <source>no other sentence is as close</source>
        <translation>لا جملة أخرى بهذا القرب</translation>
    </message>
    <message>
        <source>alike in length and place</source>
        <translation>الطول والموضع متقاربان</translation>
    </message>
    <message>
        <source>few words in common</source>
        <translation>الكلمات المشتركة قليلة</translation>
    </message>
    <message>
        <source>the words stand in another order</source>
        <translation>ترتيب الكلمات مختلف</translation>
    </message>
    <message>
        <source>the names differ</source>
        <translation>الأسماء مختلفة</translation>
    </message>
    <message>
        <source>the figures differ</source>
        <translation>الأرقام مختلفة</translation>
    </message>
    <message>
        <source>the quoted words differ</source>
        <translation>الكلمات المقتبسة مختلفة</translation>
    </message>
    <message>
        <source>the speakers differ</source>
        <translation>المتحدثون مختلفون</translation>
    </message>
    <message>
        <source>the sentences around them tell something else</source>
        <translation>الجمل المحيطة تروي شيئًا آخر</translation>
    </message>
    <message>
        <source>another sentence is as close</source>
        <translation>هناك جملة أخرى بالقرب نفسه</translation>
    </message>
    <message>
        <source>unlike in length or place</source>
        <translation>الطول أو الموضع مختلف</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <extracomment>%1 is a quotation, %2 a verb.</extracomment>
        <translation>تغيّر %1 إلى %2</translation>
    </message>
    <message>
        <source>The words tell how firmly somebody means to do it.</source>
        <translation>تدل الكلمات على مدى العزم على الفعل.</translation>
    </message>
    <message>
        <source>%1 and %2 in one version</source>
        <translation>%1 و%2 في نسخة واحدة</translation>
    </message>
    <message>
        <source>Two sentences of the version tell one thing with two values.</source>
        <translation>جملتان من النسخة ترويان الأمر نفسه بقيمتين مختلفتين.</translation>
    </message>
    <message>
        <source>%1 is told without its source, %2</source>
        <translation>رُوي %1 من دون مصدره، %2</translation>
    </message>
    <message>
        <source>A source that was named is gone or has become vague.</source>
        <translation>مصدر كان مذكورًا بالاسم اختفى أو صار مبهمًا.</translation>
    </message>
    <message>
        <source>The version gives one person two ages.</source>
        <translation>تذكر النسخة عمرين مختلفين لشخص واحد.</translation>
    </message>
    <message>
        <source>The version tells one thing with the value that another version has, and also with a value of its own.</source>
        <translation>تروي النسخة الأمر نفسه بقيمة نسخة أخرى، وبقيمة خاصة بها أيضًا.</translation>
    </message>
    <message>
        <source>%1 is quoted in other words in the same version: %2</source>
        <translation>%1 مقتبس بكلمات أخرى في النسخة نفسها: %2</translation>
    </message>
    <message>
        <source>Both stand inside quotation marks, and only one can be what was said.</source>
        <translation>كلاهما بين علامتي اقتباس، ولا يمكن أن يكون قد قيل إلا أحدهما.</translation>
    </message>
    <message>
        <source>A fact of the lead is dropped: %1</source>
        <translation>حُذفت معلومة من مقدمة الخبر: %1</translation>
    </message>
    <message>
        <source>No sentence of the version is linked to it, and none has its words.</source>
        <translation>لا ترتبط بها أي جملة في النسخة، ولا ترد كلماتها في أي جملة.</translation>
    </message>
    <message>
        <source>%1 was put in, and no other version has it</source>
        <translation>أُضيف %1، ولا يرد في أي نسخة أخرى</translation>
    </message>
    <message>
        <source>%1 was put in</source>
        <translation>أُضيف %1</translation>
    </message>
    <message>
        <source>The sentence is told by another version without it.</source>
        <translation>ترد الجملة في نسخة أخرى من دونه.</translation>
    </message>
    <message>
        <source>%1 is spelled %2</source>
        <translation>كُتب الاسم %1 هكذا: %2</translation>
    </message>
    <message>
        <source>One name in two spellings.</source>
        <translation>اسم واحد بتهجئتين.</translation>
    </message>
    <message>
        <source>Moved far down the story: %1</source>
        <translation>نُقلت بعيدًا إلى أسفل القصة: %1</translation>
    </message>
    <message>
        <source>Moved far up the story: %1</source>
        <translation>نُقلت بعيدًا إلى أعلى القصة: %1</translation>
    </message>
    <message>
        <source>It stands half a story away from its place.</source>
        <translation>تبعد عن موضعها نصف قصة.</translation>
    </message>
    <message>
        <source>Facts that stand in %1 alone: %2</source>
        <extracomment>%1 is an outlet, %2 a number.</extracomment>
        <translation>معلومات ترد في %1 فقط: %2</translation>
    </message>
    <message>
        <source>No other version has a sentence linked to them.</source>
        <translation>لا جملة في أي نسخة أخرى ترتبط بها.</translation>
    </message>
    <message>
        <source>%1 became %2%3</source>
        <translation>تغيّر %1 إلى %2%3</translation>
    </message>
    <message>
        <source>The linked sentences give another value for the same thing.</source>
        <translation>تعطي الجملتان المرتبطتان قيمتين مختلفتين للشيء نفسه.</translation>
    </message>
    <message>
        <source>One of them says only roughly how much it is.</source>
        <translation>إحداهما تذكر المقدار على وجه التقريب فقط.</translation>
    </message>
    <message>
        <source>The value is the same, but not how exact it is said to be.</source>
        <translation>القيمة نفسها، لكن درجة الدقة المذكورة مختلفة.</translation>
    </message>
    <message>
        <source>The figure %1 is gone%2</source>
        <translation>اختفى الرقم %1%2</translation>
    </message>
    <message>
        <source>The linked sentence tells the fact without its figure.</source>
        <translation>تروي الجملة المرتبطة المعلومة من دون رقمها.</translation>
    </message>
    <message>
        <source>%1 counted %2 and now counts %3</source>
        <translation>كان الرقم %1 عددًا لما يلي: %2، وأصبح عددًا لما يلي: %3</translation>
    </message>
    <message>
        <source>The linked sentence has the number on what another number counted.</source>
        <translation>الرقم في الجملة المرتبطة يخص ما كان يعدّه رقم آخر.</translation>
    </message>
    <message>
        <source>%1 is %2 and %3 in one version</source>
        <translation>نسخة واحدة تذكر %1 بصفتين: %2 و%3</translation>
    </message>
    <message>
        <source>The version gives the person both offices, which nobody holds at once.</source>
        <translation>تعطي النسخة الشخص المنصبين معًا، ولا أحد يشغلهما في وقت واحد.</translation>
    </message>
    <message>
        <source>%1 is called %2; the other version has %3</source>
        <translation>صفة %1 هنا %2، وفي النسخة الأخرى %3</translation>
    </message>
    <message>
        <source>The versions give the person offices that nobody holds at once.</source>
        <translation>تنسب النسختان إلى الشخص منصبين لا يشغلهما أحد معًا.</translation>
    </message>
    <message>
        <source>One side denies what the other tells.</source>
        <translation>أحد الجانبين ينفي ما يرويه الآخر.</translation>
    </message>
    <message>
        <source>%1 became %2 inside quotation marks%3</source>
        <extracomment>%1 and %2 are quotations, %3 is the speaker in brackets or nothing.</extracomment>
        <translation>تغيّر %1 إلى %2 داخل علامتي الاقتباس%3</translation>
    </message>
    <message>
        <source>The words inside the marks differ, and nothing shows that they were cut or changed.</source>
        <translation>تختلف الكلمات داخل العلامتين، ولا شيء يدل على أنها اختُصرت أو غُيّرت.</translation>
    </message>
    <message>
        <source>%1 was trimmed to %2%3</source>
        <translation>اختُصر %1 إلى %2%3</translation>
    </message>
    <message>
        <source>A part of the words stands inside the marks, with no sign of the cut.</source>
        <translation>جزء من الكلمات فقط داخل العلامتين، ولا إشارة إلى الاختصار.</translation>
    </message>
    <message>
        <source>%1 no longer says that it was said by %2</source>
        <translation>لم يعد %1 منسوبًا إلى قائله %2</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is now said by %3</source>
        <translation>%1 كان من قول %2 وصار من قول %3</translation>
    </message>
    <message>
        <source>A speaker who was named is gone or has become vague.</source>
        <translation>متحدث مذكور بالاسم غاب أو صار مبهمًا.</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is given to %3</source>
        <translation>%1 قاله %2 ونُسب إلى %3</translation>
    </message>
    <message>
        <source>The quotations answer each other, but another is named as speaker.</source>
        <translation>الاقتباسان متقابلان، لكن المتحدث المذكور مختلف.</translation>
    </message>
    <message>
        <source>%1 became %2 for the words %3</source>
        <translation>تغيّر فعل القول من %1 إلى %2 مع %3</translation>
    </message>
    <message>
        <source>The verb of saying colours the words otherwise.</source>
        <translation>فعل القول يلوّن الكلام تلوينًا مختلفًا.</translation>
    </message>
    <message>
        <source>%1 is told without quotation marks%2</source>
        <translation>يُروى %1 من دون علامتي اقتباس%2</translation>
    </message>
    <message>
        <source>The quotation became indirect: its marks are gone.</source>
        <translation>صار الاقتباس كلامًا غير مباشر: اختفت علامتاه.</translation>
    </message>
    <message>
        <source>What one version warns of, the other has as an aim.</source>
        <translation>ما تحذّر منه نسخة تجعله الأخرى هدفًا.</translation>
    </message>
    <message>
        <source>The two have changed places: who did it, and to whom, is turned round.</source>
        <translation>تبادل الاثنان موقعيهما: انقلب الفاعل مفعولًا به والمفعول به فاعلًا.</translation>
    </message>
    <message>
        <source>%1 became its opposite, %2</source>
        <translation>%1 صار عكسه: %2</translation>
    </message>
    <message>
        <source>The words around are the same, and the two mean opposite things.</source>
        <translation>الكلمات المحيطة واحدة، والكلمتان متضادتان.</translation>
    </message>
    <message>
        <source>The linked sentences say the same, but name another as the one who said it.</source>
        <translation>الجمل المرتبطة تقول الشيء نفسه، لكنها تنسبه إلى قائل آخر.</translation>
    </message>
    <message>
        <source>%1 is written %2</source>
        <translation>كُتب %1 هكذا: %2</translation>
    </message>
    <message>
        <source>The same words in another house style.</source>
        <translation>الكلمات نفسها بأسلوب تحريري آخر.</translation>
    </message>
    <message>
        <source>What has happened in one version, %1, is still to come in the other: %2</source>
        <translation>ما حدث في إحدى الروايتين، %1، لم يقع بعد في الأخرى: %2</translation>
    </message>
    <message>
        <source>What is still to come in one version, %1, has happened in the other: %2</source>
        <translation>ما لم يقع بعد في إحدى الروايتين، %1، حدث في الأخرى: %2</translation>
    </message>
    <message>
        <source>One version tells of it as still to come.</source>
        <translation>نسخة واحدة ترويه على أنه لم يقع بعد.</translation>
    </message>
    <message>
        <source>The words tell how certain it is.</source>
        <translation>تدل الكلمات على مدى اليقين.</translation>
    </message>
    <message>
        <source>The words tell whether it must be.</source>
        <translation>تدل الكلمات على ما إذا كان الأمر لازمًا.</translation>
    </message>
    <message>
        <source>The words tell of how many it holds.</source>
        <translation>تدل الكلمات على عدد من ينطبق عليهم الأمر.</translation>
    </message>
    <message>
        <source>The same stands in %1.</source>
        <extracomment>%1 is a list of outlets.</extracomment>
        <translation>يرد الشيء نفسه في %1.</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <extracomment>Words quoted within a message: %1 is the words.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source> (%1)</source>
        <extracomment>The end of a message: %1 is who said the words.</extracomment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Quotation altered</source>
        <translation>اقتباس محرَّف</translation>
    </message>
    <message>
        <source>Quotation trimmed</source>
        <translation>اقتباس مختصر</translation>
    </message>
    <message>
        <source>Quotation marks lost</source>
        <translation>فقدان علامات الاقتباس</translation>
    </message>
    <message>
        <source>Quotation misattributed</source>
        <translation>اقتباس منسوب لغيره</translation>
    </message>
    <message>
        <source>Speaker lost or made vague</source>
        <translation>فقدان المتحدث أو إبهامه</translation>
    </message>
    <message>
        <source>Verb of saying changed</source>
        <translation>تغيّر فعل القول</translation>
    </message>
    <message>
        <source>Figure altered</source>
        <translation>رقم محرَّف</translation>
    </message>
    <message>
        <source>Figure lost</source>
        <translation>رقم مفقود</translation>
    </message>
    <message>
        <source>Figure put on another thing</source>
        <translation>رقم منسوب إلى شيء آخر</translation>
    </message>
    <message>
        <source>Unit or scale changed</source>
        <translation>تغيّر الوحدة أو المقياس</translation>
    </message>
    <message>
        <source>Hedge lost or gained</source>
        <translation>فقدان تحفّظ أو زيادته</translation>
    </message>
    <message>
        <source>Negation lost or gained</source>
        <translation>فقدان نفي أو زيادته</translation>
    </message>
    <message>
        <source>Strength or certainty changed</source>
        <translation>تغيّر القوة أو اليقين</translation>
    </message>
    <message>
        <source>Scope changed</source>
        <translation>تغيّر النطاق</translation>
    </message>
    <message>
        <source>Time or tense changed</source>
        <translation>تغيّر الوقت أو الزمن</translation>
    </message>
    <message>
        <source>Meaning turned round</source>
        <translation>انقلاب المعنى</translation>
    </message>
    <message>
        <source>Role or title differs</source>
        <translation>اختلاف المنصب أو اللقب</translation>
    </message>
    <message>
        <source>Name spelled otherwise</source>
        <translation>اختلاف تهجئة الاسم</translation>
    </message>
    <message>
        <source>Fact dropped</source>
        <translation>معلومة محذوفة</translation>
    </message>
    <message>
        <source>Addition that no other version supports</source>
        <translation>إضافة لا تدعمها أي نسخة أخرى</translation>
    </message>
    <message>
        <source>Told by one version alone</source>
        <translation>مرويّ في نسخة واحدة فقط</translation>
    </message>
    <message>
        <source>Moved far up or down</source>
        <translation>منقول بعيدًا إلى أعلى أو أسفل</translation>
    </message>
    <message>
        <source>Contradiction within one version</source>
        <translation>تناقض داخل نسخة واحدة</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>الأسلوب التحريري</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>طفيفة</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>أسلوب</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Paraphrased</source>
        <translation>معاد الصياغة</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>حرفي</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>مختصر</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>محرَّف</translation>
    </message>
    <message>
        <source>Misattributed</source>
        <translation>منسوب لغيره</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Reformatted</source>
        <translation>بتنسيق آخر</translation>
    </message>
    <message>
        <source>Implied</source>
        <translation>ضمني</translation>
    </message>
    <message>
        <source>Respelled</source>
        <translation>بتهجئة أخرى</translation>
    </message>
    <message>
        <source>Given another title</source>
        <translation>بلقب آخر</translation>
    </message>
    <message>
        <source>Save it as plain text and open that.</source>
        <translation>احفظه نصًا عاديًا ثم افتح النص.</translation>
    </message>
    <message>
        <source>Unpack it and open the texts in it.</source>
        <translation>فُكّ ضغطه وافتح النصوص التي فيه.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>مستند OpenDocument نصي</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>مستند Office قديم</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>أرشيف bzip2</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>أرشيف XZ</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>أرشيف Zstandard</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>تسجيل MP3</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>تسجيل Ogg</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>مقطع فيديو</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>“%1” is %2, not plain text.</source>
        <extracomment>%1 is a file name, %2 a kind of file with its article, as &quot;a PDF document&quot;.</extracomment>
        <translation>الملف «%1» هو %2 وليس نصًا عاديًا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 tells what is wrong with a file, %2 what to do about it; both are whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is too large: it has %2, and %3 is the most that can be read.</source>
        <extracomment>%1 is a file name; %2 and %3 are sizes, as &quot;40 MiB&quot;.</extracomment>
        <translation>الملف «%1» أكبر من اللازم: حجمه %2، وأقصى ما يمكن قراءته %3.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>الملف «%1» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file.</source>
        <translation>«%1» جهاز أو أنبوب وليس ملفًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s own words for what is wrong.</extracomment>
        <translation>تعذّرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no text in it.</source>
        <translation>الملف «%1» فارغ: لا نص فيه.</translation>
    </message>
    <message>
        <source>The file does not say how it is encoded; it was read as %1.</source>
        <extracomment>%1 is the name of a character encoding, as &quot;windows-1252&quot;.</extracomment>
        <translation>لا يذكر الملف ترميزه، فقُرئ بترميز %1.</translation>
    </message>
    <message>
        <source>Bytes that have no meaning in %1 were replaced by “�”: %2.</source>
        <extracomment>%1 is the name of a character encoding, %2 how many characters are replaced.</extracomment>
        <translation>استُبدلت بالعلامة «�» بايتات لا معنى لها في %1: %2.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a tag of its page, and may be incomplete.</source>
        <translation>ينتهي النص في وسط وسم من صفحته، وقد يكون ناقصًا.</translation>
    </message>
    <message>
        <source>“%1” is not text: it holds binary data.</source>
        <translation>الملف «%1» ليس نصًا: فيه بيانات ثنائية.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>المعلومة</translation>
    </message>
    <message numerus="yes">
        <source>%n only in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>
            <numerusform>%n في %1 فقط</numerusform>
            <numerusform>%n في %1 فقط</numerusform>
            <numerusform>%n في %1 فقط</numerusform>
            <numerusform>%n في %1 فقط</numerusform>
            <numerusform>%n في %1 فقط</numerusform>
            <numerusform>%n في %1 فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Told by one version alone, and so not in this table: %1.</source>
        <translation>يرد في نسخة واحدة فقط، ولذلك ليس في هذا الجدول: %1.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>nothing in its place</source>
        <translation>لا شيء مكانه</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>Where a finding stands: %1 is letters of versions as &quot;A and C&quot;, %2 the number of a row.</extracomment>
        <translation>%1، الصف %2</translation>
    </message>
    <message>
        <source>See it in the texts</source>
        <translation>عرضها في النصوص</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>و%n موضع آخر</numerusform>
            <numerusform>و%n موضع آخر</numerusform>
            <numerusform>و%n موضعان آخران</numerusform>
            <numerusform>و%n مواضع أخرى</numerusform>
            <numerusform>و%n موضعًا آخر</numerusform>
            <numerusform>و%n موضع آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n ملاحظة حرجة</numerusform>
            <numerusform>%n ملاحظة حرجة</numerusform>
            <numerusform>%n ملاحظتان حرجتان</numerusform>
            <numerusform>%n ملاحظات حرجة</numerusform>
            <numerusform>%n ملاحظة حرجة</numerusform>
            <numerusform>%n ملاحظة حرجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n ملاحظة كبيرة</numerusform>
            <numerusform>%n ملاحظة كبيرة</numerusform>
            <numerusform>%n ملاحظتان كبيرتان</numerusform>
            <numerusform>%n ملاحظات كبيرة</numerusform>
            <numerusform>%n ملاحظة كبيرة</numerusform>
            <numerusform>%n ملاحظة كبيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n ملاحظة طفيفة</numerusform>
            <numerusform>%n ملاحظة طفيفة</numerusform>
            <numerusform>%n ملاحظتان طفيفتان</numerusform>
            <numerusform>%n ملاحظات طفيفة</numerusform>
            <numerusform>%n ملاحظة طفيفة</numerusform>
            <numerusform>%n ملاحظة طفيفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of house style</source>
        <translation>
            <numerusform>%n ملاحظة في الأسلوب التحريري</numerusform>
            <numerusform>%n ملاحظة في الأسلوب التحريري</numerusform>
            <numerusform>%n ملاحظتان في الأسلوب التحريري</numerusform>
            <numerusform>%n ملاحظات في الأسلوب التحريري</numerusform>
            <numerusform>%n ملاحظة في الأسلوب التحريري</numerusform>
            <numerusform>%n ملاحظة في الأسلوب التحريري</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>الملاحظات، الأخطر أولًا</translation>
    </message>
    <message>
        <source>Nothing to raise: quotations, figures, names and facts were compared.</source>
        <translation>لا شيء يستدعي الانتباه: قورنت الاقتباسات والأرقام والأسماء والمعلومات.</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the reference</source>
        <translation>
            <numerusform>%n خارج المرجع</numerusform>
            <numerusform>%n خارج المرجع</numerusform>
            <numerusform>%n خارج المرجع</numerusform>
            <numerusform>%n خارج المرجع</numerusform>
            <numerusform>%n خارج المرجع</numerusform>
            <numerusform>%n خارج المرجع</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>No figures were found.</source>
        <translation>لم يُعثر على أرقام.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>لم يُعثر على أسماء.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>critical: meaning turned round, wrong person, wrong number</source>
        <translation>حرجة: انقلاب المعنى، شخص خطأ، رقم خطأ</translation>
    </message>
    <message>
        <source>major: words inside quotation marks, strength, a figure lost</source>
        <translation>كبيرة: كلمات بين علامات الاقتباس، القوة، رقم مفقود</translation>
    </message>
    <message>
        <source>minor: a trimmed quotation, a hedge, the spelling of a name</source>
        <translation>طفيفة: اقتباس مختصر، تحفّظ، تهجئة اسم</translation>
    </message>
    <message>
        <source>house style only: never an alarm</source>
        <translation>الأسلوب التحريري فقط: ليس إنذارًا أبدًا</translation>
    </message>
    <message>
        <source>identical but for case and typography</source>
        <translation>مطابق إلا في حالة الأحرف والطباعة</translation>
    </message>
    <message>
        <source>edited: recognisably the same sentence</source>
        <translation>معدَّل: الجملة نفسها كما هو واضح</translation>
    </message>
    <message>
        <source>paraphrased: the same facts, recast</source>
        <translation>معاد الصياغة: المعلومات نفسها في قالب آخر</translation>
    </message>
    <message>
        <source>partial: a fact in common, and one side tells more</source>
        <translation>جزئي: معلومة مشتركة، وأحد الجانبين يروي أكثر</translation>
    </message>
    <message>
        <source>added: not in the reference</source>
        <translation>مضاف: ليس في المرجع</translation>
    </message>
    <message>
        <source>dropped: only in the reference</source>
        <translation>محذوف: في المرجع فقط</translation>
    </message>
    <message>
        <source>moved far up or down in the story</source>
        <translation>منقول بعيدًا إلى أعلى القصة أو أسفلها</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>“words”</source>
        <translation>«كلمات»</translation>
    </message>
    <message>
        <source>quotation altered or given to somebody else</source>
        <translation>اقتباس محرَّف أو منسوب إلى شخص آخر</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>figure written otherwise</source>
        <translation>رقم مكتوب بصورة أخرى</translation>
    </message>
    <message>
        <source>figure altered</source>
        <translation>رقم محرَّف</translation>
    </message>
    <message>
        <source>figure that follows from another</source>
        <translation>رقم مستنتج من رقم آخر</translation>
    </message>
    <message>
        <source>name spelled otherwise</source>
        <translation>اسم بتهجئة أخرى</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>new words</source>
        <translation>كلمات جديدة</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>lost words</source>
        <translation>كلمات مفقودة</translation>
    </message>
    <message>
        <source>words left out here</source>
        <translation>كلمات متروكة هنا</translation>
    </message>
    <message>
        <source>a critical or major finding</source>
        <translation>ملاحظة حرجة أو كبيرة</translation>
    </message>
    <message>
        <source>a minor finding</source>
        <translation>ملاحظة طفيفة</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>quotation, %1:</source>
        <extracomment>A screen reader says this before the words: %1 is a verdict, as &quot;altered&quot;.</extracomment>
        <translation>اقتباس، %1:</translation>
    </message>
    <message>
        <source>figure, %1:</source>
        <translation>رقم، %1:</translation>
    </message>
    <message>
        <source>name, %1:</source>
        <translation>اسم، %1:</translation>
    </message>
    <message>
        <source>%1 finding:</source>
        <extracomment>A screen reader says this before the words: %1 is a severity, as &quot;critical&quot;.</extracomment>
        <translation>ملاحظة %1:</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>جديد:</translation>
    </message>
    <message>
        <source>(words left out)</source>
        <translation>(كلمات متروكة)</translation>
    </message>
    <message>
        <source>lost:</source>
        <translation>مفقود:</translation>
    </message>
    <message numerus="yes">
        <source>the meaning is turned round in %n place(s)</source>
        <translation>
            <numerusform>انقلب المعنى في %n موضع</numerusform>
            <numerusform>انقلب المعنى في %n موضع</numerusform>
            <numerusform>انقلب المعنى في %n موضعين</numerusform>
            <numerusform>انقلب المعنى في %n مواضع</numerusform>
            <numerusform>انقلب المعنى في %n موضعًا</numerusform>
            <numerusform>انقلب المعنى في %n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) are given to somebody else</source>
        <translation>
            <numerusform>%n اقتباس منسوب إلى شخص آخر</numerusform>
            <numerusform>%n اقتباس منسوب إلى شخص آخر</numerusform>
            <numerusform>%n اقتباسان منسوبان إلى شخص آخر</numerusform>
            <numerusform>%n اقتباسات منسوبة إلى شخص آخر</numerusform>
            <numerusform>%n اقتباسًا منسوبًا إلى شخص آخر</numerusform>
            <numerusform>%n اقتباس منسوب إلى شخص آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of %n quotation(s) are altered</source>
        <translation>
            <numerusform>كلمات %n اقتباس محرَّفة</numerusform>
            <numerusform>كلمات %n اقتباس محرَّفة</numerusform>
            <numerusform>كلمات %n اقتباسين محرَّفة</numerusform>
            <numerusform>كلمات %n اقتباسات محرَّفة</numerusform>
            <numerusform>كلمات %n اقتباسًا محرَّفة</numerusform>
            <numerusform>كلمات %n اقتباس محرَّفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are changed</source>
        <translation>
            <numerusform>تغيّر %n رقم</numerusform>
            <numerusform>تغيّر %n رقم</numerusform>
            <numerusform>تغيّر %n رقمان</numerusform>
            <numerusform>تغيّر %n أرقام</numerusform>
            <numerusform>تغيّر %n رقمًا</numerusform>
            <numerusform>تغيّر %n رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are left out</source>
        <translation>
            <numerusform>حُذفت %n معلومة</numerusform>
            <numerusform>حُذفت %n معلومة</numerusform>
            <numerusform>حُذفت %n معلومتان</numerusform>
            <numerusform>حُذفت %n معلومات</numerusform>
            <numerusform>حُذفت %n معلومة</numerusform>
            <numerusform>حُذفت %n معلومة</numerusform>
        </translation>
    </message>
    <message>
        <source>quotations, figures and meaning agree</source>
        <translation>الاقتباسات والأرقام والمعنى متفقة</translation>
    </message>
    <message numerus="yes">
        <source>Among the %n version(s), %1.</source>
        <extracomment>%1 is a list of clauses such as &quot;the words of 3 quotations are altered&quot;.</extracomment>
        <translation>
            <numerusform>بين %n نسخة: %1.</numerusform>
            <numerusform>بين %n نسخة: %1.</numerusform>
            <numerusform>بين %n نسختين: %1.</numerusform>
            <numerusform>بين %n نسخ: %1.</numerusform>
            <numerusform>بين %n نسخة: %1.</numerusform>
            <numerusform>بين %n نسخة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held against %1, %2.</source>
        <extracomment>%1 is the name of the reference, %2 a list of clauses such as &quot;the words of 3 quotations are altered&quot;.</extracomment>
        <translation>بالمقارنة مع %1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of all: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>quotations altered or misattributed</source>
        <translation>اقتباسات محرَّفة أو منسوبة خطأً</translation>
    </message>
    <message>
        <source>figures altered</source>
        <translation>أرقام محرَّفة</translation>
    </message>
    <message>
        <source>facts dropped, all versions together</source>
        <translation>معلومات محذوفة، في كل النسخ مجتمعة</translation>
    </message>
    <message>
        <source>Reference: %1, %2</source>
        <translation>المرجع: %1، %2</translation>
    </message>
    <message>
        <source>No reference: all are held against all</source>
        <translation>بلا مرجع: تُقارن كل النسخ بعضها ببعض</translation>
    </message>
    <message>
        <source>House style differences left out</source>
        <translation>فروق الأسلوب التحريري غير مدرجة</translation>
    </message>
    <message>
        <source>Retold %1</source>
        <translation>Retold %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) compared</source>
        <translation>
            <numerusform>قورنت %n نسخة</numerusform>
            <numerusform>قورنت %n نسخة</numerusform>
            <numerusform>قورنت %n نسختان</numerusform>
            <numerusform>قورنت %n نسخ</numerusform>
            <numerusform>قورنت %n نسخة</numerusform>
            <numerusform>قورنت %n نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n version(s) compared</source>
        <extracomment>%1 is a headline.</extracomment>
        <translation>
            <numerusform>%1: قورنت %n نسخة</numerusform>
            <numerusform>%1: قورنت %n نسخة</numerusform>
            <numerusform>%1: قورنت %n نسختان</numerusform>
            <numerusform>%1: قورنت %n نسخ</numerusform>
            <numerusform>%1: قورنت %n نسخة</numerusform>
            <numerusform>%1: قورنت %n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The two-letter code of the language you translate into.</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>given to %1</source>
        <extracomment>Who is said to have said it.</extracomment>
        <translation>منسوب إلى %1</translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation>لم يُذكر متحدث</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) not in the reference</source>
        <translation>
            <numerusform>%n اقتباس ليس في المرجع</numerusform>
            <numerusform>%n اقتباس ليس في المرجع</numerusform>
            <numerusform>%n اقتباسان ليسا في المرجع</numerusform>
            <numerusform>%n اقتباسات ليست في المرجع</numerusform>
            <numerusform>%n اقتباسًا ليس في المرجع</numerusform>
            <numerusform>%n اقتباس ليس في المرجع</numerusform>
        </translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>لم يُعثر على اقتباسات.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>وسيلة الإعلام</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>بصمة SHA-256 للملف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>major</source>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>طفيفة</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>الأسلوب التحريري</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>none: all are held against all</source>
        <translation>بلا مرجع: تُقارن كل النسخ بعضها ببعض</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>الملاحظات المعروضة</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>only in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>في %1 فقط</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>The texts, side by side</source>
        <translation>النصوص جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>A share: %1 is a class as &quot;edited&quot;, %2 a whole number.</extracomment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>the others are held against it</source>
        <translation>تُقارن به النسخ الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>quotations changed</source>
        <translation>
            <numerusform>اقتباس متغيّر</numerusform>
            <numerusform>اقتباس متغيّر</numerusform>
            <numerusform>اقتباسان متغيّران</numerusform>
            <numerusform>اقتباسات متغيّرة</numerusform>
            <numerusform>اقتباسًا متغيّرًا</numerusform>
            <numerusform>اقتباس متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>figures changed</source>
        <translation>
            <numerusform>رقم متغيّر</numerusform>
            <numerusform>رقم متغيّر</numerusform>
            <numerusform>رقمان متغيّران</numerusform>
            <numerusform>أرقام متغيّرة</numerusform>
            <numerusform>رقمًا متغيّرًا</numerusform>
            <numerusform>رقم متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>facts dropped</source>
        <translation>
            <numerusform>معلومة محذوفة</numerusform>
            <numerusform>معلومة محذوفة</numerusform>
            <numerusform>معلومتان محذوفتان</numerusform>
            <numerusform>معلومات محذوفة</numerusform>
            <numerusform>معلومة محذوفة</numerusform>
            <numerusform>معلومة محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sentences</source>
        <translation>
            <numerusform>جملة</numerusform>
            <numerusform>جملة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>جمل</numerusform>
            <numerusform>جملة</numerusform>
            <numerusform>جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>How it follows %1</source>
        <translation>مدى اتباعها %1</translation>
    </message>
    <message>
        <source>How it follows the others</source>
        <translation>مدى اتباعها النسخ الأخرى</translation>
    </message>
    <message>
        <source>Quotations changed</source>
        <translation>الاقتباسات المتغيّرة</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>الأرقام المتغيّرة</translation>
    </message>
    <message>
        <source>Facts dropped</source>
        <translation>المعلومات المحذوفة</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>النسخ</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) dropped</source>
        <translation>
            <numerusform>%n معلومة محذوفة</numerusform>
            <numerusform>%n معلومة محذوفة</numerusform>
            <numerusform>%n معلومتان محذوفتان</numerusform>
            <numerusform>%n معلومات محذوفة</numerusform>
            <numerusform>%n معلومة محذوفة</numerusform>
            <numerusform>%n معلومة محذوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>quotations kept %1 of %2, changed %3</source>
        <extracomment>%1 of %2 quotations were kept, %3 changed; all are numbers.</extracomment>
        <translation>اقتباسات باقية: %1 من %2، متغيّرة: %3</translation>
    </message>
    <message>
        <source>figures kept %1 of %2, changed %3</source>
        <translation>أرقام باقية: %1 من %2، متغيّرة: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملتان</numerusform>
            <numerusform>%n جمل</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <extracomment>%1 is the name of a version.</extracomment>
        <translation>%1 (المرجع)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A quotation: %1 is its speaker, %2 the words.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A quotation: %1 is its speaker, %2 the verb of saying, %3 the words.</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n اقتباس</numerusform>
            <numerusform>%n اقتباس</numerusform>
            <numerusform>%n اقتباسان</numerusform>
            <numerusform>%n اقتباسات</numerusform>
            <numerusform>%n اقتباسًا</numerusform>
            <numerusform>%n اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n رقم</numerusform>
            <numerusform>%n رقم</numerusform>
            <numerusform>%n رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n اسم</numerusform>
            <numerusform>%n اسم</numerusform>
            <numerusform>%n اسمان</numerusform>
            <numerusform>%n أسماء</numerusform>
            <numerusform>%n اسمًا</numerusform>
            <numerusform>%n اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 %2: choose one of %3</source>
        <extracomment>%1 is an option as &quot;--format&quot;, %2 what was given, %3 a list of the words that are allowed.</extracomment>
        <translation>--%1 %2: القيم المتاحة هي %3</translation>
    </message>
    <message>
        <source>--%1 is given more than once</source>
        <translation>ذُكر --%1 أكثر من مرة</translation>
    </message>
    <message>
        <source>--language %1: give a two-letter code of ISO 639-1, as en, de or fr</source>
        <translation>--language %1: يلزم رمز من حرفين وفق ISO 639-1، مثل en أو de أو fr</translation>
    </message>
    <message>
        <source>--reference %1: give a number from 1 to %2, or none</source>
        <translation>--reference %1: يلزم رقم من 1 إلى %2، أو none</translation>
    </message>
    <message>
        <source>a file name is empty</source>
        <translation>اسم ملف فارغ</translation>
    </message>
    <message>
        <source>standard input (-) can be read only once</source>
        <translation>لا يمكن قراءة الدخل القياسي (-) إلا مرة واحدة</translation>
    </message>
    <message>
        <source>compare needs at least two files</source>
        <translation>يحتاج compare إلى ملفين على الأقل</translation>
    </message>
    <message>
        <source>inspect needs at least one file</source>
        <translation>يحتاج inspect إلى ملف واحد على الأقل</translation>
    </message>
    <message>
        <source>--output needs a path</source>
        <translation>يحتاج --output إلى مسار</translation>
    </message>
    <message>
        <source>unknown option or command %1</source>
        <translation>خيار أو أمر غير معروف %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>--output %1: this is one of the files to read</source>
        <translation>--output %1: هذا أحد الملفات المطلوب قراءتها</translation>
    </message>
    <message>
        <source>Retold compares how one news story was told by several outlets: which facts,
quotations, figures and names each kept, added, dropped, altered or paraphrased.

Usage:
  retold [FILE…]                        open the window with these versions
  retold compare FILE FILE… [options]   compare versions
  retold inspect FILE… [options]        show what is read in each version
  retold compare --help | inspect --help
  retold --help | --version

compare and inspect need no display. A FILE of - is standard input; after --,
everything is a file name.

Exit status:
  0  done
  1  done, and there are findings at or above --fail-on
  2  wrong usage, or an input or output that cannot be read or written;
     one line on standard error says which and why

Keys in the window:
  F8, F7  next and previous finding, worst first
  Ctrl+O  open files
  Ctrl+V  paste a version
  Ctrl+R  hold the others against the next version
  Ctrl+E  export the report

Examples:
  retold wire.txt rewrite.txt
  retold compare wire.txt rewrite.txt
  retold compare wire.txt a.txt b.txt --format html --output report.html
</source>
        <translation>يقارن Retold كيف روت عدة وسائل إعلام قصة إخبارية واحدة: ما أبقته كل منها أو أضافته
أو حذفته أو حرّفته أو أعادت صياغته من معلومات واقتباسات وأرقام وأسماء.

الاستخدام:
  retold [FILE…]                        فتح النافذة بهذه النسخ
  retold compare FILE FILE… [options]   مقارنة النسخ
  retold inspect FILE… [options]        عرض ما يُقرأ في كل نسخة
  retold compare --help | inspect --help
  retold --help | --version

لا يحتاج compare وinspect إلى شاشة. إذا كان FILE هو - فالمقصود الدخل القياسي؛ وبعد --
يُعدّ كل شيء اسم ملف.

رمز الخروج:
  0  تمّ
  1  تمّ، وتوجد ملاحظات بخطورة --fail-on أو أشد
  2  استخدام خاطئ، أو دخل أو خرج تتعذّر قراءته أو كتابته؛
     ويذكر سطر واحد في خرج الأخطاء القياسي أيّها ولماذا

المفاتيح في النافذة:
  F8, F7  الملاحظة التالية والسابقة، الأخطر أولًا
  Ctrl+O  فتح ملفات
  Ctrl+V  لصق نسخة
  Ctrl+R  مقارنة النسخ الأخرى بالنسخة التالية
  Ctrl+E  تصدير التقرير

أمثلة:
  retold wire.txt rewrite.txt
  retold compare wire.txt rewrite.txt
  retold compare wire.txt a.txt b.txt --format html --output report.html
</translation>
    </message>
    <message>
        <source>  --language CODE       the language of the texts, as en, de or fr
                        (default: found from each text)
  --sentence-per-line   take each line as one sentence of the story
  -o, --output PATH     write there and not to standard output; the file is
                        replaced only when all is done
  -h, --help            show this help
</source>
        <translation>  --language CODE       لغة النصوص، مثل en أو de أو fr
                        (افتراضيًا: تُستنتج من كل نص)
  --sentence-per-line   يُعدّ كل سطر جملة واحدة من القصة
  -o, --output PATH     الكتابة في هذا المسار لا في الخرج القياسي؛ ولا يُستبدل
                        الملف إلا بعد انتهاء كل شيء
  -h, --help            إظهار هذه المساعدة
</translation>
    </message>
    <message>
        <source>Usage: retold compare FILE FILE… [options]

Compares the versions, each with the reference. A FILE of - is standard input.

Options:
  --format FORMAT       text (default), json, csv or html
  --reference N         the version that the others are held against, counted
                        from 1 (default: 1), or none: all against all
  --fail-on SEVERITY    critical, major or minor: exit with 1 if there is a
                        finding as severe or worse
%1
Formats:
  text  a summary, then the findings, worst first
  json  everything: texts, sentences, links, facts, groups and findings;
        offsets count Unicode code points, and all numbers count from 0
  csv   one finding a line, for a spreadsheet (RFC 4180, UTF-8); a cell that a
        spreadsheet would take for a formula begins with an apostrophe
  html  the report: one file, no scripts, nothing loaded from elsewhere

Exit status:
  0  done
  1  done, and there are findings at or above --fail-on
  2  wrong usage, or an input or output that cannot be read or written

Examples:
  retold compare wire.txt rewrite.txt --fail-on major
  retold compare *.txt --reference none --format json --output story.json
  pbpaste | retold compare wire.txt - --format html -o report.html
</source>
        <translation>الاستخدام: retold compare FILE FILE… [options]

يقارن كل نسخة بالمرجع. إذا كان FILE هو - فالمقصود الدخل القياسي.

الخيارات:
  --format FORMAT       text (الافتراضي) أو json أو csv أو html
  --reference N         النسخة التي تُقارن بها النسخ الأخرى، ويبدأ العد
                        من 1 (الافتراضي: 1)، أو none: تُقارن كل النسخ بعضها ببعض
  --fail-on SEVERITY    critical أو major أو minor: الخروج بالرمز 1 إن وُجدت
                        ملاحظة بهذه الخطورة أو أشد
%1
الصيغ:
  text  ملخص، ثم الملاحظات، الأخطر أولًا
  json  كل شيء: النصوص والجمل والروابط والمعلومات والمجموعات والملاحظات؛
        تُحسب المواضع بنقاط رموز Unicode، ويبدأ كل عد من 0
  csv   ملاحظة في كل سطر، لجداول البيانات (RFC 4180، UTF-8)؛ والخلية التي قد
        يعدّها برنامج الجداول صيغة حسابية تبدأ بفاصلة عليا
  html  التقرير: ملف واحد، بلا برامج نصية، ولا يُحمَّل شيء من مكان آخر

رمز الخروج:
  0  تمّ
  1  تمّ، وتوجد ملاحظات بخطورة --fail-on أو أشد
  2  استخدام خاطئ، أو دخل أو خرج تتعذّر قراءته أو كتابته

أمثلة:
  retold compare wire.txt rewrite.txt --fail-on major
  retold compare *.txt --reference none --format json --output story.json
  pbpaste | retold compare wire.txt - --format html -o report.html
</translation>
    </message>
    <message>
        <source>Usage: retold inspect FILE… [options]

Shows what is read in each version: its sentences, quotations, figures and
names. A FILE of - is standard input.

Options:
  --format FORMAT       text (default), or json: one object a line for each
                        file, in order; offsets count Unicode code points
%1
Exit status:
  0  done
  2  wrong usage, or an input or output that cannot be read or written

Examples:
  retold inspect wire.txt
  retold inspect *.txt --format json &gt; versions.jsonl
</source>
        <translation>الاستخدام: retold inspect FILE… [options]

يعرض ما يُقرأ في كل نسخة: جملها واقتباساتها وأرقامها
وأسماءها. إذا كان FILE هو - فالمقصود الدخل القياسي.

الخيارات:
  --format FORMAT       text (الافتراضي)، أو json: كائن في كل سطر لكل
                        ملف، بالترتيب؛ تُحسب المواضع بنقاط رموز Unicode
%1
رمز الخروج:
  0  تمّ
  2  استخدام خاطئ، أو دخل أو خرج تتعذّر قراءته أو كتابته

أمثلة:
  retold inspect wire.txt
  retold inspect *.txt --format json &gt; versions.jsonl
</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason.</extracomment>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>“%1” is too large: it has more than %2, which is the most that can be read.</source>
        <extracomment>%1 is a file name; %2 is a size, as &quot;40 MiB&quot;.</extracomment>
        <translation>الملف «%1» أكبر من اللازم: يتجاوز %2، وهو أقصى ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>%1 and %2 have changed places</source>
        <translation>تبادل %1 و%2 موضعيهما</translation>
    </message>
    <message>
        <source>What was the value before is now the value after.</source>
        <translation>ما كان القيمة السابقة أصبح القيمة اللاحقة.</translation>
    </message>
    <message>
        <source>The words tell how strong the statement is.</source>
        <translation>تدل الكلمات على مدى قوة القول.</translation>
    </message>
    <message>
        <source>The ages %1 and %2 have changed places</source>
        <translation>تبادل العمران %1 و%2 موضعيهما</translation>
    </message>
    <message>
        <source>Each person has the age that the other version gives another.</source>
        <translation>لكل شخص العمر الذي تعطيه النسخة الأخرى لغيره.</translation>
    </message>
    <message>
        <source>The two that are compared have changed places.</source>
        <translation>تبادل الطرفان المقارَنان موضعيهما.</translation>
    </message>
    <message>
        <source>To hint at a thing is less than to state it, and to prove it is more.</source>
        <translation>التلميح إلى شيء أقل من قوله، وإثباته أكثر.</translation>
    </message>
    <message>
        <source>Two sentences of the version give one coming event two days.</source>
        <translation>تعطي جملتان من النسخة يومين لحدث واحد قادم.</translation>
    </message>
    <message>
        <source>The value is the same, but for another span of time.</source>
        <translation>القيمة نفسها، لكن لمدة أخرى.</translation>
    </message>
    <message>
        <source>%1 is no longer told</source>
        <translation>لم يعد %1 مذكورًا</translation>
    </message>
    <message>
        <source>%1 was put into quotation marks%2</source>
        <extracomment>%1 is a quotation, %2 the speaker in brackets or nothing.</extracomment>
        <translation>وُضع %1 بين علامتي اقتباس%2</translation>
    </message>
    <message>
        <source>Another version tells it without marks: nothing there shows that these words were spoken.</source>
        <translation>تروي نسخة أخرى ذلك بلا علامات اقتباس: لا شيء فيها يدل على أن هذه الكلمات قيلت.</translation>
    </message>
    <message>
        <source>The cut took away what denied the rest, with no sign of the cut.</source>
        <translation>أزال الاختصار ما كان ينفي الباقي، دون إشارة إليه.</translation>
    </message>
    <message>
        <source>Another name stands in its place, which the other version has nowhere.</source>
        <translation>حلّ محله اسم آخر لا يرد في النسخة الأخرى إطلاقًا.</translation>
    </message>
    <message>
        <source>What came first now comes later.</source>
        <translation>ما كان أولًا صار الآن لاحقًا.</translation>
    </message>
    <message>
        <source>What is told to come after it is now another thing.</source>
        <translation>ما يُقال إنه يأتي بعده صار الآن شيئًا آخر.</translation>
    </message>
    <message>
        <source>, also in %1</source>
        <extracomment>The end of a message: %1 is a list of outlets, those after the first that has the change.</extracomment>
        <translation>، وكذلك في %1</translation>
    </message>
    <message>
        <source>Quotation marks put in</source>
        <translation>أُضيفت علامات اقتباس</translation>
    </message>
    <message>
        <source>What somebody said is told as a fact.</source>
        <translation>ما قاله أحدهم يُروى حقيقةً.</translation>
    </message>
    <message>
        <source>%1 became %2, which the other version gives for something else</source>
        <translation>تحوّل %1 إلى %2، وهي قيمة تذكرها النسخة الأخرى لشيء آخر</translation>
    </message>
    <message>
        <source>One side leaves it open, and the other tells it as a fact.</source>
        <translation>يترك أحد الجانبين الأمر مفتوحًا ويرويه الآخر حقيقةً.</translation>
    </message>
    <message>
        <source>What begins on one side ends on the other.</source>
        <translation>ما يبدأ في أحد الجانبين ينتهي في الآخر.</translation>
    </message>
    <message>
        <source>One is for a time, the other for good.</source>
        <translation>أحدهما مؤقت والآخر نهائي.</translation>
    </message>
    <message>
        <source>%1 is told without %2, whose figure it is</source>
        <extracomment>%1 is a figure, %2 who gave it.</extracomment>
        <translation>ورد %1 من دون ذكر %2 صاحب الرقم</translation>
    </message>
    <message>
        <source>The words around are the same, and the time is another.</source>
        <translation>الكلمات المحيطة هي نفسها، والزمن مختلف.</translation>
    </message>
    <message>
        <source>%1 is quoted without %2, which limits it%3</source>
        <extracomment>%1 is a quotation, %2 words that belonged to it, %3 the speaker in brackets or nothing.</extracomment>
        <translation>اقتُبس %1 من دون %2 الذي يقيّده%3</translation>
    </message>
    <message>
        <source>%1 is quoted without %2, which makes it stronger%3</source>
        <extracomment>%1 is a quotation, %2 words that belonged to it, %3 the speaker in brackets or nothing.</extracomment>
        <translation>اقتُبس %1 من دون %2 الذي يقوّيه%3</translation>
    </message>
    <message>
        <source>The cut took away words that tell how far the rest holds, with no sign of it.</source>
        <translation>أزال الاقتطاع كلمات تبيّن مدى صحة الباقي، ولا شيء يدل عليه.</translation>
    </message>
    <message>
        <source>The cut took away a word that makes the rest stronger, with no sign of it.</source>
        <translation>أزال الاقتطاع كلمة تقوّي الباقي، ولا شيء يدل عليه.</translation>
    </message>
    <message>
        <source>Not to do or know a thing is less than to refuse or deny it.</source>
        <translation>عدم فعل الشيء أو عدم العلم به أقل من رفضه أو إنكاره.</translation>
    </message>
    <message>
        <source>The versions give the person another post at the same house.</source>
        <translation>تعطي النسخ الشخص منصبًا آخر في الجهة نفسها.</translation>
    </message>
    <message>
        <source>What goes and what comes in its place have changed places.</source>
        <translation>تبادل ما يزول وما يحلّ محلّه مكانيهما.</translation>
    </message>
    <message>
        <source>The words tell who somebody is.</source>
        <translation>تقول هذه الكلمات من هو الشخص.</translation>
    </message>
    <message>
        <source>What some of its members say, the whole need not say.</source>
        <translation>ما يقوله بعض أعضائها لا يلزم أن تقوله الجهة كلها.</translation>
    </message>
    <message>
        <source>What somebody is accused of is told, and not that he denies it.</source>
        <translation>يُذكر ما يُتهم به شخص ولا يُذكر أنه ينفيه.</translation>
    </message>
    <message>
        <source>The words tell what became of somebody.</source>
        <translation>تقول هذه الكلمات ما آل إليه الشخص.</translation>
    </message>
    <message>
        <source>What goes together need not be cause and effect.</source>
        <translation>ما يحدث معًا ليس بالضرورة سببًا ونتيجة.</translation>
    </message>
    <message>
        <source>%1 stands in quotation marks where %2 was reported%3</source>
        <extracomment>%1 is a quotation, %2 the words that stand in its place in the reference, %3 the speaker in brackets.</extracomment>
        <translation>وُضع %1 بين علامتي اقتباس حيث نُقل %2 بالمعنى%3</translation>
    </message>
    <message>
        <source>The reference reports the speaker without marks, and nowhere has these words.</source>
        <translation>ينقل المرجع كلام المتحدث من دون علامات اقتباس، ولا ترد فيه هذه الكلمات في أي موضع.</translation>
    </message>
    <message>
        <source>The condition %1 is no longer told</source>
        <extracomment>%1 is a clause: ‘if the council agrees’.</extracomment>
        <translation>لم يعد الشرط %1 مذكورًا</translation>
    </message>
    <message>
        <source>The condition %1 was put in</source>
        <translation>أُضيف الشرط %1</translation>
    </message>
    <message>
        <source>One side hangs on it what the other tells as sure.</source>
        <translation>يعلّق أحد الجانبين عليه ما يرويه الآخر مؤكدًا.</translation>
    </message>
    <message>
        <source>One side tells that it was not done, the other that it was.</source>
        <translation>يقول أحد الجانبين إن الأمر لم يحدث، ويقول الآخر إنه حدث.</translation>
    </message>
    <message>
        <source>The words tell how far it has come: thought of, asked for, planned or done.</source>
        <translation>تبيّن الكلمات المرحلة التي بلغها الأمر: مجرد فكرة أو طلب أو خطة أو أمر واقع.</translation>
    </message>
    <message>
        <source>%1 is told of what %2 counted</source>
        <translation>يُذكر %1 لما كان %2 يعدّه</translation>
    </message>
    <message>
        <source>What is told of the one is told of the other.</source>
        <translation>ما يُروى عن أحدهما يُروى عن الآخر.</translation>
    </message>
    <message>
        <source>What is foreseen or possible is told as done.</source>
        <translation>ما هو متوقع أو ممكن يُروى كأنه حدث.</translation>
    </message>
    <message>
        <source>A wish or a request was told as a command, a threat or a plea.</source>
        <translation>رُويت أمنية أو طلب على أنها أمر أو تهديد أو توسل.</translation>
    </message>
    <message>
        <source>%1 and %2 were joined to %3</source>
        <extracomment>%1 to %3 are quotations.</extracomment>
        <translation>دُمج %1 و%2 في %3</translation>
    </message>
    <message>
        <source>Two quotations became one, and nothing shows what was cut out between them.</source>
        <translation>صار الاقتباسان اقتباسًا واحدًا، ولا شيء يدل على ما حُذف بينهما.</translation>
    </message>
    <message>
        <source>The versions tell it of two countries.</source>
        <translation>ترويه النسختان عن بلدين مختلفين.</translation>
    </message>
    <message>
        <source>On one side it must be over by then, on the other it must not begin before.</source>
        <translation>في أحد الجانبين يجب أن ينتهي الأمر بحلول ذلك الوقت، وفي الآخر يجب ألا يبدأ قبله.</translation>
    </message>
    <message>
        <source>The linked sentences tell of one event at two times.</source>
        <translation>تروي الجملتان المرتبطتان حدثًا واحدًا في وقتين مختلفين.</translation>
    </message>
    <message>
        <source>The cut took away words that tell who says so, and makes others&apos; word the speaker&apos;s own.</source>
        <translation>أزال الاقتطاع كلمات تبيّن من يقول ذلك، فنُسب كلام الآخرين إلى المتحدث.</translation>
    </message>
    <message>
        <source>%1 was denied and is now stated</source>
        <translation>كان %1 منفيًا وصار مؤكدًا</translation>
    </message>
    <message>
        <source>%1 was stated and is now denied</source>
        <translation>كان %1 مؤكدًا وصار منفيًا</translation>
    </message>
    <message>
        <source>The words in marks are the same, but the sentence around them says the contrary.</source>
        <translation>الكلمات بين علامتي الاقتباس هي نفسها، لكن الجملة المحيطة بها تقول العكس.</translation>
    </message>
    <message>
        <source>%1 is told of another moment: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the sentences around it.</extracomment>
        <translation>يُروى %1 عن لحظة أخرى: تغيّر %2 إلى %3</translation>
    </message>
    <message>
        <source>What was said before something happened means another thing after it.</source>
        <translation>ما قيل قبل وقوع أمر ما يعني شيئًا آخر بعده.</translation>
    </message>
    <message>
        <source>%1 is told of another matter: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the sentences around it.</extracomment>
        <translation>يُروى %1 عن أمر آخر: تغيّر %2 إلى %3</translation>
    </message>
    <message>
        <source>The sentences around the quotation say that it was said of different things.</source>
        <translation>تقول الجمل المحيطة بالاقتباس إنه قيل عن أمور مختلفة.</translation>
    </message>
    <message>
        <source>%1 stood in a draft and is given as the text that was settled</source>
        <extracomment>%1 is a quotation.</extracomment>
        <translation>كان %1 في مسودة ويُقدَّم على أنه النص المعتمد</translation>
    </message>
    <message>
        <source>What was only proposed is quoted as what was agreed.</source>
        <translation>ما كان مجرد اقتراح يُقتبس على أنه متفق عليه.</translation>
    </message>
    <message>
        <source>The words tell how far the law has come with somebody.</source>
        <translation>تبيّن الكلمات المرحلة التي بلغها القضاء مع شخص ما.</translation>
    </message>
    <message>
        <source>To deny, to admit, not to know and not to say are four things.</source>
        <translation>الإنكار والاعتراف وعدم العلم والامتناع عن الكلام أربعة أمور مختلفة.</translation>
    </message>
    <message>
        <source>%1 is called %2, and the other version tells of no guilt</source>
        <translation>يوصف %1 بأنه %2، ولا تذكر النسخة الأخرى أي إدانة</translation>
    </message>
    <message>
        <source>%1 is told of other voters</source>
        <translation>يُذكر %1 لناخبين آخرين</translation>
    </message>
    <message>
        <source>How many came to the vote is one thing, how many of them chose so another.</source>
        <translation>عدد من جاؤوا إلى التصويت شيء، وعدد من اختاروا ذلك منهم شيء آخر.</translation>
    </message>
    <message>
        <source>The level is the same, but what was done to it is another thing.</source>
        <translation>المستوى هو نفسه، لكن ما فُعل به شيء آخر.</translation>
    </message>
    <message>
        <source>By how much it changed or went over is one thing, what it came to another.</source>
        <translation>مقدار التغيّر أو الزيادة شيء، وما بلغه الأمر شيء آخر.</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is told as a fact</source>
        <extracomment>%1 is a quotation, %2 who said it.</extracomment>
        <translation>قال %2 عبارة %1، وهي تُروى حقيقةً</translation>
    </message>
    <message>
        <source>The quotation lost its marks, and nobody is said to have said it.</source>
        <translation>فقد الاقتباس علامتيه، ولا يُذكر من قاله.</translation>
    </message>
    <message>
        <source>To regret, to apologise and to admit are three things.</source>
        <translation>الأسف والاعتذار والاعتراف ثلاثة أمور مختلفة.</translation>
    </message>
    <message>
        <source>What is open, what is alleged or believed, and what is settled are three things.</source>
        <translation>ما هو مفتوح وما هو مزعوم أو مظنون وما هو ثابت ثلاثة أمور مختلفة.</translation>
    </message>
    <message>
        <source>The two have changed places: each stands where the other stood.</source>
        <translation>تبادل الاثنان مكانيهما: يقف كل منهما حيث كان الآخر.</translation>
    </message>
    <message>
        <source>What was done to them is told as what they did, or the other way.</source>
        <translation>ما فُعل بهم يُروى على أنهم فعلوه، أو العكس.</translation>
    </message>
    <message>
        <source>A limit was cut, so that it says more than was said.</source>
        <translation>حُذف قيد، فصار الكلام يقول أكثر مما قيل.</translation>
    </message>
    <message>
        <source>What is told of the one is told of whom he belongs to.</source>
        <translation>ما يُروى عن أحدهما يُروى عمّن ينتمي إليه.</translation>
    </message>
    <message>
        <source>The two lie on either side of one time.</source>
        <translation>يقع الاثنان على جانبي وقت واحد.</translation>
    </message>
    <message>
        <source>The versions say that the person does work of different kinds.</source>
        <translation>تنسب النسختان إلى الشخص عملين من نوعين مختلفين.</translation>
    </message>
    <message>
        <source>Who had no part in it judges as an outsider.</source>
        <translation>من لم يشارك فيه يحكم من الخارج.</translation>
    </message>
    <message>
        <source>One side leaves open whether it comes to pass.</source>
        <translation>يترك أحد الجانبين مفتوحًا هل سيحدث ذلك أم لا.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and another stands in the place.</source>
        <translation>الجملة هي نفسها فيما عدا ذلك، وفي الموضع اسم آخر.</translation>
    </message>
    <message>
        <source>On one side the decision is still to come, on the other it was taken.</source>
        <translation>في أحد الجانبين لم يُتخذ القرار بعد، وفي الآخر اتُّخذ.</translation>
    </message>
    <message>
        <source>What is not foreseen is not yet excluded.</source>
        <translation>ما هو غير متوقع لم يُستبعد بعد.</translation>
    </message>
    <message>
        <source>One side says that there is none, the other takes it for granted.</source>
        <translation>يقول أحد الجانبين إنه غير موجود، ويسلّم الآخر بوجوده.</translation>
    </message>
    <message>
        <source>One side tells of it for that time, the other only says that it will not be sooner.</source>
        <translation>يعلن أحد الجانبين ذلك لهذا الوقت، ويقول الآخر فقط إنه لن يكون قبله.</translation>
    </message>
    <message>
        <source>The pronouns mean a man on one side and a woman on the other.</source>
        <translation>تدل الضمائر على رجل في أحد الجانبين وعلى امرأة في الآخر.</translation>
    </message>
    <message>
        <source>The number is the same, and counts another thing.</source>
        <translation>الرقم نفسه، لكنه يعدّ شيئًا آخر.</translation>
    </message>
    <message>
        <source>The share is the same, and of another group.</source>
        <translation>النسبة نفسها، لكنها لمجموعة أخرى.</translation>
    </message>
    <message>
        <source>One end of the range is told as the figure.</source>
        <translation>ذُكر أحد طرفي المدى على أنه الرقم.</translation>
    </message>
    <message>
        <source>What one of them said is told as what several said.</source>
        <translation>ما قاله واحد منهم يُروى على أنه قول عدّة أشخاص.</translation>
    </message>
    <message>
        <source>Two quotations became one, and the words of one of them are others.</source>
        <translation>صار الاقتباسان اقتباسًا واحدًا، وتغيّرت كلمات أحدهما.</translation>
    </message>
    <message>
        <source>%1 is told of another occasion: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the words around it.</extracomment>
        <translation>يُنسب %1 إلى مناسبة أخرى: صار %2 %3</translation>
    </message>
    <message>
        <source>The words and their speaker stand, but not where and to whom they were said.</source>
        <translation>الكلمات وقائلها كما هي، لكن ليس أين قيلت ولمن.</translation>
    </message>
    <message>
        <source>%1 is told as a fact: %2, and %3 is gone</source>
        <extracomment>%1 is a figure, %2 the words that tell who gives it, %3 a figure that another gives.</extracomment>
        <translation>يُروى %1 على أنه حقيقة: %2، واختفى %3</translation>
    </message>
    <message>
        <source>Two sides give two figures, and one of them stands without its source.</source>
        <translation>يذكر طرفان رقمين، ويبقى أحدهما بلا مصدره.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are critical or major</source>
        <translation>
            <numerusform>%n ملاحظة حرجة أو كبيرة</numerusform>
            <numerusform>%n ملاحظة حرجة أو كبيرة</numerusform>
            <numerusform>%n ملاحظتان حرجتان أو كبيرتان</numerusform>
            <numerusform>%n ملاحظات حرجة أو كبيرة</numerusform>
            <numerusform>%n ملاحظة حرجة أو كبيرة</numerusform>
            <numerusform>%n ملاحظة حرجة أو كبيرة</numerusform>
        </translation>
    </message>
    <message>
        <source>‘%1 %2’ has the title before the surname (%3)</source>
        <extracomment>%1 is a title, %2 a surname, %3 the whole name.</extracomment>
        <translation>في «%1 %2» يسبق اللقبُ اسمَ العائلة (%3)</translation>
    </message>
    <message>
        <source>‘Sir’ and ‘Dame’ stand before a first name.</source>
        <translation>يأتي «سير» و«ديم» قبل الاسم الأول.</translation>
    </message>
    <message>
        <source>The words around are the same, and they tell of another thing of its sort.</source>
        <translation>الكلمات المحيطة هي نفسها، لكنها تتحدث عن شيء آخر من نوعه.</translation>
    </message>
    <message>
        <source>Fact altered</source>
        <translation>تغيّر واقعة</translation>
    </message>
    <message>
        <source>The sentence is else the same, and what joins its parts is turned round.</source>
        <translation>الجملة هي نفسها فيما عدا ذلك، وما يربط أجزاءها قد انقلب.</translation>
    </message>
    <message>
        <source>What is so on one side only may, would or will be so on the other.</source>
        <translation>ما هو واقع في جانب قد يكون أو سيكون كذلك فحسب في الجانب الآخر.</translation>
    </message>
    <message>
        <source>The sentence is else the same; whether the two words mean one thing here is for a reader to say.</source>
        <translation>الجملة هي نفسها فيما عدا ذلك؛ وعلى القارئ أن يقرر إن كانت الكلمتان تعنيان هنا الشيء نفسه.</translation>
    </message>
    <message>
        <source>The sentence is else the same.</source>
        <translation>الجملة هي نفسها فيما عدا ذلك.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and tells of somebody in another role.</source>
        <translation>الجملة هي نفسها فيما عدا ذلك، لكنها تذكر شخصًا بصفة أخرى.</translation>
    </message>
    <message>
        <source>The number is kept, and its unit is another.</source>
        <translation>بقي العدد كما هو، وتغيّرت وحدته.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and tells of another day.</source>
        <translation>الجملة فيما عدا ذلك واحدة، وتتحدّث عن يوم آخر.</translation>
    </message>
    <message>
        <source>What limits it is left out.</source>
        <translation>حُذف ما يقيّد ذلك.</translation>
    </message>
    <message>
        <source>The versions give the person another title.</source>
        <translation>تعطي النسخ الشخص لقباً آخر.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share as people read it: %1 is a whole number.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No other version tells of it.</source>
        <translation>لا تذكره أي نسخة أخرى.</translation>
    </message>
    <message>
        <source>The words tell how far it holds.</source>
        <translation>تُبيّن الكلمات إلى أي مدى يصحّ ذلك.</translation>
    </message>
    <message>
        <source>One side gives the limit, and the other tells the day itself.</source>
        <translation>يذكر أحد الجانبين المهلة، ويذكر الآخر اليوم نفسه.</translation>
    </message>
</context>
<context>
    <name>SpelledOut</name>
    <message>
        <source>%1; %2 has “%3”</source>
        <extracomment>A verdict and what the reference has: %1 as &quot;Altered&quot;, %2 the letter of a version, %3 its words.</extracomment>
        <translation>%1؛ في %2: «%3»</translation>
    </message>
    <message>
        <source>Quotation; no speaker is named</source>
        <translation>اقتباس؛ لم يُذكر متحدث</translation>
    </message>
    <message>
        <source>Quotation of %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>اقتباس من %1</translation>
    </message>
    <message>
        <source>Quotation of %1 (“%2”)</source>
        <extracomment>%1 is a person, %2 the verb that the text has, as &quot;said&quot; or &quot;warned&quot;.</extracomment>
        <translation>اقتباس من %1 («%2»)</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>body</source>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who a name is: %1 the full name, %2 as &quot;mayor&quot; or &quot;place&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <extracomment>The wording of a figure and its value: %1 as &quot;about two-fifths&quot;, %2 as &quot;0.4&quot;.</extracomment>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>SpokenCell</name>
    <message>
        <source>%1, moved from row %2</source>
        <extracomment>A class of a sentence that has moved: %1 as &quot;edited&quot;, %2 the number of the row that it has left.</extracomment>
        <translation>%1، منقول من الصف %2</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <extracomment>A class of a sentence that is also told in another place; %1 as &quot;edited&quot;.</extracomment>
        <translation>%1، منقول</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What became of a sentence in another version: %1 its letter, %2 a class, as &quot;edited&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In %1: “%2”.</source>
        <extracomment>The sentence that a cell answers: %1 the letter of its version, %2 its first words.</extracomment>
        <translation>في %1: «%2».</translation>
    </message>
    <message>
        <source>Elsewhere: %1.</source>
        <extracomment>%1 as &quot;B edited, C dropped&quot;.</extracomment>
        <translation>في النسخ الأخرى: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A finding as a screen reader says it: %1 how grave it is, %2 its kind.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>told in row %1: %2</source>
        <extracomment>A gap whose sentence has moved: %1 the row that tells it, %2 its first words.</extracomment>
        <translation>مرويّ في الصف %1: %2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>%1. Enter brings the other end here.</source>
        <translation>%1. اضغط Enter لجلب الطرف الآخر إلى هنا.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A version as a screen reader says it: %1 its letter, %2 its name.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>dropped in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>محذوف في %1</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>لا شيء في %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A gap: %1 the version that leaves the sentence out.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a cell is: %1 the version, %2 the class, as &quot;edited, moved&quot;.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Findings: %1.</source>
        <translation>الملاحظات: %1.</translation>
    </message>
    <message>
        <source>Quotations: %1.</source>
        <extracomment>%1 lists the classes of the quotations in a cell.</extracomment>
        <translation>الاقتباسات: %1.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>alike</source>
        <translation>متماثل</translation>
    </message>
    <message>
        <source>told earlier</source>
        <translation>مرويّ قبل ذلك</translation>
    </message>
    <message>
        <source>told later</source>
        <translation>مرويّ بعد ذلك</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>حصة</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>نطاق</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>مرتبة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة حرارة</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>مدة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <extracomment>A day without its year, as QDate writes formats: &quot;March 3&quot;.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 its unit.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <extracomment>A figure as it is written, %1, and the value that was read, %2.</extracomment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>body</source>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message numerus="yes">
        <source>%1: named %n time(s)</source>
        <extracomment>How often a version uses a name: %1 is the name.</extracomment>
        <translation>
            <numerusform>%1: ذُكر %n مرة</numerusform>
            <numerusform>%1: ذُكر %n مرة</numerusform>
            <numerusform>%1: ذُكر %n مرتين</numerusform>
            <numerusform>%1: ذُكر %n مرات</numerusform>
            <numerusform>%1: ذُكر %n مرة</numerusform>
            <numerusform>%1: ذُكر %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What a name is, %1 (&quot;person&quot;), and its roles, %2.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>left out: “%1”</source>
        <extracomment>Words of a quotation that another version leaves out; %1 are they.</extracomment>
        <translation>أُسقط منه: «%1»</translation>
    </message>
    <message>
        <source>no speaker named</source>
        <translation>لم يُذكر متحدث</translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation>لم يُذكر متحدث</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a share of a hundred.</extracomment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share as people read it: %1 is a whole number.</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>retold::CentralPane</name>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab with its count: %1 as &quot;Quotes&quot;, %2 how many there are.</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>retold::Chip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A filter as a screen reader says it: %1 the name of a class (&quot;edited&quot;), %2 how often it occurs.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: show or hide; with Alt, show this class alone</source>
        <extracomment>%1 is the name of a class, as &quot;edited&quot;.</extracomment>
        <translation>%1: إظهار أو إخفاء؛ مع Alt تظهر هذه الفئة وحدها</translation>
    </message>
    <message>
        <source>Nothing else is shown</source>
        <translation>لا يظهر سواه</translation>
    </message>
</context>
<context>
    <name>retold::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A button that offers a choice, as a screen reader says it: %1 as &quot;Order&quot;, %2 as &quot;worst first&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>retold::ColumnHeads</name>
    <message>
        <source>reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>%1 linked, %2 dropped</source>
        <extracomment>How a version follows the reference, in its column&apos;s head: %1 sentences are linked, %2 are dropped.</extracomment>
        <translation>%1 مرتبطة، %2 محذوفة</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>إظهار كل الأعمدة</translation>
    </message>
    <message>
        <source>Natural widths</source>
        <translation>العرض الطبيعي للأعمدة</translation>
    </message>
    <message>
        <source>The reference stays in view. Click to let it scroll.</source>
        <translation>المرجع ثابت أمامك. انقر ليتحرك مع التمرير.</translation>
    </message>
    <message>
        <source>Click to keep the reference in view.</source>
        <translation>انقر لتثبيت المرجع أمامك.</translation>
    </message>
    <message>
        <source>%1. Drag to sort the columns, drag an edge to widen one.</source>
        <translation>%1. اسحب لترتيب الأعمدة، واسحب حافة العمود لتوسيعه.</translation>
    </message>
</context>
<context>
    <name>retold::CommandActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a command does, %2 its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>retold::CommandPalette</name>
    <message>
        <source>Search commands</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command for the screen reader: %1 its name, %2 its key.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>غير متاح الآن</translation>
    </message>
</context>
<context>
    <name>retold::DetailContent</name>
    <message>
        <source>The chosen finding</source>
        <translation>الملاحظة المختارة</translation>
    </message>
    <message>
        <source>Every finding is filtered out</source>
        <translation>التصفية تخفي كل الملاحظات</translation>
    </message>
    <message>
        <source>Switch a severity or a kind on above.</source>
        <translation>فعّل درجة خطورة أو نوعًا في الأعلى.</translation>
    </message>
    <message>
        <source>Nothing to raise</source>
        <translation>لا شيء يستدعي الانتباه</translation>
    </message>
    <message>
        <source>Words, quotations, figures, names and what was left out were held against each other.</source>
        <translation>قورنت الكلمات والاقتباسات والأرقام والأسماء وما حُذف.</translation>
    </message>
    <message>
        <source>No finding chosen</source>
        <translation>لم تُختر ملاحظة</translation>
    </message>
    <message>
        <source>F8 goes to the worst one.</source>
        <translation>ينتقل F8 إلى الأخطر.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a finding stands in the list: %1 its number, %2 how many there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Why something was found; %1 is a sentence.</extracomment>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Sentences paired as %1, %2 % sure</source>
        <extracomment>How two sentences are paired: %1 a relation as &quot;edited&quot;, %2 a share in per cent.</extracomment>
        <translation>جملتان مقترنتان، العلاقة: %1، الثقة: %2%</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>One reason for or against a pairing: %1 plus or minus, %2 the reason.</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>retold::DetailHead</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>The detail of a finding as a screen reader says it: %1 severity, %2 kind, %3 whose words, %4 its place.</extracomment>
        <translation>%1، %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>retold::DetailPane</name>
    <message>
        <source>The chosen finding</source>
        <translation>الملاحظة المختارة</translation>
    </message>
</context>
<context>
    <name>retold::DropFrame</name>
    <message numerus="yes">
        <source>Open %n file(s) as versions of one story</source>
        <translation>
            <numerusform>فتح %n ملف نسخًا من قصة واحدة</numerusform>
            <numerusform>فتح %n ملف نسخةً من قصة واحدة</numerusform>
            <numerusform>فتح %n ملفين نسختين من قصة واحدة</numerusform>
            <numerusform>فتح %n ملفات نسخًا من قصة واحدة</numerusform>
            <numerusform>فتح %n ملفًا نسخًا من قصة واحدة</numerusform>
            <numerusform>فتح %n ملف نسخًا من قصة واحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) as versions of this story</source>
        <translation>
            <numerusform>إضافة %n ملف نسخًا من هذه القصة</numerusform>
            <numerusform>إضافة %n ملف نسخةً من هذه القصة</numerusform>
            <numerusform>إضافة %n ملفين نسختين من هذه القصة</numerusform>
            <numerusform>إضافة %n ملفات نسخًا من هذه القصة</numerusform>
            <numerusform>إضافة %n ملفًا نسخًا من هذه القصة</numerusform>
            <numerusform>إضافة %n ملف نسخًا من هذه القصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the text as %n version(s)</source>
        <translation>
            <numerusform>إضافة النص في %n نسخة</numerusform>
            <numerusform>إضافة النص في %n نسخة</numerusform>
            <numerusform>إضافة النص في %n نسختين</numerusform>
            <numerusform>إضافة النص في %n نسخ</numerusform>
            <numerusform>إضافة النص في %n نسخة</numerusform>
            <numerusform>إضافة النص في %n نسخة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retold::FactsPage</name>
    <message>
        <source>Fact</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
</context>
<context>
    <name>retold::FiguresPage</name>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
</context>
<context>
    <name>retold::FindBar</name>
    <message>
        <source>Capitals, kinds of quotation marks and dashes, and British or American spelling make no difference.</source>
        <translation>لا فرق بين الأحرف الكبيرة والصغيرة، ولا بين أنواع علامات الاقتباس والشرطات، ولا بين الإملاء البريطاني والأمريكي.</translation>
    </message>
    <message>
        <source>Not found in any version</source>
        <translation>غير موجود في أي نسخة</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسختين</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 places</source>
        <extracomment>Too many hits to count: %1 as &quot;5,000&quot;.</extracomment>
        <translation>أكثر من %1 موضع</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in %1</source>
        <extracomment>Hits: %n their number, %1 as &quot;4 versions&quot;.</extracomment>
        <translation>
            <numerusform>%n موضع في %1</numerusform>
            <numerusform>%n موضع في %1</numerusform>
            <numerusform>%n موضعان في %1</numerusform>
            <numerusform>%n مواضع في %1</numerusform>
            <numerusform>%n موضعًا في %1</numerusform>
            <numerusform>%n موضع في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>Where the reader is among the hits: %1 the number of this one, %2 how many there are, %3 as &quot;4 versions&quot;.</extracomment>
        <translation>%1 من %2 في %3</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>retold::FindField</name>
    <message>
        <source>Find in all versions</source>
        <translation>البحث في كل النسخ</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift and Enter to the one before, Escape closes.</source>
        <translation>ينتقل Enter إلى الموضع التالي، وShift مع Enter إلى الموضع السابق، ويُغلق Escape شريط البحث.</translation>
    </message>
</context>
<context>
    <name>retold::FindingsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A finding as a screen reader says it: %1 its severity, %2 its kind, %3 the sentence about it.</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>retold::FindingsPanel</name>
    <message>
        <source>Findings, worst first</source>
        <translation>الملاحظات، الأخطر أولًا</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>ترتيب الملاحظات</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>الأخطر أولًا</translation>
    </message>
    <message>
        <source>In story order</source>
        <translation>بترتيب القصة</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء للعرض</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n finding(s).</source>
        <translation>
            <numerusform>التصفية تخفي %n ملاحظة.</numerusform>
            <numerusform>التصفية تخفي %n ملاحظة.</numerusform>
            <numerusform>التصفية تخفي %n ملاحظتين.</numerusform>
            <numerusform>التصفية تخفي %n ملاحظات.</numerusform>
            <numerusform>التصفية تخفي %n ملاحظة.</numerusform>
            <numerusform>التصفية تخفي %n ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to raise</source>
        <extracomment>What was looked at: four counts.</extracomment>
        <translation>لا شيء يستدعي الانتباه</translation>
    </message>
    <message>
        <source>Checked: %1 facts, %2 quotations, %3 figures and %4 names.</source>
        <translation>ما جرى فحصه: المعلومات %1، الاقتباسات %2، الأرقام %3، الأسماء %4.</translation>
    </message>
</context>
<context>
    <name>retold::FindingsStrip</name>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many findings of a severity there are: %1 as &quot;Major&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <extracomment>%1 is the key.</extracomment>
        <translation>إظهار الملاحظات</translation>
    </message>
    <message>
        <source>Show the findings (%1)</source>
        <translation>إظهار الملاحظات (%1)</translation>
    </message>
</context>
<context>
    <name>retold::FirstRunPage</name>
    <message>
        <source>How one story was told by several outlets</source>
        <translation>كيف روت عدة وسائل إعلام قصة واحدة</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>كل شيء يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Put the versions side by side</source>
        <translation>ضع النسخ جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Open two or more versions of a story. Retold lines them up sentence by sentence and lists what changed, worst first.</source>
        <translation>افتح نسختين أو أكثر من قصة واحدة. يحاذيها Retold جملةً جملةً ويسرد ما تغيّر، الأخطر أولًا.</translation>
    </message>
    <message>
        <source>You can also drop files anywhere in this window. To paste several versions at once, put a line of dashes between them: ---</source>
        <translation>يمكنك أيضًا إفلات الملفات في أي مكان من هذه النافذة. وللصق عدة نسخ معًا، افصل بينها بسطر من الشرطات: ---</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Paste a version</source>
        <translation>لصق نسخة</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>فتح القصة النموذجية</translation>
    </message>
</context>
<context>
    <name>retold::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>صفحة المساعدة</translation>
    </message>
</context>
<context>
    <name>retold::HelpWindow</name>
    <message>
        <source>Help for Retold</source>
        <translation>مساعدة Retold</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>No page has “%1”.</source>
        <extracomment>%1 is what was looked for in the help.</extracomment>
        <translation>لا صفحة فيها «%1».</translation>
    </message>
</context>
<context>
    <name>retold::HitCounts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>How often a version has what is looked for: %1 its letter, %2 the number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>retold::KeysModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A command for the screen reader: %1 its name, %2 its key.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>retold::KeysWindow</name>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>A word of the command, or a key</source>
        <translation>كلمة من الأمر، أو مفتاح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Click the field and press the new keys; they hold at once.</source>
        <translation>انقر الحقل واضغط المفاتيح الجديدة؛ يبدأ العمل بها فورًا.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <extracomment>%1 is a key, %2 the command that has it.</extracomment>
        <translation>%1 هو مفتاح «%2».</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>أخذه من هناك</translation>
    </message>
</context>
<context>
    <name>retold::KindChooser</name>
    <message>
        <source>Kinds of findings</source>
        <translation>أنواع الملاحظات</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>إظهار كل الأنواع</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A kind of finding and how many there are.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <extracomment>How many kinds of findings are shown: %1 of %2.</extracomment>
        <translation>الأنواع: %1 من %2</translation>
    </message>
</context>
<context>
    <name>retold::LayoutSwitch</name>
    <message>
        <source>Scroll together</source>
        <translation>تمرير متزامن</translation>
    </message>
    <message>
        <source>Level rows</source>
        <translation>محاذاة</translation>
    </message>
    <message>
        <source>What tells the same stands on one level.</source>
        <translation>ما يروي الشيء نفسه يقف على مستوى واحد.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Each text flows without gaps.</source>
        <translation>يجري كل نص متصلًا بلا فراغات.</translation>
    </message>
    <message>
        <source>Scrolling one text brings the others to what tells the same.</source>
        <translation>تمرير أحد النصوص ينقل النصوص الأخرى إلى ما يروي الشيء نفسه.</translation>
    </message>
</context>
<context>
    <name>retold::LevelView</name>
    <message>
        <source>Versions side by side</source>
        <translation>النسخ جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Arrow keys move between sentences, Enter opens folded rows.</source>
        <translation>تنقل مفاتيح الأسهم بين الجمل، ويفتح Enter الصفوف المطوية.</translation>
    </message>
</context>
<context>
    <name>retold::MainWindow</name>
    <message>
        <source>Choose another</source>
        <translation>اختيار غيره</translation>
    </message>
    <message>
        <source>%1 — Retold</source>
        <translation>%1 — Retold</translation>
    </message>
</context>
<context>
    <name>retold::MessageLine</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>retold::NamesPage</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
</context>
<context>
    <name>retold::OverviewStrip</name>
    <message>
        <source>rows %1 to %2 of %3</source>
        <extracomment>What the overview frames: %1 the first row in view, %2 the last, %3 how many there are.</extracomment>
        <translation>الصفوف %1 إلى %2 من %3</translation>
    </message>
    <message>
        <source>Overview of the story</source>
        <translation>نظرة عامة على القصة</translation>
    </message>
    <message>
        <source>A lane for each version, a box for each fact. Click or drag to go there; Ctrl and the wheel zoom.</source>
        <translation>مسار لكل نسخة ومربع لكل معلومة. انقر أو اسحب للانتقال إلى الموضع؛ وCtrl مع العجلة للتكبير والتصغير.</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <extracomment>What the keys are at in the overview: %1 is the number of a row, %2 how many there are.</extracomment>
        <translation>الصف %1 من %2</translation>
    </message>
</context>
<context>
    <name>retold::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation>خط النصوص</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>حجم النصوص</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>Behind the size of a font, as &quot;15 px&quot;.</extracomment>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>The ferry left at noon with about 40 people on board, the port said.</source>
        <translation>غادرت العبّارة ظهرًا وعلى متنها نحو 40 شخصًا، وفق إدارة الميناء.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>الأسلوب التحريري</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>الملاحظات المعروضة</translation>
    </message>
    <message>
        <source>House style is “per cent” for “%”, “NATO” for “Nato”: never an alarm, and folded unless you ask for it.</source>
        <translation>الأسلوب التحريري مثل «per cent» بدل «%»، و«NATO» بدل «Nato»: لا يُعدّ إنذارًا أبدًا، ويبقى مطويًا ما لم تطلبه.</translation>
    </message>
    <message>
        <source>The first version is the reference</source>
        <translation>النسخة الأولى هي المرجع</translation>
    </message>
    <message>
        <source>No reference: all are held against all</source>
        <translation>بلا مرجع: تُقارن كل النسخ بعضها ببعض</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>قصة جديدة</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Retold has no part that speaks to a network.</source>
        <translation>لا شيء يغادر هذا الحاسوب. ليس في Retold أي جزء يتصل بالشبكة.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Scroll to a place, rather than be there at once</source>
        <translation>التمرير إلى الموضع بدل الانتقال إليه فورًا</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardDelegate</name>
    <message>
        <source>in no other version</source>
        <translation>ليس في أي نسخة أخرى</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>Where a quotation stands: %1 is the number of a row of the texts.</extracomment>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>also</source>
        <extracomment>Before the letters of more versions of which a line is true.</extracomment>
        <translation>وأيضًا</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCards</name>
    <message>
        <source>Quotations, with every version&apos;s wording</source>
        <translation>الاقتباسات، مع صياغة كل نسخة</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardsHead</name>
    <message>
        <source>As in the reference</source>
        <translation>كما في المرجع</translation>
    </message>
    <message>
        <source>As first quoted</source>
        <translation>كما اقتُبس أولًا</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Who, or said how</source>
        <translation>القائل، أو كيف قيل</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardsModel</name>
    <message>
        <source>in no other version</source>
        <translation>ليس في أي نسخة أخرى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <extracomment>A line of a card as a screen reader says it: %1 the speaker, %2 the quotation, %3 what became of it.</extracomment>
        <translation>%1، %2؛ %3</translation>
    </message>
</context>
<context>
    <name>retold::QuotesPage</name>
    <message>
        <source>Quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>How quotations are shown</source>
        <translation>طريقة عرض الاقتباسات</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>كل المتحدثين</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A speaker and how many quotations are theirs.</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>retold::ReadingView</name>
    <message>
        <source>Texts to read</source>
        <translation>نصوص للقراءة</translation>
    </message>
    <message>
        <source>Up and down move between the sentences of a text, left and right to what answers them.</source>
        <translation>ينقل السهمان الأعلى والأسفل بين جمل النص، والأيمن والأيسر إلى ما يقابلها.</translation>
    </message>
</context>
<context>
    <name>retold::RecentList</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 critical, %4 major, %5</source>
        <extracomment>A comparison of late for the screen reader: %1 its title, %2 as &quot;5 versions&quot;, %3 and %4 counts of findings, %5 as &quot;today&quot;.</extracomment>
        <translation>%1، %2، الحرجة %3، الكبيرة %4، %5</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>المقارنات الأخيرة</translation>
    </message>
</context>
<context>
    <name>retold::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح مقارنة سابقة (&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A comparison of late in the menu: %1 its headline, %2 as &quot;5 versions&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Forget Them</source>
        <translation>مسح القائمة (&amp;F)</translation>
    </message>
</context>
<context>
    <name>retold::ReferenceButton</name>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <extracomment>The button that chooses the reference; %1 is the version chosen now.</extracomment>
        <translation>المرجع: %1</translation>
    </message>
    <message>
        <source>The version that the others are held against</source>
        <translation>النسخة التي تُقارن بها النسخ الأخرى</translation>
    </message>
</context>
<context>
    <name>retold::SecondVersionPane</name>
    <message>
        <source>Add a second version</source>
        <translation>أضف نسخة ثانية</translation>
    </message>
    <message>
        <source>Then Retold lines both up sentence by sentence and lists what changed, worst first.</source>
        <translation>عندها يحاذي Retold النسختين جملةً جملةً ويسرد ما تغيّر، الأخطر أولًا.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Paste a version</source>
        <translation>لصق نسخة</translation>
    </message>
</context>
<context>
    <name>retold::SegmentSwitch</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a choice stands among those that exclude each other: %1 its place, %2 how many there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>retold::SideBySidePage</name>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>retold::StatusLine</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملتان</numerusform>
            <numerusform>%n جمل</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n حرجة</numerusform>
            <numerusform>%n حرجة</numerusform>
            <numerusform>%n حرجتان</numerusform>
            <numerusform>%n حرجة</numerusform>
            <numerusform>%n حرجة</numerusform>
            <numerusform>%n حرجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n كبيرة</numerusform>
            <numerusform>%n كبيرة</numerusform>
            <numerusform>%n كبيرتان</numerusform>
            <numerusform>%n كبيرة</numerusform>
            <numerusform>%n كبيرة</numerusform>
            <numerusform>%n كبيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n طفيفة</numerusform>
            <numerusform>%n طفيفة</numerusform>
            <numerusform>%n طفيفتان</numerusform>
            <numerusform>%n طفيفة</numerusform>
            <numerusform>%n طفيفة</numerusform>
            <numerusform>%n طفيفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>No story open</source>
        <translation>لا قصة مفتوحة</translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation>تجري مقارنة النسخ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>The size of the texts in the status bar.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button in the status bar that opens the help; %1 is its key.</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>%1 Help</source>
        <translation>%1 مساعدة</translation>
    </message>
</context>
<context>
    <name>retold::StoryDocument</name>
    <message>
        <source>Pasted text %1</source>
        <extracomment>The name of a pasted text; %1 is a running number.</extracomment>
        <translation>نص ملصق %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>What is to be known of a file: %1 its name, %2 a sentence.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>retold::StoryFiles</name>
    <message>
        <source>Open Versions of a Story</source>
        <translation>فتح نسخ من قصة</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md);;All files (*)</source>
        <translation>ملفات نصية (*.txt *.text *.md);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>لا نص في الحافظة ولا ملفات.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted as %n versions, parted at lines of dashes</source>
        <translation>
            <numerusform>لُصق النص في %n نسخة، مقسومًا عند أسطر الشرطات</numerusform>
            <numerusform>لُصق النص في %n نسخة، مقسومًا عند أسطر الشرطات</numerusform>
            <numerusform>لُصق النص في %n نسختين، مقسومًا عند أسطر الشرطات</numerusform>
            <numerusform>لُصق النص في %n نسخ، مقسومًا عند أسطر الشرطات</numerusform>
            <numerusform>لُصق النص في %n نسخة، مقسومًا عند أسطر الشرطات</numerusform>
            <numerusform>لُصق النص في %n نسخة، مقسومًا عند أسطر الشرطات</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: “%1”</source>
        <extracomment>%1 is one path or several.</extracomment>
        <translation>لم يعد موجودًا: «%1»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب (*.html)</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <extracomment>%1 is the path of the report.</extracomment>
        <translation>حُفظ التقرير باسم %1</translation>
    </message>
</context>
<context>
    <name>retold::StoryTableModel</name>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 finding</source>
        <extracomment>The severity of a finding in a cell of a table; %1 as &quot;major&quot;.</extracomment>
        <translation>ملاحظة %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A version at the head of a column: %1 its letter, %2 its name.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, reference</source>
        <translation>%1، المرجع</translation>
    </message>
    <message>
        <source>%1 agree</source>
        <extracomment>Letters of versions that tell a thing alike, as &quot;A C&quot;.</extracomment>
        <translation>%1 متفقة</translation>
    </message>
</context>
<context>
    <name>retold::StoryToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A version in the list of references: %1 its letter, %2 its name.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No reference: all against all</source>
        <translation>بلا مرجع: كل النسخ بعضها ببعض</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where the chosen finding stands: %1 its number, %2 how many there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>retold::TablePage</name>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Filter these rows</source>
        <translation>تصفية هذه الصفوف</translation>
    </message>
    <message>
        <source>Filter these rows by words</source>
        <translation>تصفية هذه الصفوف بالكلمات</translation>
    </message>
    <message>
        <source>Show only rows that hold these words (/ from the table)</source>
        <translation>إظهار الصفوف التي ترد فيها هذه الكلمات فقط (/ من الجدول)</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>ما تعرضه الخلايا</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>Story order</source>
        <translation>بترتيب القصة</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>الأخطر أولًا</translation>
    </message>
    <message>
        <source>Dropped by most</source>
        <translation>ما حذفته أكثر النسخ</translation>
    </message>
    <message>
        <source>In one outlet only</source>
        <translation>في وسيلة إعلام واحدة فقط</translation>
    </message>
    <message>
        <source>By %1  %2</source>
        <extracomment>An order of rows: by what became of them in a version. %1 is its letter, %2 its name.</extracomment>
        <translation>حسب %1  %2</translation>
    </message>
    <message>
        <source>There is nothing of this kind in these versions.</source>
        <translation>لا شيء من هذا النوع في هذه النسخ.</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>لا يرد «%1» في أي صف.</translation>
    </message>
    <message>
        <source>The filter hides every row. Switch a class on above.</source>
        <translation>التصفية تخفي كل الصفوف. فعّل فئة في الأعلى.</translation>
    </message>
</context>
<context>
    <name>retold::Tools</name>
    <message>
        <source>About Retold</source>
        <translation>حول Retold</translation>
    </message>
    <message>
        <source>Retold %1 compares how one news story was told by several outlets.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>يقارن Retold %1 كيف روت عدة وسائل إعلام قصة إخبارية واحدة.

برنامج حر برخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو ما بعده.</translation>
    </message>
</context>
<context>
    <name>retold::VersionDelegate</name>
    <message>
        <source>reference</source>
        <translation>المرجع</translation>
    </message>
</context>
<context>
    <name>retold::VersionHeads</name>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Left and Right choose a version, Enter sorts by what became of it.</source>
        <translation>يختار السهمان الأيسر والأيمن نسخة، ويرتّب Enter بحسب ما آل إليه الأمر فيها.</translation>
    </message>
</context>
<context>
    <name>retold::VersionsModel</name>
    <message>
        <source>%1 % identical</source>
        <translation>%1% مطابق</translation>
    </message>
    <message>
        <source>%1 % edited</source>
        <translation>%1% معدَّل</translation>
    </message>
    <message>
        <source>%1 % paraphrased</source>
        <translation>%1% معاد الصياغة</translation>
    </message>
    <message>
        <source>%1 % partial</source>
        <translation>%1% جزئي</translation>
    </message>
    <message>
        <source>%1 % added</source>
        <translation>%1% مضاف</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A version as a screen reader says it: %1 its name, %2 its headline, %3 its shares.</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملتان</numerusform>
            <numerusform>%n جمل</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The two largest shares of a version.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Its column is hidden. The space bar shows it, Enter makes it the reference.</source>
        <translation>عمودها مخفي. مفتاح المسافة يُظهره، و Enter يجعلها المرجع.</translation>
    </message>
    <message>
        <source>Its column is shown. The space bar hides it, Enter makes it the reference.</source>
        <translation>عمودها ظاهر. مفتاح المسافة يُخفيه، و Enter يجعلها المرجع.</translation>
    </message>
</context>
<context>
    <name>retold::VersionsRail</name>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Drop a file here to add a version</source>
        <translation>أفلت ملفًا هنا لإضافة نسخة</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>إضافة نسخة</translation>
    </message>
    <message>
        <source>Versions of the story</source>
        <translation>نسخ القصة</translation>
    </message>
</context>
<context>
    <name>retold::WordingRow</name>
    <message>
        <source>Go to this sentence in %1</source>
        <translation>الانتقال إلى هذه الجملة في %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
</context>
</TS>
