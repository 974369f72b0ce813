<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open Files…</source>
        <translation>&amp;Відкрити файли…</translation>
    </message>
    <message>
        <source>Open files and add each as a version of the story.</source>
        <translation>Відкрити файли й додати кожен як версію історії.</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Story</source>
        <translation>Відкрити &amp;приклад історії</translation>
    </message>
    <message>
        <source>Open an invented story as five outlets told it.</source>
        <translation>Відкрити вигадану історію в переказі п’яти видань.</translation>
    </message>
    <message>
        <source>Open the &amp;Last Comparison</source>
        <translation>Відкрити &amp;останнє порівняння</translation>
    </message>
    <message>
        <source>Open the files of the last comparison again.</source>
        <translation>Знову відкрити файли останнього порівняння.</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>&amp;Експортувати звіт…</translation>
    </message>
    <message>
        <source>Save the comparison as one web page that needs nothing else.</source>
        <translation>Зберегти порівняння як одну вебсторінку, яка не потребує інших файлів.</translation>
    </message>
    <message>
        <source>&amp;Close the Story</source>
        <translation>&amp;Закрити історію</translation>
    </message>
    <message>
        <source>Put all versions away.</source>
        <translation>Прибрати всі версії.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>Leave Retold.</source>
        <translation>Вийти з Retold.</translation>
    </message>
    <message>
        <source>&amp;Paste a Version</source>
        <translation>В&amp;ставити версію</translation>
    </message>
    <message>
        <source>Add the text or the files of the clipboard as versions of the story.</source>
        <translation>Додати текст або файли з буфера обміну як версії історії.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy the selected words, or else the chosen sentence.</source>
        <translation>Копіювати виділені слова або, якщо їх немає, вибране речення.</translation>
    </message>
    <message>
        <source>Copy with &amp;Source</source>
        <translation>Копіювати з д&amp;жерелом</translation>
    </message>
    <message>
        <source>Copy the words as a quotation, with outlet and headline below.</source>
        <translation>Копіювати слова як цитату, з виданням і заголовком унизу.</translation>
    </message>
    <message>
        <source>Select &amp;All of the Version</source>
        <translation>Виділити &amp;всю версію</translation>
    </message>
    <message>
        <source>Select the whole text of the version that has the focus.</source>
        <translation>Виділити весь текст активної версії.</translation>
    </message>
    <message>
        <source>&amp;Find in All Versions…</source>
        <translation>&amp;Знайти в усіх версіях…</translation>
    </message>
    <message>
        <source>Look for words in all versions at once.</source>
        <translation>Шукати слова відразу в усіх версіях.</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Знайти &amp;наступне</translation>
    </message>
    <message>
        <source>Go to the next place where the words were found.</source>
        <translation>Перейти до наступного місця, де знайдено слова.</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Знайти &amp;попереднє</translation>
    </message>
    <message>
        <source>Go to the place before this one.</source>
        <translation>Перейти до попереднього місця.</translation>
    </message>
    <message>
        <source>Prefe&amp;rences…</source>
        <translation>Налашт&amp;ування…</translation>
    </message>
    <message>
        <source>Choose looks, fonts, language and how comparisons begin.</source>
        <translation>Вибрати вигляд, шрифти, мову та початок порівнянь.</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Поруч</translation>
    </message>
    <message>
        <source>Show the texts side by side, what tells the same on one level.</source>
        <translation>Показати тексти поруч, однакове — на одному рівні.</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Факти</translation>
    </message>
    <message>
        <source>Show which version tells which fact.</source>
        <translation>Показати, які факти є в якій версії.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Цитати</translation>
    </message>
    <message>
        <source>Show every quotation and what each version made of it.</source>
        <translation>Показати кожну цитату й те, як її подала кожна версія.</translation>
    </message>
    <message>
        <source>Fig&amp;ures</source>
        <translation>&amp;Числа</translation>
    </message>
    <message>
        <source>Show every figure and what each version made of it.</source>
        <translation>Показати кожне число й те, як його подала кожна версія.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Імена</translation>
    </message>
    <message>
        <source>Show every name and what each version calls it.</source>
        <translation>Показати кожне ім’я й те, як його подає кожна версія.</translation>
    </message>
    <message>
        <source>&amp;Level Rows</source>
        <translation>Вирівняні &amp;рядки</translation>
    </message>
    <message>
        <source>Show what tells the same on one level.</source>
        <translation>Показати однакове на одному рівні.</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>Ч&amp;итання</translation>
    </message>
    <message>
        <source>Let each text flow without gaps, with ribbons between what tells the same.</source>
        <translation>Показувати кожен текст без проміжків, зі стрічками між відповідними місцями.</translation>
    </message>
    <message>
        <source>Scroll &amp;Together</source>
        <translation>Прокручувати р&amp;азом</translation>
    </message>
    <message>
        <source>Bring the other texts to what tells the same while one is scrolled.</source>
        <translation>Під час прокручування одного тексту підводити інші до відповідного місця.</translation>
    </message>
    <message>
        <source>Reference in the &amp;Middle</source>
        <translation>Еталон &amp;посередині</translation>
    </message>
    <message>
        <source>Read the reference between two other texts.</source>
        <translation>Читати еталон між двома іншими текстами.</translation>
    </message>
    <message>
        <source>Pin the R&amp;eference</source>
        <translation>&amp;Закріпити еталон</translation>
    </message>
    <message>
        <source>Keep the column of the reference in view while the others scroll.</source>
        <translation>Не ховати стовпець еталона, коли прокручуються інші.</translation>
    </message>
    <message>
        <source>Move Column &amp;Back</source>
        <translation>Посунути стовпець &amp;назад</translation>
    </message>
    <message>
        <source>Move the column of the chosen sentence towards the first.</source>
        <translation>Посунути стовпець вибраного речення ближче до першого.</translation>
    </message>
    <message>
        <source>Move Column &amp;On</source>
        <translation>Посунути стовпець &amp;вперед</translation>
    </message>
    <message>
        <source>Move the column of the chosen sentence towards the last.</source>
        <translation>Посунути стовпець вибраного речення ближче до останнього.</translation>
    </message>
    <message>
        <source>Narro&amp;wer Column</source>
        <translation>Ву&amp;жчий стовпець</translation>
    </message>
    <message>
        <source>Make the column of the chosen sentence narrower.</source>
        <translation>Звузити стовпець вибраного речення.</translation>
    </message>
    <message>
        <source>Wi&amp;der Column</source>
        <translation>&amp;Ширший стовпець</translation>
    </message>
    <message>
        <source>Make the column of the chosen sentence wider.</source>
        <translation>Розширити стовпець вибраного речення.</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>При&amp;ховати стовпець</translation>
    </message>
    <message>
        <source>Take the column of the chosen sentence out of view.</source>
        <translation>Прибрати з екрана стовпець вибраного речення.</translation>
    </message>
    <message>
        <source>Show All Col&amp;umns</source>
        <translation>Показати всі &amp;стовпці</translation>
    </message>
    <message>
        <source>Show the columns of all versions again.</source>
        <translation>Знову показати стовпці всіх версій.</translation>
    </message>
    <message>
        <source>&amp;Mark All Names</source>
        <translation>Поз&amp;начити всі імена</translation>
    </message>
    <message>
        <source>Mark in the texts also the names that agree.</source>
        <translation>Позначати в текстах і ті імена, що збігаються.</translation>
    </message>
    <message>
        <source>&amp;Versions Panel</source>
        <translation>Панель &amp;версій</translation>
    </message>
    <message>
        <source>Show or fold the list of versions.</source>
        <translation>Показати або згорнути список версій.</translation>
    </message>
    <message>
        <source>Findings &amp;Panel</source>
        <translation>Панель знахі&amp;док</translation>
    </message>
    <message>
        <source>Show or fold the list of findings.</source>
        <translation>Показати або згорнути список знахідок.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>Make the texts larger.</source>
        <translation>Збільшити тексти.</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>З&amp;меншити</translation>
    </message>
    <message>
        <source>Make the texts smaller.</source>
        <translation>Зменшити тексти.</translation>
    </message>
    <message>
        <source>N&amp;atural Size</source>
        <translation>Звичайний ро&amp;змір</translation>
    </message>
    <message>
        <source>Show the texts at their natural size.</source>
        <translation>Показати тексти у звичайному розмірі.</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Кольори &amp;системи</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is.</source>
        <translation>Світлі або темні, як на робочому столі.</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>Світ&amp;лі</translation>
    </message>
    <message>
        <source>Black on white, whatever the desktop is.</source>
        <translation>Чорне на білому, незалежно від робочого столу.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темні</translation>
    </message>
    <message>
        <source>White on black, whatever the desktop is.</source>
        <translation>Біле на чорному, незалежно від робочого столу.</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Високий &amp;контраст</translation>
    </message>
    <message>
        <source>Two colours alone, those of the system; lines and signs tell the rest.</source>
        <translation>Лише два кольори системи; решту показують лінії та знаки.</translation>
    </message>
    <message>
        <source>&amp;Next Reference</source>
        <translation>&amp;Наступний еталон</translation>
    </message>
    <message>
        <source>Hold the others against the next version, and after the last against none.</source>
        <translation>Порівнювати інші з наступною версією, а після останньої — без еталона.</translation>
    </message>
    <message>
        <source>Re&amp;move the Version</source>
        <translation>Ви&amp;лучити версію</translation>
    </message>
    <message>
        <source>Take the version chosen in the list out of the story.</source>
        <translation>Вилучити з історії версію, вибрану в списку.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Comparison</source>
        <translation>&amp;Скасувати порівняння</translation>
    </message>
    <message>
        <source>Stop the comparison under way.</source>
        <translation>Зупинити поточне порівняння.</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>&amp;Попередня знахідка</translation>
    </message>
    <message>
        <source>Go to the finding before this one.</source>
        <translation>Перейти до попередньої знахідки.</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>&amp;Наступна знахідка</translation>
    </message>
    <message>
        <source>Go to the finding after this one, worst first.</source>
        <translation>Перейти до наступної знахідки, спочатку найгірші.</translation>
    </message>
    <message>
        <source>P&amp;revious of the Same Kind</source>
        <translation>П&amp;опередня того самого виду</translation>
    </message>
    <message>
        <source>Go to the finding of the same kind before this one.</source>
        <translation>Перейти до попередньої знахідки того самого виду.</translation>
    </message>
    <message>
        <source>N&amp;ext of the Same Kind</source>
        <translation>Н&amp;аступна того самого виду</translation>
    </message>
    <message>
        <source>Go to the next finding of the same kind.</source>
        <translation>Перейти до наступної знахідки того самого виду.</translation>
    </message>
    <message>
        <source>Next &amp;Altered Quotation</source>
        <translation>Наступна &amp;змінена цитата</translation>
    </message>
    <message>
        <source>Go to the next quotation of which the words were changed.</source>
        <translation>Перейти до наступної цитати, у якій змінено слова.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>How Retold is used, its words and signs, and how verdicts are made.</source>
        <translation>Як користуватися Retold, його терміни та знаки і як ухвалюють висновки.</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Сполучення &amp;клавіш…</translation>
    </message>
    <message>
        <source>See the keys of all commands, and change them.</source>
        <translation>Переглянути клавіші всіх команд і змінити їх.</translation>
    </message>
    <message>
        <source>&amp;Search Commands…</source>
        <translation>По&amp;шук команд…</translation>
    </message>
    <message>
        <source>Type a word of what you want to do.</source>
        <translation>Увести слово про те, що ви хочете зробити.</translation>
    </message>
    <message>
        <source>&amp;About Retold</source>
        <translation>&amp;Про Retold</translation>
    </message>
    <message>
        <source>Which version of Retold this is, and under which licence.</source>
        <translation>Яка це версія Retold і за якою ліцензією.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Історія</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>П&amp;еревірка</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Стовпці</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Наст&amp;упна панель</translation>
    </message>
    <message>
        <source>Bring the keys to the versions, the texts and the findings in turn.</source>
        <translation>Перенести керування клавішами по черзі до версій, текстів і знахідок.</translation>
    </message>
    <message>
        <source>Pr&amp;evious Pane</source>
        <translation>П&amp;опередня панель</translation>
    </message>
    <message>
        <source>Bring the keys to the pane before this one.</source>
        <translation>Перенести керування клавішами до попередньої панелі.</translation>
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
        <translation>, </translation>
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
        <translation>Переміщено</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>That is too long to look for.</source>
        <translation>Текст для пошуку задовгий.</translation>
    </message>
    <message>
        <source>Not a pattern: %1, at character %2.</source>
        <extracomment>%1 is the reason that the pattern matcher gives, %2 the number of the character.</extracomment>
        <translation>Хибний шаблон: %1, символ %2.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>Пошук за цим шаблоном триває надто довго.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Every command has a key, and you can give it another.</source>
        <translation>Кожна команда має клавішу, і її можна змінити.</translation>
    </message>
    <message>
        <source>%1 changes them; %2 finds a command by a word of what you want to do.</source>
        <extracomment>%1 and %2 are keys.</extracomment>
        <translation>%1 — змінити їх; %2 — знайти команду за словом про те, що ви хочете зробити.</translation>
    </message>
</context>
<context>
    <name>LegendPicture</name>
    <message>
        <source>Wire</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Переміщено</translation>
    </message>
</context>
<context>
    <name>LevelAccessible</name>
    <message>
        <source>reference</source>
        <translation>еталон</translation>
    </message>
    <message>
        <source>open</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <source>Enter closes these rows.</source>
        <translation>Enter згортає ці рядки.</translation>
    </message>
    <message>
        <source>Enter opens these rows.</source>
        <translation>Enter розгортає ці рядки.</translation>
    </message>
</context>
<context>
    <name>LevelLayout</name>
    <message>
        <source>from rows %1 and %2 of %3</source>
        <extracomment>Which rows a sentence tells: %1 and %2 are numbers, %3 is the letter of a version.</extracomment>
        <translation>з рядків %1 і %2 версії %3</translation>
    </message>
    <message>
        <source>from rows %1 to %2 of %3</source>
        <extracomment>%1 and %2 are numbers of rows, %3 is the letter of a version.</extracomment>
        <translation>з рядків %1–%2 версії %3</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <extracomment>A sentence has moved here; %1 is the number of the row below which it stood.</extracomment>
        <translation>переміщено з %1</translation>
    </message>
    <message>
        <source>told in row %1</source>
        <extracomment>The place that a sentence has left; %1 is the number of the row in which it is told.</extracomment>
        <translation>є в рядку %1</translation>
    </message>
</context>
<context>
    <name>LevelPainter</name>
    <message numerus="yes">
        <source>%n headline(s)</source>
        <translation>
            <numerusform>%n заголовок</numerusform>
            <numerusform>%n заголовки</numerusform>
            <numerusform>%n заголовків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byline(s)</source>
        <translation>
            <numerusform>%n підпис автора</numerusform>
            <numerusform>%n підписи автора</numerusform>
            <numerusform>%n підписів автора</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <translation>
            <numerusform>%n позначка джерела</numerusform>
            <numerusform>%n позначки джерела</numerusform>
            <numerusform>%n позначок джерела</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s)</source>
        <translation>
            <numerusform>%n підпис під фото</numerusform>
            <numerusform>%n підписи під фото</numerusform>
            <numerusform>%n підписів під фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n посилання</numerusform>
            <numerusform>%n посилання</numerusform>
            <numerusform>%n посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) around the story</source>
        <translation>
            <numerusform>%n рядок навколо історії</numerusform>
            <numerusform>%n рядки навколо історії</numerusform>
            <numerusform>%n рядків навколо історії</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речень</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>рядок %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>рядки %1–%2</translation>
    </message>
    <message>
        <source>hidden by the filter: %1</source>
        <extracomment>Rows that the filter hides; %1 as &quot;rows 59 to 66&quot;.</extracomment>
        <translation>приховано фільтром: %1</translation>
    </message>
    <message>
        <source>%1 only in %2, %3</source>
        <extracomment>What folded rows hold: %1 as &quot;3 captions, 2 credits&quot;, %2 letters of versions, %3 as &quot;rows 59 to 66&quot;.</extracomment>
        <translation>%1 лише в %2, %3</translation>
    </message>
    <message>
        <source>dropped in %1</source>
        <extracomment>%1 is the letter of a version that leaves a sentence out.</extracomment>
        <translation>пропущено в %1</translation>
    </message>
</context>
<context>
    <name>RecentStories</name>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>учора</translation>
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
        <translation>Не вдалося зберегти %1: %2</translation>
    </message>
</context>
<context>
    <name>Retold</name>
    <message>
        <source>The sentence goes on inside the marks where the reference&apos;s ends.</source>
        <translation>Речення в лапках триває там, де речення в еталоні закінчується.</translation>
    </message>
    <message>
        <source>The cut is shown, but it took the verb or the denial away.</source>
        <translation>Скорочення позначене, але воно забрало дієслово або заперечення.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Порівняння скасовано.</translation>
    </message>
    <message>
        <source>rare words in common: %1</source>
        <extracomment>%1 is a list of words, as &quot;ferry, harbour&quot;.</extracomment>
        <translation>спільні рідкісні слова: %1</translation>
    </message>
    <message>
        <source>the same words in the same order</source>
        <translation>ті самі слова в тому самому порядку</translation>
    </message>
    <message>
        <source>the same names: %1</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>ті самі імена: %1</translation>
    </message>
    <message>
        <source>the same figures: %1</source>
        <extracomment>%1 is a list of figures, as &quot;2.5 per cent&quot;.</extracomment>
        <translation>ті самі числа: %1</translation>
    </message>
    <message>
        <source>words in quotation marks in common: %1</source>
        <extracomment>%1 is a list of words.</extracomment>
        <translation>спільні слова в лапках: %1</translation>
    </message>
    <message>
        <source>the same speaker: %1</source>
        <extracomment>%1 is the name of who speaks.</extracomment>
        <translation>той самий мовець: %1</translation>
    </message>
    <message>
        <source>the sentences around them tell the same, too</source>
        <translation>сусідні речення теж кажуть те саме</translation>
    </message>
    <message>
        <source>no other sentence is as close</source>
        <translation>жодне інше речення не є таким близьким</translation>
    </message>
    <message>
        <source>alike in length and place</source>
        <translation>подібні за довжиною та місцем</translation>
    </message>
    <message>
        <source>few words in common</source>
        <translation>мало спільних слів</translation>
    </message>
    <message>
        <source>the words stand in another order</source>
        <translation>слова стоять в іншому порядку</translation>
    </message>
    <message>
        <source>the names differ</source>
        <translation>імена різняться</translation>
    </message>
    <message>
        <source>the figures differ</source>
        <translation>числа різняться</translation>
    </message>
    <message>
        <source>the quoted words differ</source>
        <translation>слова в лапках різняться</translation>
    </message>
    <message>
        <source>the speakers differ</source>
        <translation>мовці різняться</translation>
    </message>
    <message>
        <source>the sentences around them tell something else</source>
        <translation>сусідні речення кажуть інше</translation>
    </message>
    <message>
        <source>another sentence is as close</source>
        <translation>інше речення так само близьке</translation>
    </message>
    <message>
        <source>unlike in length or place</source>
        <translation>різні за довжиною або місцем</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <extracomment>%1 is a quotation, %2 a verb.</extracomment>
        <translation>Було %1, стало %2</translation>
    </message>
    <message>
        <source>The words tell how firmly somebody means to do it.</source>
        <translation>Ці слова показують, наскільки твердий чийсь намір.</translation>
    </message>
    <message>
        <source>%1 and %2 in one version</source>
        <translation>%1 і %2 в одній версії</translation>
    </message>
    <message>
        <source>Two sentences of the version tell one thing with two values.</source>
        <translation>Два речення версії подають те саме з різними значеннями.</translation>
    </message>
    <message>
        <source>%1 is told without its source, %2</source>
        <translation>%1 подано без джерела: %2</translation>
    </message>
    <message>
        <source>A source that was named is gone or has become vague.</source>
        <translation>Назване джерело зникло або стало нечітким.</translation>
    </message>
    <message>
        <source>The version gives one person two ages.</source>
        <translation>Версія дає одній особі два різні віки.</translation>
    </message>
    <message>
        <source>The version tells one thing with the value that another version has, and also with a value of its own.</source>
        <translation>Версія подає те саме зі значенням іншої версії, а також із власним значенням.</translation>
    </message>
    <message>
        <source>%1 is quoted in other words in the same version: %2</source>
        <translation>%1 у тій самій версії цитується іншими словами: %2</translation>
    </message>
    <message>
        <source>Both stand inside quotation marks, and only one can be what was said.</source>
        <translation>Обидва варіанти взято в лапки, а сказано могло бути лише одне.</translation>
    </message>
    <message>
        <source>A fact of the lead is dropped: %1</source>
        <translation>Пропущено факт із ліда: %1</translation>
    </message>
    <message>
        <source>No sentence of the version is linked to it, and none has its words.</source>
        <translation>Жодне речення версії не пов’язане з ним, і жодне не містить його слів.</translation>
    </message>
    <message>
        <source>%1 was put in, and no other version has it</source>
        <translation>Додано %1, чого немає в жодній іншій версії</translation>
    </message>
    <message>
        <source>%1 was put in</source>
        <translation>Додано %1</translation>
    </message>
    <message>
        <source>The sentence is told by another version without it.</source>
        <translation>Інша версія подає це речення без цих слів.</translation>
    </message>
    <message>
        <source>%1 is spelled %2</source>
        <translation>%1 написано як %2</translation>
    </message>
    <message>
        <source>One name in two spellings.</source>
        <translation>Одне ім’я у двох написаннях.</translation>
    </message>
    <message>
        <source>Moved far down the story: %1</source>
        <translation>Переміщено далеко вниз: %1</translation>
    </message>
    <message>
        <source>Moved far up the story: %1</source>
        <translation>Переміщено далеко вгору: %1</translation>
    </message>
    <message>
        <source>It stands half a story away from its place.</source>
        <translation>Стоїть за пів історії від свого місця.</translation>
    </message>
    <message>
        <source>Facts that stand in %1 alone: %2</source>
        <extracomment>%1 is an outlet, %2 a number.</extracomment>
        <translation>Факти лише з %1: %2</translation>
    </message>
    <message>
        <source>No other version has a sentence linked to them.</source>
        <translation>Жодна інша версія не має пов’язаного з ними речення.</translation>
    </message>
    <message>
        <source>%1 became %2%3</source>
        <translation>Було %1, стало %2%3</translation>
    </message>
    <message>
        <source>The linked sentences give another value for the same thing.</source>
        <translation>Пов’язані речення подають інше значення для того самого.</translation>
    </message>
    <message>
        <source>One of them says only roughly how much it is.</source>
        <translation>Одна з версій подає кількість лише приблизно.</translation>
    </message>
    <message>
        <source>The value is the same, but not how exact it is said to be.</source>
        <translation>Значення те саме, але точність указано іншу.</translation>
    </message>
    <message>
        <source>The figure %1 is gone%2</source>
        <translation>Зникло число %1%2</translation>
    </message>
    <message>
        <source>The linked sentence tells the fact without its figure.</source>
        <translation>Пов’язане речення подає факт без його числа.</translation>
    </message>
    <message>
        <source>%1 counted %2 and now counts %3</source>
        <translation>Число %1 рахувало: %2; тепер рахує: %3</translation>
    </message>
    <message>
        <source>The linked sentence has the number on what another number counted.</source>
        <translation>У пов’язаному реченні це число стоїть при тому, що рахувало інше число.</translation>
    </message>
    <message>
        <source>%1 is %2 and %3 in one version</source>
        <translation>%1 в одній версії — і %2, і %3</translation>
    </message>
    <message>
        <source>The version gives the person both offices, which nobody holds at once.</source>
        <translation>Версія надає особі обидві посади, яких ніхто не обіймає водночас.</translation>
    </message>
    <message>
        <source>%1 is called %2; the other version has %3</source>
        <translation>%1 тут — %2; в іншій версії — %3</translation>
    </message>
    <message>
        <source>The versions give the person offices that nobody holds at once.</source>
        <translation>Версії називають для цієї особи посади, яких ніхто не обіймає водночас.</translation>
    </message>
    <message>
        <source>One side denies what the other tells.</source>
        <translation>Одна версія заперечує те, що стверджує інша.</translation>
    </message>
    <message>
        <source>%1 became %2 inside quotation marks%3</source>
        <extracomment>%1 and %2 are quotations, %3 is the speaker in brackets or nothing.</extracomment>
        <translation>У лапках було %1, стало %2%3</translation>
    </message>
    <message>
        <source>The words inside the marks differ, and nothing shows that they were cut or changed.</source>
        <translation>Слова в лапках різняться, і ніщо не показує, що їх скоротили чи змінили.</translation>
    </message>
    <message>
        <source>%1 was trimmed to %2%3</source>
        <translation>%1 скорочено до %2%3</translation>
    </message>
    <message>
        <source>A part of the words stands inside the marks, with no sign of the cut.</source>
        <translation>У лапках стоїть лише частина слів, без позначки про скорочення.</translation>
    </message>
    <message>
        <source>%1 no longer says that it was said by %2</source>
        <translation>%1: більше не вказано мовця — %2</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is now said by %3</source>
        <translation>%1: раніше це сказав мовець %2, тепер — %3</translation>
    </message>
    <message>
        <source>A speaker who was named is gone or has become vague.</source>
        <translation>Названий раніше мовець зник або вказаний нечітко.</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is given to %3</source>
        <translation>%1 приписано іншому: було %2, стало %3</translation>
    </message>
    <message>
        <source>The quotations answer each other, but another is named as speaker.</source>
        <translation>Цитати відповідають одна одній, але мовцем названо іншого.</translation>
    </message>
    <message>
        <source>%1 became %2 for the words %3</source>
        <translation>Було %1, стало %2 для слів %3</translation>
    </message>
    <message>
        <source>The verb of saying colours the words otherwise.</source>
        <translation>Дієслово мовлення надає словам іншого відтінку.</translation>
    </message>
    <message>
        <source>%1 is told without quotation marks%2</source>
        <translation>%1 подано без лапок%2</translation>
    </message>
    <message>
        <source>The quotation became indirect: its marks are gone.</source>
        <translation>Цитата стала непрямою мовою: лапок більше немає.</translation>
    </message>
    <message>
        <source>What one version warns of, the other has as an aim.</source>
        <translation>Те, про що одна версія застерігає, інша подає як мету.</translation>
    </message>
    <message>
        <source>The two have changed places: who did it, and to whom, is turned round.</source>
        <translation>Ці двоє помінялися місцями: хто діяв і щодо кого — тепер навпаки.</translation>
    </message>
    <message>
        <source>%1 became its opposite, %2</source>
        <translation>%1 замінено на протилежне: %2</translation>
    </message>
    <message>
        <source>The words around are the same, and the two mean opposite things.</source>
        <translation>Слова навколо ті самі, а ці два мають протилежне значення.</translation>
    </message>
    <message>
        <source>The linked sentences say the same, but name another as the one who said it.</source>
        <translation>Пов’язані речення кажуть те саме, але приписують сказане іншому.</translation>
    </message>
    <message>
        <source>%1 is written %2</source>
        <translation>%1 записано як %2</translation>
    </message>
    <message>
        <source>The same words in another house style.</source>
        <translation>Ті самі слова в іншому стилі редакції.</translation>
    </message>
    <message>
        <source>What has happened in one version, %1, is still to come in the other: %2</source>
        <translation>Що в одній версії вже сталося, %1, в іншій ще попереду: %2</translation>
    </message>
    <message>
        <source>What is still to come in one version, %1, has happened in the other: %2</source>
        <translation>Що в одній версії ще попереду, %1, в іншій уже сталося: %2</translation>
    </message>
    <message>
        <source>One version tells of it as still to come.</source>
        <translation>Одна версія подає це як майбутнє.</translation>
    </message>
    <message>
        <source>The words tell how certain it is.</source>
        <translation>Ці слова показують, наскільки це достовірно.</translation>
    </message>
    <message>
        <source>The words tell whether it must be.</source>
        <translation>Ці слова показують, чи це обов’язково.</translation>
    </message>
    <message>
        <source>The words tell of how many it holds.</source>
        <translation>Ці слова показують, скількох це стосується.</translation>
    </message>
    <message>
        <source>The same stands in %1.</source>
        <extracomment>%1 is a list of outlets.</extracomment>
        <translation>Те саме є в %1.</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <extracomment>Words quoted within a message: %1 is the words.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source> (%1)</source>
        <extracomment>The end of a message: %1 is who said the words.</extracomment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Quotation altered</source>
        <translation>Цитату змінено</translation>
    </message>
    <message>
        <source>Quotation trimmed</source>
        <translation>Цитату скорочено</translation>
    </message>
    <message>
        <source>Quotation marks lost</source>
        <translation>Лапки зникли</translation>
    </message>
    <message>
        <source>Quotation misattributed</source>
        <translation>Цитату приписано іншому</translation>
    </message>
    <message>
        <source>Speaker lost or made vague</source>
        <translation>Мовця не вказано або вказано нечітко</translation>
    </message>
    <message>
        <source>Verb of saying changed</source>
        <translation>Дієслово мовлення змінено</translation>
    </message>
    <message>
        <source>Figure altered</source>
        <translation>Число змінено</translation>
    </message>
    <message>
        <source>Figure lost</source>
        <translation>Число зникло</translation>
    </message>
    <message>
        <source>Figure put on another thing</source>
        <translation>Число віднесено до іншого</translation>
    </message>
    <message>
        <source>Unit or scale changed</source>
        <translation>Одиницю або масштаб змінено</translation>
    </message>
    <message>
        <source>Hedge lost or gained</source>
        <translation>Застереження зникло або з’явилося</translation>
    </message>
    <message>
        <source>Negation lost or gained</source>
        <translation>Заперечення зникло або з’явилося</translation>
    </message>
    <message>
        <source>Strength or certainty changed</source>
        <translation>Силу чи певність змінено</translation>
    </message>
    <message>
        <source>Scope changed</source>
        <translation>Охоплення змінено</translation>
    </message>
    <message>
        <source>Time or tense changed</source>
        <translation>Час змінено</translation>
    </message>
    <message>
        <source>Meaning turned round</source>
        <translation>Зміст змінено на протилежний</translation>
    </message>
    <message>
        <source>Role or title differs</source>
        <translation>Роль або посада різняться</translation>
    </message>
    <message>
        <source>Name spelled otherwise</source>
        <translation>Ім’я написано інакше</translation>
    </message>
    <message>
        <source>Fact dropped</source>
        <translation>Факт пропущено</translation>
    </message>
    <message>
        <source>Addition that no other version supports</source>
        <translation>Додане, чого не підтверджує жодна інша версія</translation>
    </message>
    <message>
        <source>Told by one version alone</source>
        <translation>Є лише в одній версії</translation>
    </message>
    <message>
        <source>Moved far up or down</source>
        <translation>Переміщено далеко вгору або вниз</translation>
    </message>
    <message>
        <source>Contradiction within one version</source>
        <translation>Суперечність у межах однієї версії</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Стиль редакції</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критична</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Серйозна</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Незначна</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Тотожне</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Відредаговано</translation>
    </message>
    <message>
        <source>Paraphrased</source>
        <translation>Перефразовано</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Частково</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Еталон</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Дослівно</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Скорочено</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Misattributed</source>
        <translation>Приписано іншому</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Те саме</translation>
    </message>
    <message>
        <source>Reformatted</source>
        <translation>Записано інакше</translation>
    </message>
    <message>
        <source>Implied</source>
        <translation>Випливає</translation>
    </message>
    <message>
        <source>Respelled</source>
        <translation>Написано інакше</translation>
    </message>
    <message>
        <source>Given another title</source>
        <translation>Інша посада</translation>
    </message>
    <message>
        <source>Save it as plain text and open that.</source>
        <translation>Збережіть його як простий текст і відкрийте цей файл.</translation>
    </message>
    <message>
        <source>Unpack it and open the texts in it.</source>
        <translation>Розпакуйте його й відкрийте тексти з нього.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>документ RTF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>документ Word</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>електронна таблиця</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>текст OpenDocument</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>електронна книга</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>архів ZIP</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>старий документ Office</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>архів gzip</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>архів bzip2</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>архів XZ</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>архів Zstandard</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>архів 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>архів RAR</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>зображення PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>зображення JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>зображення GIF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>зображення WebP</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>зображення TIFF</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>аудіозапис MP3</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>аудіозапис Ogg</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>відео</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>програма</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база даних</translation>
    </message>
    <message>
        <source>“%1” is %2, not plain text.</source>
        <extracomment>%1 is a file name, %2 a kind of file with its article, as &quot;a PDF document&quot;.</extracomment>
        <translation>«%1» — це %2, а не простий текст.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 tells what is wrong with a file, %2 what to do about it; both are whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is too large: it has %2, and %3 is the most that can be read.</source>
        <extracomment>%1 is a file name; %2 and %3 are sizes, as &quot;40 MiB&quot;.</extracomment>
        <translation>Файл «%1» завеликий: його розмір %2, а прочитати можна щонайбільше %3.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>Файлу «%1» не існує.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» — це тека, а не файл.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file.</source>
        <translation>«%1» — це пристрій або канал, а не файл.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s own words for what is wrong.</extracomment>
        <translation>Не вдалося прочитати «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no text in it.</source>
        <translation>Файл «%1» порожній: у ньому немає тексту.</translation>
    </message>
    <message>
        <source>The file does not say how it is encoded; it was read as %1.</source>
        <extracomment>%1 is the name of a character encoding, as &quot;windows-1252&quot;.</extracomment>
        <translation>У файлі не вказано кодування; його прочитано як %1.</translation>
    </message>
    <message>
        <source>Bytes that have no meaning in %1 were replaced by “�”: %2.</source>
        <extracomment>%1 is the name of a character encoding, %2 how many characters are replaced.</extracomment>
        <translation>Байти, що не мають значення в %1, замінено на «�»: %2.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a tag of its page, and may be incomplete.</source>
        <translation>Текст уривається посеред тегу сторінки й може бути неповним.</translation>
    </message>
    <message>
        <source>“%1” is not text: it holds binary data.</source>
        <translation>«%1» — не текст: він містить двійкові дані.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переміщено</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message numerus="yes">
        <source>%n only in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>
            <numerusform>%n лише в %1</numerusform>
            <numerusform>%n лише в %1</numerusform>
            <numerusform>%n лише в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Told by one version alone, and so not in this table: %1.</source>
        <translation>Є лише в одній версії, тому не в цій таблиці: %1.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факти</translation>
    </message>
    <message>
        <source>nothing in its place</source>
        <translation>на цьому місці нічого</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>Where a finding stands: %1 is letters of versions as &quot;A and C&quot;, %2 the number of a row.</extracomment>
        <translation>%1, рядок %2</translation>
    </message>
    <message>
        <source>See it in the texts</source>
        <translation>Показати в текстах</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>і ще %n місце</numerusform>
            <numerusform>і ще %n місця</numerusform>
            <numerusform>і ще %n місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n критична</numerusform>
            <numerusform>%n критичні</numerusform>
            <numerusform>%n критичних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n серйозна</numerusform>
            <numerusform>%n серйозні</numerusform>
            <numerusform>%n серйозних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n незначна</numerusform>
            <numerusform>%n незначні</numerusform>
            <numerusform>%n незначних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of house style</source>
        <translation>
            <numerusform>%n щодо стилю редакції</numerusform>
            <numerusform>%n щодо стилю редакції</numerusform>
            <numerusform>%n щодо стилю редакції</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>Знахідки, спочатку найгірші</translation>
    </message>
    <message>
        <source>Nothing to raise: quotations, figures, names and facts were compared.</source>
        <translation>Зауважень немає: цитати, числа, імена та факти порівняно.</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the reference</source>
        <translation>
            <numerusform>%n немає в еталоні</numerusform>
            <numerusform>%n немає в еталоні</numerusform>
            <numerusform>%n немає в еталоні</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>No figures were found.</source>
        <translation>Чисел не знайдено.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Що рахують</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Імена</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>Імен не знайдено.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>critical: meaning turned round, wrong person, wrong number</source>
        <translation>критична: зміст змінено на протилежний, не та особа, не те число</translation>
    </message>
    <message>
        <source>major: words inside quotation marks, strength, a figure lost</source>
        <translation>серйозна: слова в лапках, сила вислову, зникле число</translation>
    </message>
    <message>
        <source>minor: a trimmed quotation, a hedge, the spelling of a name</source>
        <translation>незначна: скорочена цитата, застереження, написання імені</translation>
    </message>
    <message>
        <source>house style only: never an alarm</source>
        <translation>лише стиль редакції: ніколи не тривога</translation>
    </message>
    <message>
        <source>identical but for case and typography</source>
        <translation>тотожне, крім регістру й типографіки</translation>
    </message>
    <message>
        <source>edited: recognisably the same sentence</source>
        <translation>відредаговано: упізнаване те саме речення</translation>
    </message>
    <message>
        <source>paraphrased: the same facts, recast</source>
        <translation>перефразовано: ті самі факти, викладені інакше</translation>
    </message>
    <message>
        <source>partial: a fact in common, and one side tells more</source>
        <translation>частково: є спільний факт, але одна версія каже більше</translation>
    </message>
    <message>
        <source>added: not in the reference</source>
        <translation>додано: немає в еталоні</translation>
    </message>
    <message>
        <source>dropped: only in the reference</source>
        <translation>пропущено: лише в еталоні</translation>
    </message>
    <message>
        <source>moved far up or down in the story</source>
        <translation>переміщено далеко вгору або вниз в історії</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>“words”</source>
        <translation>«слова»</translation>
    </message>
    <message>
        <source>quotation altered or given to somebody else</source>
        <translation>цитату змінено або приписано іншому</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>число</translation>
    </message>
    <message>
        <source>figure written otherwise</source>
        <translation>число записано інакше</translation>
    </message>
    <message>
        <source>figure altered</source>
        <translation>число змінено</translation>
    </message>
    <message>
        <source>figure that follows from another</source>
        <translation>число, що випливає з іншого</translation>
    </message>
    <message>
        <source>name spelled otherwise</source>
        <translation>ім’я написано інакше</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ім’я</translation>
    </message>
    <message>
        <source>new words</source>
        <translation>нові слова</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>lost words</source>
        <translation>зниклі слова</translation>
    </message>
    <message>
        <source>words left out here</source>
        <translation>слова, яких тут немає</translation>
    </message>
    <message>
        <source>a critical or major finding</source>
        <translation>критична або серйозна знахідка</translation>
    </message>
    <message>
        <source>a minor finding</source>
        <translation>незначна знахідка</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>quotation, %1:</source>
        <extracomment>A screen reader says this before the words: %1 is a verdict, as &quot;altered&quot;.</extracomment>
        <translation>цитата, %1:</translation>
    </message>
    <message>
        <source>figure, %1:</source>
        <translation>число, %1:</translation>
    </message>
    <message>
        <source>name, %1:</source>
        <translation>ім’я, %1:</translation>
    </message>
    <message>
        <source>%1 finding:</source>
        <extracomment>A screen reader says this before the words: %1 is a severity, as &quot;critical&quot;.</extracomment>
        <translation>знахідка, %1:</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>нове:</translation>
    </message>
    <message>
        <source>(words left out)</source>
        <translation>(слова пропущено)</translation>
    </message>
    <message>
        <source>lost:</source>
        <translation>зникло:</translation>
    </message>
    <message numerus="yes">
        <source>the meaning is turned round in %n place(s)</source>
        <translation>
            <numerusform>зміст змінено на протилежний в %n місці</numerusform>
            <numerusform>зміст змінено на протилежний у %n місцях</numerusform>
            <numerusform>зміст змінено на протилежний у %n місцях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) are given to somebody else</source>
        <translation>
            <numerusform>%n цитату приписано іншому</numerusform>
            <numerusform>%n цитати приписано іншому</numerusform>
            <numerusform>%n цитат приписано іншому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of %n quotation(s) are altered</source>
        <translation>
            <numerusform>змінено слова %n цитати</numerusform>
            <numerusform>змінено слова %n цитат</numerusform>
            <numerusform>змінено слова %n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are changed</source>
        <translation>
            <numerusform>змінено %n число</numerusform>
            <numerusform>змінено %n числа</numerusform>
            <numerusform>змінено %n чисел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are left out</source>
        <translation>
            <numerusform>пропущено %n факт</numerusform>
            <numerusform>пропущено %n факти</numerusform>
            <numerusform>пропущено %n фактів</numerusform>
        </translation>
    </message>
    <message>
        <source>quotations, figures and meaning agree</source>
        <translation>цитати, числа та зміст збігаються</translation>
    </message>
    <message numerus="yes">
        <source>Among the %n version(s), %1.</source>
        <extracomment>%1 is a list of clauses such as &quot;the words of 3 quotations are altered&quot;.</extracomment>
        <translation>
            <numerusform>У %n версії: %1.</numerusform>
            <numerusform>У %n версіях: %1.</numerusform>
            <numerusform>У %n версіях: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held against %1, %2.</source>
        <extracomment>%1 is the name of the reference, %2 a list of clauses such as &quot;the words of 3 quotations are altered&quot;.</extracomment>
        <translation>Порівняно з еталоном %1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of all: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>quotations altered or misattributed</source>
        <translation>змінені або приписані іншому цитати</translation>
    </message>
    <message>
        <source>figures altered</source>
        <translation>змінені числа</translation>
    </message>
    <message>
        <source>facts dropped, all versions together</source>
        <translation>пропущені факти, в усіх версіях разом</translation>
    </message>
    <message>
        <source>Reference: %1, %2</source>
        <translation>Еталон: %1, %2</translation>
    </message>
    <message>
        <source>No reference: all are held against all</source>
        <translation>Без еталона: усі порівнюються з усіма</translation>
    </message>
    <message>
        <source>House style differences left out</source>
        <translation>Відмінності стилю редакції не показано</translation>
    </message>
    <message>
        <source>Retold %1</source>
        <translation>Retold %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Знахідки</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) compared</source>
        <translation>
            <numerusform>Порівняно %n версію</numerusform>
            <numerusform>Порівняно %n версії</numerusform>
            <numerusform>Порівняно %n версій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n version(s) compared</source>
        <extracomment>%1 is a headline.</extracomment>
        <translation>
            <numerusform>%1: порівняно %n версію</numerusform>
            <numerusform>%1: порівняно %n версії</numerusform>
            <numerusform>%1: порівняно %n версій</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The two-letter code of the language you translate into.</extracomment>
        <translation>uk</translation>
    </message>
    <message>
        <source>given to %1</source>
        <extracomment>Who is said to have said it.</extracomment>
        <translation>приписано: %1</translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation>Мовця не названо</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Що з нею стало</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) not in the reference</source>
        <translation>
            <numerusform>%n цитата, якої немає в еталоні</numerusform>
            <numerusform>%n цитати, яких немає в еталоні</numerusform>
            <numerusform>%n цитат, яких немає в еталоні</numerusform>
        </translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>Цитат не знайдено.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Речення</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 файлу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>критична</translation>
    </message>
    <message>
        <source>major</source>
        <translation>серйозна</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>незначна</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>стиль редакції</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>none: all are held against all</source>
        <translation>немає: усі порівнюються з усіма</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>Показані знахідки</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>only in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>лише в %1</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>еталон</translation>
    </message>
    <message>
        <source>The texts, side by side</source>
        <translation>Тексти поруч</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>A share: %1 is a class as &quot;edited&quot;, %2 a whole number.</extracomment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>the others are held against it</source>
        <translation>інші порівнюються з ним</translation>
    </message>
    <message numerus="yes">
        <source>quotations changed</source>
        <translation>
            <numerusform>цитату змінено</numerusform>
            <numerusform>цитати змінено</numerusform>
            <numerusform>цитат змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>figures changed</source>
        <translation>
            <numerusform>число змінено</numerusform>
            <numerusform>числа змінено</numerusform>
            <numerusform>чисел змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>facts dropped</source>
        <translation>
            <numerusform>факт пропущено</numerusform>
            <numerusform>факти пропущено</numerusform>
            <numerusform>фактів пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sentences</source>
        <translation>
            <numerusform>речення</numerusform>
            <numerusform>речення</numerusform>
            <numerusform>речень</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>How it follows %1</source>
        <translation>Як відтворює %1</translation>
    </message>
    <message>
        <source>How it follows the others</source>
        <translation>Як відтворює інші</translation>
    </message>
    <message>
        <source>Quotations changed</source>
        <translation>Змінені цитати</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>Змінені числа</translation>
    </message>
    <message>
        <source>Facts dropped</source>
        <translation>Пропущені факти</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>Версії</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) dropped</source>
        <translation>
            <numerusform>%n факт пропущено</numerusform>
            <numerusform>%n факти пропущено</numerusform>
            <numerusform>%n фактів пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>quotations kept %1 of %2, changed %3</source>
        <extracomment>%1 of %2 quotations were kept, %3 changed; all are numbers.</extracomment>
        <translation>цитати: збережено %1 з %2, змінено %3</translation>
    </message>
    <message>
        <source>figures kept %1 of %2, changed %3</source>
        <translation>числа: збережено %1 з %2, змінено %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речень</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <extracomment>%1 is the name of a version.</extracomment>
        <translation>%1 (еталон)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(нічого)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n знахідка</numerusform>
            <numerusform>%n знахідки</numerusform>
            <numerusform>%n знахідок</numerusform>
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
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n число</numerusform>
            <numerusform>%n числа</numerusform>
            <numerusform>%n чисел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n ім’я</numerusform>
            <numerusform>%n імені</numerusform>
            <numerusform>%n імен</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 %2: choose one of %3</source>
        <extracomment>%1 is an option as &quot;--format&quot;, %2 what was given, %3 a list of the words that are allowed.</extracomment>
        <translation>--%1 %2: виберіть одне з %3</translation>
    </message>
    <message>
        <source>--%1 is given more than once</source>
        <translation>--%1 вказано більш ніж один раз</translation>
    </message>
    <message>
        <source>--language %1: give a two-letter code of ISO 639-1, as en, de or fr</source>
        <translation>--language %1: вкажіть дволітерний код ISO 639-1, наприклад en, de або fr</translation>
    </message>
    <message>
        <source>--reference %1: give a number from 1 to %2, or none</source>
        <translation>--reference %1: вкажіть число від 1 до %2 або none</translation>
    </message>
    <message>
        <source>a file name is empty</source>
        <translation>порожнє ім’я файлу</translation>
    </message>
    <message>
        <source>standard input (-) can be read only once</source>
        <translation>стандартний ввід (-) можна прочитати лише один раз</translation>
    </message>
    <message>
        <source>compare needs at least two files</source>
        <translation>для compare потрібно щонайменше два файли</translation>
    </message>
    <message>
        <source>inspect needs at least one file</source>
        <translation>для inspect потрібен щонайменше один файл</translation>
    </message>
    <message>
        <source>--output needs a path</source>
        <translation>для --output потрібен шлях</translation>
    </message>
    <message>
        <source>unknown option or command %1</source>
        <translation>невідомий параметр або команда %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>стандартний ввід</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>не вдалося прочитати %1: %2</translation>
    </message>
    <message>
        <source>--output %1: this is one of the files to read</source>
        <translation>--output %1: це один із файлів, які треба прочитати</translation>
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
        <translation>Retold порівнює, як одну історію розповіли кілька видань: які факти, цитати,
числа та імена кожне зберегло, додало, пропустило, змінило чи перефразувало.

Використання:
  retold [FILE…]                        відкрити вікно з цими версіями
  retold compare FILE FILE… [параметри] порівняти версії
  retold inspect FILE… [параметри]      показати, що прочитано в кожній версії
  retold compare --help | inspect --help
  retold --help | --version

Для compare та inspect екран не потрібен. FILE зі значенням - — стандартний
ввід; усе після -- вважається іменем файлу.

Код завершення:
  0  виконано
  1  виконано, і є знахідки рівня --fail-on або вищого
  2  неправильний виклик, або ввід чи вивід не вдалося прочитати чи записати;
     один рядок у стандартному потоці помилок пояснює, що саме й чому

Клавіші у вікні:
  F8, F7  наступна й попередня знахідка, спочатку найгірші
  Ctrl+O  відкрити файли
  Ctrl+V  вставити версію
  Ctrl+R  порівняти інші з наступною версією
  Ctrl+E  експортувати звіт

Приклади:
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
        <translation>  --language CODE       мова текстів, наприклад en, de або fr
                        (типово: визначається для кожного тексту)
  --sentence-per-line   вважати кожен рядок одним реченням історії
  -o, --output PATH     записати туди, а не на стандартний вивід; файл
                        замінюється лише тоді, коли все готово
  -h, --help            показати цю довідку
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
        <translation>Використання: retold compare FILE FILE… [параметри]

Порівнює кожну версію з еталоном. FILE зі значенням - — стандартний ввід.

Параметри:
  --format FORMAT       text (типово), json, csv або html
  --reference N         версія, з якою порівнюються інші, відлік
                        від 1 (типово: 1), або none: усі з усіма
  --fail-on SEVERITY    critical, major або minor: завершити з кодом 1, якщо є
                        знахідка такої важливості або вищої
%1
Формати:
  text  підсумок, далі знахідки, спочатку найгірші
  json  усе: тексти, речення, зв’язки, факти, групи та знахідки;
        зсуви рахують кодові позиції Unicode, усі номери — від 0
  csv   одна знахідка на рядок, для таблиць (RFC 4180, UTF-8); комірка, яку
        таблиця сприйняла б за формулу, починається з апострофа
  html  звіт: один файл, без скриптів, нічого не завантажується ззовні

Код завершення:
  0  виконано
  1  виконано, і є знахідки рівня --fail-on або вищого
  2  неправильний виклик, або ввід чи вивід не вдалося прочитати чи записати

Приклади:
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
        <translation>Використання: retold inspect FILE… [параметри]

Показує, що прочитано в кожній версії: речення, цитати, числа та
імена. FILE зі значенням - — стандартний ввід.

Параметри:
  --format FORMAT       text (типово) або json: один об’єкт на рядок для кожного
                        файлу, по черзі; зсуви рахують кодові позиції Unicode
%1
Код завершення:
  0  виконано
  2  неправильний виклик, або ввід чи вивід не вдалося прочитати чи записати

Приклади:
  retold inspect wire.txt
  retold inspect *.txt --format json &gt; versions.jsonl
</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason.</extracomment>
        <translation>не вдалося записати %1: %2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>стандартний вивід</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>це тека</translation>
    </message>
    <message>
        <source>“%1” is too large: it has more than %2, which is the most that can be read.</source>
        <extracomment>%1 is a file name; %2 is a size, as &quot;40 MiB&quot;.</extracomment>
        <translation>Файл «%1» завеликий: понад %2, а більше прочитати не можна.</translation>
    </message>
    <message>
        <source>%1 and %2 have changed places</source>
        <translation>%1 і %2 помінялися місцями</translation>
    </message>
    <message>
        <source>What was the value before is now the value after.</source>
        <translation>Попереднє значення стало теперішнім.</translation>
    </message>
    <message>
        <source>The words tell how strong the statement is.</source>
        <translation>Ці слова показують, наскільки сильним є твердження.</translation>
    </message>
    <message>
        <source>The ages %1 and %2 have changed places</source>
        <translation>Вік %1 і вік %2 помінялися місцями</translation>
    </message>
    <message>
        <source>Each person has the age that the other version gives another.</source>
        <translation>Кожна людина має вік, який інша версія дає іншій.</translation>
    </message>
    <message>
        <source>The two that are compared have changed places.</source>
        <translation>Те, що порівнюють, помінялося місцями.</translation>
    </message>
    <message>
        <source>To hint at a thing is less than to state it, and to prove it is more.</source>
        <translation>Натякнути — це менше, ніж сказати, а довести — більше.</translation>
    </message>
    <message>
        <source>Two sentences of the version give one coming event two days.</source>
        <translation>Два речення версії називають для однієї майбутньої події два дні.</translation>
    </message>
    <message>
        <source>The value is the same, but for another span of time.</source>
        <translation>Значення те саме, але за інший проміжок часу.</translation>
    </message>
    <message>
        <source>%1 is no longer told</source>
        <translation>%1 більше не згадано</translation>
    </message>
    <message>
        <source>%1 was put into quotation marks%2</source>
        <extracomment>%1 is a quotation, %2 the speaker in brackets or nothing.</extracomment>
        <translation>%1 взято в лапки%2</translation>
    </message>
    <message>
        <source>Another version tells it without marks: nothing there shows that these words were spoken.</source>
        <translation>Інша версія розповідає це без лапок: ніщо там не показує, що ці слова було сказано.</translation>
    </message>
    <message>
        <source>The cut took away what denied the rest, with no sign of the cut.</source>
        <translation>Скорочення прибрало те, що заперечувало решту, і нічим не позначене.</translation>
    </message>
    <message>
        <source>Another name stands in its place, which the other version has nowhere.</source>
        <translation>На його місці стоїть інше ім’я, якого в іншій версії ніде немає.</translation>
    </message>
    <message>
        <source>What came first now comes later.</source>
        <translation>Те, що було раніше, тепер стоїть пізніше.</translation>
    </message>
    <message>
        <source>What is told to come after it is now another thing.</source>
        <translation>Після цього тепер настає щось інше.</translation>
    </message>
    <message>
        <source>, also in %1</source>
        <extracomment>The end of a message: %1 is a list of outlets, those after the first that has the change.</extracomment>
        <translation>, також у %1</translation>
    </message>
    <message>
        <source>Quotation marks put in</source>
        <translation>Лапки додано</translation>
    </message>
    <message>
        <source>What somebody said is told as a fact.</source>
        <translation>Чиїсь слова подано як факт.</translation>
    </message>
    <message>
        <source>%1 became %2, which the other version gives for something else</source>
        <translation>%1 стало %2, яке в іншій версії стосується іншого</translation>
    </message>
    <message>
        <source>One side leaves it open, and the other tells it as a fact.</source>
        <translation>Одна версія лишає це відкритим, інша подає як факт.</translation>
    </message>
    <message>
        <source>What begins on one side ends on the other.</source>
        <translation>Що в одній версії починається, в іншій закінчується.</translation>
    </message>
    <message>
        <source>One is for a time, the other for good.</source>
        <translation>Одне — на якийсь час, інше — назавжди.</translation>
    </message>
    <message>
        <source>%1 is told without %2, whose figure it is</source>
        <extracomment>%1 is a figure, %2 who gave it.</extracomment>
        <translation>%1 подано без %2, від кого це число</translation>
    </message>
    <message>
        <source>The words around are the same, and the time is another.</source>
        <translation>Слова навколо ті самі, а час інший.</translation>
    </message>
    <message>
        <source>%1 is quoted without %2, which limits it%3</source>
        <extracomment>%1 is a quotation, %2 words that belonged to it, %3 the speaker in brackets or nothing.</extracomment>
        <translation>%1 цитується без %2, що це обмежує%3</translation>
    </message>
    <message>
        <source>%1 is quoted without %2, which makes it stronger%3</source>
        <extracomment>%1 is a quotation, %2 words that belonged to it, %3 the speaker in brackets or nothing.</extracomment>
        <translation>%1 процитовано без %2, що це підсилює%3</translation>
    </message>
    <message>
        <source>The cut took away words that tell how far the rest holds, with no sign of it.</source>
        <translation>Вилучено слова, які кажуть, наскільки чинне решта, і нічим це не позначено.</translation>
    </message>
    <message>
        <source>The cut took away a word that makes the rest stronger, with no sign of it.</source>
        <translation>Вилучено слово, яке підсилює решту, і нічим це не позначено.</translation>
    </message>
    <message>
        <source>Not to do or know a thing is less than to refuse or deny it.</source>
        <translation>Не зробити або не знати — це менше, ніж відмовитися або заперечити.</translation>
    </message>
    <message>
        <source>The versions give the person another post at the same house.</source>
        <translation>Версії називають різні посади цієї людини в тій самій установі.</translation>
    </message>
    <message>
        <source>What goes and what comes in its place have changed places.</source>
        <translation>Те, що зникає, і те, що приходить на його місце, помінялися місцями.</translation>
    </message>
    <message>
        <source>The words tell who somebody is.</source>
        <translation>Ці слова кажуть, хто ця людина.</translation>
    </message>
    <message>
        <source>What some of its members say, the whole need not say.</source>
        <translation>Те, що кажуть деякі її члени, не мусить казати ціле.</translation>
    </message>
    <message>
        <source>What somebody is accused of is told, and not that he denies it.</source>
        <translation>Сказано, у чому когось звинувачують, але не те, що він це заперечує.</translation>
    </message>
    <message>
        <source>The words tell what became of somebody.</source>
        <translation>Ці слова кажуть, що сталося з людиною.</translation>
    </message>
    <message>
        <source>What goes together need not be cause and effect.</source>
        <translation>Те, що відбувається разом, не обов’язково є причиною й наслідком.</translation>
    </message>
    <message>
        <source>%1 stands in quotation marks where %2 was reported%3</source>
        <extracomment>%1 is a quotation, %2 the words that stand in its place in the reference, %3 the speaker in brackets.</extracomment>
        <translation>%1 взято в лапки там, де було передано %2%3</translation>
    </message>
    <message>
        <source>The reference reports the speaker without marks, and nowhere has these words.</source>
        <translation>Еталон передає сказане без лапок і ніде не містить цих слів.</translation>
    </message>
    <message>
        <source>The condition %1 is no longer told</source>
        <extracomment>%1 is a clause: ‘if the council agrees’.</extracomment>
        <translation>Умову %1 більше не згадано</translation>
    </message>
    <message>
        <source>The condition %1 was put in</source>
        <translation>Додано умову %1</translation>
    </message>
    <message>
        <source>One side hangs on it what the other tells as sure.</source>
        <translation>Одна версія ставить у залежність від неї те, що інша подає як певне.</translation>
    </message>
    <message>
        <source>One side tells that it was not done, the other that it was.</source>
        <translation>Одна версія каже, що цього не зроблено, інша — що зроблено.</translation>
    </message>
    <message>
        <source>The words tell how far it has come: thought of, asked for, planned or done.</source>
        <translation>Ці слова кажуть, як далеко зайшла справа: задум, прохання, план чи вже зроблене.</translation>
    </message>
    <message>
        <source>%1 is told of what %2 counted</source>
        <translation>%1 стосується того, що рахувало %2</translation>
    </message>
    <message>
        <source>What is told of the one is told of the other.</source>
        <translation>Те, що сказано про одне, сказано про інше.</translation>
    </message>
    <message>
        <source>What is foreseen or possible is told as done.</source>
        <translation>Передбачуване чи можливе подано як зроблене.</translation>
    </message>
    <message>
        <source>A wish or a request was told as a command, a threat or a plea.</source>
        <translation>Бажання чи прохання передано як наказ, погрозу або благання.</translation>
    </message>
    <message>
        <source>%1 and %2 were joined to %3</source>
        <extracomment>%1 to %3 are quotations.</extracomment>
        <translation>%1 і %2 об’єднано в %3</translation>
    </message>
    <message>
        <source>Two quotations became one, and nothing shows what was cut out between them.</source>
        <translation>Дві цитати стали однією, і ніщо не показує, що між ними вилучено.</translation>
    </message>
    <message>
        <source>The versions tell it of two countries.</source>
        <translation>Версії кажуть це про дві різні країни.</translation>
    </message>
    <message>
        <source>On one side it must be over by then, on the other it must not begin before.</source>
        <translation>За однією версією до того часу все має закінчитися, за іншою — не може раніше початися.</translation>
    </message>
    <message>
        <source>The linked sentences tell of one event at two times.</source>
        <translation>Пов’язані речення відносять одну подію до двох різних часів.</translation>
    </message>
    <message>
        <source>The cut took away words that tell who says so, and makes others&apos; word the speaker&apos;s own.</source>
        <translation>Вилучено слова, які кажуть, хто так твердить, і чужі слова стали словами мовця.</translation>
    </message>
    <message>
        <source>%1 was denied and is now stated</source>
        <translation>%1 заперечувалося, а тепер стверджується</translation>
    </message>
    <message>
        <source>%1 was stated and is now denied</source>
        <translation>%1 стверджувалося, а тепер заперечується</translation>
    </message>
    <message>
        <source>The words in marks are the same, but the sentence around them says the contrary.</source>
        <translation>Слова в лапках ті самі, але речення навколо них каже протилежне.</translation>
    </message>
    <message>
        <source>%1 is told of another moment: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the sentences around it.</extracomment>
        <translation>%1 стосується іншого моменту: було %2, стало %3</translation>
    </message>
    <message>
        <source>What was said before something happened means another thing after it.</source>
        <translation>Сказане до події після неї означає вже інше.</translation>
    </message>
    <message>
        <source>%1 is told of another matter: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the sentences around it.</extracomment>
        <translation>%1 стосується іншої справи: було %2, стало %3</translation>
    </message>
    <message>
        <source>The sentences around the quotation say that it was said of different things.</source>
        <translation>Речення навколо цитати кажуть, що її сказано про різне.</translation>
    </message>
    <message>
        <source>%1 stood in a draft and is given as the text that was settled</source>
        <extracomment>%1 is a quotation.</extracomment>
        <translation>%1 було в проєкті, а подано як узгоджений текст</translation>
    </message>
    <message>
        <source>What was only proposed is quoted as what was agreed.</source>
        <translation>Лише запропоноване процитовано як погоджене.</translation>
    </message>
    <message>
        <source>The words tell how far the law has come with somebody.</source>
        <translation>Ці слова кажуть, як далеко зайшло правосуддя щодо когось.</translation>
    </message>
    <message>
        <source>To deny, to admit, not to know and not to say are four things.</source>
        <translation>Заперечувати, визнавати, не знати й не казати — це чотири різні речі.</translation>
    </message>
    <message>
        <source>%1 is called %2, and the other version tells of no guilt</source>
        <translation>%1 названо %2, а інша версія не повідомляє про жодну провину</translation>
    </message>
    <message>
        <source>%1 is told of other voters</source>
        <translation>%1 сказано про інших виборців</translation>
    </message>
    <message>
        <source>How many came to the vote is one thing, how many of them chose so another.</source>
        <translation>Скільки прийшло голосувати — це одне, а скільки з них так обрало — інше.</translation>
    </message>
    <message>
        <source>The level is the same, but what was done to it is another thing.</source>
        <translation>Рівень той самий, але те, що з ним зробили, — інше.</translation>
    </message>
    <message>
        <source>By how much it changed or went over is one thing, what it came to another.</source>
        <translation>На скільки змінилося чи перевищило — це одне, а до скількох дійшло — інше.</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is told as a fact</source>
        <extracomment>%1 is a quotation, %2 who said it.</extracomment>
        <translation>%1 — слова мовця (%2), а подано їх як факт</translation>
    </message>
    <message>
        <source>The quotation lost its marks, and nobody is said to have said it.</source>
        <translation>Цитата втратила лапки, і не сказано, хто це сказав.</translation>
    </message>
    <message>
        <source>To regret, to apologise and to admit are three things.</source>
        <translation>Шкодувати, вибачатися й визнавати — це три різні речі.</translation>
    </message>
    <message>
        <source>What is open, what is alleged or believed, and what is settled are three things.</source>
        <translation>Відкрите, припущене чи закинуте та встановлене — це три різні речі.</translation>
    </message>
    <message>
        <source>The two have changed places: each stands where the other stood.</source>
        <translation>Двоє помінялися місцями: кожен стоїть там, де був інший.</translation>
    </message>
    <message>
        <source>What was done to them is told as what they did, or the other way.</source>
        <translation>Те, що зробили з ними, подано як зроблене ними, або навпаки.</translation>
    </message>
    <message>
        <source>A limit was cut, so that it says more than was said.</source>
        <translation>Вилучено обмеження, тож сказано більше, ніж було сказано.</translation>
    </message>
    <message>
        <source>What is told of the one is told of whom he belongs to.</source>
        <translation>Те, що сказано про одного, подано про того, з ким він пов’язаний.</translation>
    </message>
    <message>
        <source>The two lie on either side of one time.</source>
        <translation>Вони лежать по різні боки одного моменту.</translation>
    </message>
    <message>
        <source>The versions say that the person does work of different kinds.</source>
        <translation>Версії приписують особі роботу різного роду.</translation>
    </message>
    <message>
        <source>Who had no part in it judges as an outsider.</source>
        <translation>Хто не брав у цьому участі, судить збоку.</translation>
    </message>
    <message>
        <source>One side leaves open whether it comes to pass.</source>
        <translation>Одна сторона лишає відкритим, чи це станеться.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and another stands in the place.</source>
        <translation>Речення в іншому те саме, а на цьому місці стоїть хтось інший.</translation>
    </message>
    <message>
        <source>On one side the decision is still to come, on the other it was taken.</source>
        <translation>З одного боку рішення ще попереду, з іншого його вже ухвалено.</translation>
    </message>
    <message>
        <source>What is not foreseen is not yet excluded.</source>
        <translation>Те, чого не передбачають, ще не виключено.</translation>
    </message>
    <message>
        <source>One side says that there is none, the other takes it for granted.</source>
        <translation>Одна сторона каже, що цього немає, інша вважає це даністю.</translation>
    </message>
    <message>
        <source>One side tells of it for that time, the other only says that it will not be sooner.</source>
        <translation>Одна сторона називає цей час, інша каже лише, що раніше цього не буде.</translation>
    </message>
    <message>
        <source>The pronouns mean a man on one side and a woman on the other.</source>
        <translation>Займенники означають з одного боку чоловіка, з іншого жінку.</translation>
    </message>
    <message>
        <source>The number is the same, and counts another thing.</source>
        <translation>Число те саме, але рахує інше.</translation>
    </message>
    <message>
        <source>The share is the same, and of another group.</source>
        <translation>Частка та сама, але іншої групи.</translation>
    </message>
    <message>
        <source>One end of the range is told as the figure.</source>
        <translation>Один кінець діапазону подано як саму величину.</translation>
    </message>
    <message>
        <source>What one of them said is told as what several said.</source>
        <translation>Сказане одним із них подано як сказане кількома.</translation>
    </message>
    <message>
        <source>Two quotations became one, and the words of one of them are others.</source>
        <translation>Дві цитати стали однією, і слова однієї з них інші.</translation>
    </message>
    <message>
        <source>%1 is told of another occasion: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the words around it.</extracomment>
        <translation>%1 подано з іншої нагоди: %2 стало %3</translation>
    </message>
    <message>
        <source>The words and their speaker stand, but not where and to whom they were said.</source>
        <translation>Слова й мовець ті самі, але не те, де й кому їх сказано.</translation>
    </message>
    <message>
        <source>%1 is told as a fact: %2, and %3 is gone</source>
        <extracomment>%1 is a figure, %2 the words that tell who gives it, %3 a figure that another gives.</extracomment>
        <translation>%1 подано як факт: %2, а %3 немає</translation>
    </message>
    <message>
        <source>Two sides give two figures, and one of them stands without its source.</source>
        <translation>Дві сторони називають два числа, і одне з них подано без джерела.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are critical or major</source>
        <translation>
            <numerusform>%n знахідка критична або серйозна</numerusform>
            <numerusform>%n знахідки критичні або серйозні</numerusform>
            <numerusform>%n знахідок критичні або серйозні</numerusform>
        </translation>
    </message>
    <message>
        <source>‘%1 %2’ has the title before the surname (%3)</source>
        <extracomment>%1 is a title, %2 a surname, %3 the whole name.</extracomment>
        <translation>У «%1 %2» титул стоїть перед прізвищем (%3)</translation>
    </message>
    <message>
        <source>‘Sir’ and ‘Dame’ stand before a first name.</source>
        <translation>«Сер» і «дама» стоять перед іменем.</translation>
    </message>
    <message>
        <source>The words around are the same, and they tell of another thing of its sort.</source>
        <translation>Слова навколо ті самі, але йдеться про іншу річ того самого роду.</translation>
    </message>
    <message>
        <source>Fact altered</source>
        <translation>Факт змінено</translation>
    </message>
    <message>
        <source>The sentence is else the same, and what joins its parts is turned round.</source>
        <translation>Решта речення та сама, а те, що поєднує його частини, обернено.</translation>
    </message>
    <message>
        <source>What is so on one side only may, would or will be so on the other.</source>
        <translation>Те, що з одного боку є так, з іншого лише може бути, було б або буде так.</translation>
    </message>
    <message>
        <source>The sentence is else the same; whether the two words mean one thing here is for a reader to say.</source>
        <translation>Решта речення та сама; чи означають ці два слова тут одне й те саме, має сказати читач.</translation>
    </message>
    <message>
        <source>The sentence is else the same.</source>
        <translation>Решта речення та сама.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and tells of somebody in another role.</source>
        <translation>Решта речення та сама, але особу названо в іншій ролі.</translation>
    </message>
    <message>
        <source>The number is kept, and its unit is another.</source>
        <translation>Число збережено, а одиниця інша.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and tells of another day.</source>
        <translation>Речення в іншому те саме, а день інший.</translation>
    </message>
    <message>
        <source>What limits it is left out.</source>
        <translation>Те, що це обмежує, пропущено.</translation>
    </message>
    <message>
        <source>The versions give the person another title.</source>
        <translation>Версії надають особі інший титул.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share as people read it: %1 is a whole number.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No other version tells of it.</source>
        <translation>Жодна інша версія про це не повідомляє.</translation>
    </message>
    <message>
        <source>The words tell how far it holds.</source>
        <translation>Ці слова кажуть, наскільки це чинне.</translation>
    </message>
    <message>
        <source>One side gives the limit, and the other tells the day itself.</source>
        <translation>Один бік називає термін, а другий — сам день.</translation>
    </message>
</context>
<context>
    <name>SpelledOut</name>
    <message>
        <source>%1; %2 has “%3”</source>
        <extracomment>A verdict and what the reference has: %1 as &quot;Altered&quot;, %2 the letter of a version, %3 its words.</extracomment>
        <translation>%1; у %2 — «%3»</translation>
    </message>
    <message>
        <source>Quotation; no speaker is named</source>
        <translation>Цитата; мовця не названо</translation>
    </message>
    <message>
        <source>Quotation of %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Цитата, мовець: %1</translation>
    </message>
    <message>
        <source>Quotation of %1 (“%2”)</source>
        <extracomment>%1 is a person, %2 the verb that the text has, as &quot;said&quot; or &quot;warned&quot;.</extracomment>
        <translation>Цитата, мовець: %1 («%2»)</translation>
    </message>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>body</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who a name is: %1 the full name, %2 as &quot;mayor&quot; or &quot;place&quot;.</extracomment>
        <translation>%1, %2</translation>
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
        <translation>%1, переміщено з рядка %2</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <extracomment>A class of a sentence that is also told in another place; %1 as &quot;edited&quot;.</extracomment>
        <translation>%1, переміщено</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What became of a sentence in another version: %1 its letter, %2 a class, as &quot;edited&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In %1: “%2”.</source>
        <extracomment>The sentence that a cell answers: %1 the letter of its version, %2 its first words.</extracomment>
        <translation>У %1: «%2».</translation>
    </message>
    <message>
        <source>Elsewhere: %1.</source>
        <extracomment>%1 as &quot;B edited, C dropped&quot;.</extracomment>
        <translation>В інших: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A finding as a screen reader says it: %1 how grave it is, %2 its kind.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>told in row %1: %2</source>
        <extracomment>A gap whose sentence has moved: %1 the row that tells it, %2 its first words.</extracomment>
        <translation>є в рядку %1: %2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переміщено</translation>
    </message>
    <message>
        <source>%1. Enter brings the other end here.</source>
        <translation>%1. Enter показує тут інший кінець переміщення.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A version as a screen reader says it: %1 its letter, %2 its name.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dropped in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>пропущено в %1</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>нічого в %1</translation>
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
        <translation>Знахідки: %1.</translation>
    </message>
    <message>
        <source>Quotations: %1.</source>
        <extracomment>%1 lists the classes of the quotations in a cell.</extracomment>
        <translation>Цитати: %1.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>alike</source>
        <translation>однаково</translation>
    </message>
    <message>
        <source>told earlier</source>
        <translation>є вище в тексті</translation>
    </message>
    <message>
        <source>told later</source>
        <translation>є нижче в тексті</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Відсоток</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Гроші</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Діапазон</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Вік</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <extracomment>A day without its year, as QDate writes formats: &quot;March 3&quot;.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation>від %1 до %2</translation>
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
        <translation>особа</translation>
    </message>
    <message>
        <source>body</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message numerus="yes">
        <source>%1: named %n time(s)</source>
        <extracomment>How often a version uses a name: %1 is the name.</extracomment>
        <translation>
            <numerusform>%1: названо %n раз</numerusform>
            <numerusform>%1: названо %n рази</numerusform>
            <numerusform>%1: названо %n разів</numerusform>
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
        <translation>пропущено: «%1»</translation>
    </message>
    <message>
        <source>no speaker named</source>
        <translation>мовця не названо</translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation>Мовця не названо</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a share of a hundred.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share as people read it: %1 is a whole number.</extracomment>
        <translation>%1&#xa0;%</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: show or hide; with Alt, show this class alone</source>
        <extracomment>%1 is the name of a class, as &quot;edited&quot;.</extracomment>
        <translation>%1: показати або приховати; з Alt — показати лише цей клас</translation>
    </message>
    <message>
        <source>Nothing else is shown</source>
        <translation>Більше нічого не показано</translation>
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
        <translation>еталон</translation>
    </message>
    <message>
        <source>%1 linked, %2 dropped</source>
        <extracomment>How a version follows the reference, in its column&apos;s head: %1 sentences are linked, %2 are dropped.</extracomment>
        <translation>%1 пов’язано, %2 пропущено</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>Приховати %1</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Показати всі стовпці</translation>
    </message>
    <message>
        <source>Natural widths</source>
        <translation>Звичайна ширина</translation>
    </message>
    <message>
        <source>The reference stays in view. Click to let it scroll.</source>
        <translation>Еталон завжди видно. Клацніть, щоб він прокручувався.</translation>
    </message>
    <message>
        <source>Click to keep the reference in view.</source>
        <translation>Клацніть, щоб еталон завжди було видно.</translation>
    </message>
    <message>
        <source>%1. Drag to sort the columns, drag an edge to widen one.</source>
        <translation>%1. Перетягніть, щоб упорядкувати стовпці; перетягніть край, щоб розширити стовпець.</translation>
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
        <translation>Пошук команд</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command for the screen reader: %1 its name, %2 its key.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>зараз недоступно</translation>
    </message>
</context>
<context>
    <name>retold::DetailContent</name>
    <message>
        <source>The chosen finding</source>
        <translation>Вибрана знахідка</translation>
    </message>
    <message>
        <source>Every finding is filtered out</source>
        <translation>Усі знахідки приховано фільтром</translation>
    </message>
    <message>
        <source>Switch a severity or a kind on above.</source>
        <translation>Увімкніть угорі важливість або вид.</translation>
    </message>
    <message>
        <source>Nothing to raise</source>
        <translation>Зауважень немає</translation>
    </message>
    <message>
        <source>Words, quotations, figures, names and what was left out were held against each other.</source>
        <translation>Порівняно слова, цитати, числа, імена та пропущене.</translation>
    </message>
    <message>
        <source>No finding chosen</source>
        <translation>Знахідку не вибрано</translation>
    </message>
    <message>
        <source>F8 goes to the worst one.</source>
        <translation>F8 — перейти до найгіршої.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a finding stands in the list: %1 its number, %2 how many there are.</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Why something was found; %1 is a sentence.</extracomment>
        <translation>Чому: %1</translation>
    </message>
    <message>
        <source>Sentences paired as %1, %2 % sure</source>
        <extracomment>How two sentences are paired: %1 a relation as &quot;edited&quot;, %2 a share in per cent.</extracomment>
        <translation>Речення зіставлено як «%1», певність %2&#xa0;%</translation>
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
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>retold::DetailPane</name>
    <message>
        <source>The chosen finding</source>
        <translation>Вибрана знахідка</translation>
    </message>
</context>
<context>
    <name>retold::DropFrame</name>
    <message numerus="yes">
        <source>Open %n file(s) as versions of one story</source>
        <translation>
            <numerusform>Відкрити %n файл як версію однієї історії</numerusform>
            <numerusform>Відкрити %n файли як версії однієї історії</numerusform>
            <numerusform>Відкрити %n файлів як версії однієї історії</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) as versions of this story</source>
        <translation>
            <numerusform>Додати %n файл до версій цієї історії</numerusform>
            <numerusform>Додати %n файли до версій цієї історії</numerusform>
            <numerusform>Додати %n файлів до версій цієї історії</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the text as %n version(s)</source>
        <translation>
            <numerusform>Додати текст як %n версію</numerusform>
            <numerusform>Додати текст як %n версії</numerusform>
            <numerusform>Додати текст як %n версій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retold::FactsPage</name>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факти</translation>
    </message>
</context>
<context>
    <name>retold::FiguresPage</name>
    <message>
        <source>Figure</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
</context>
<context>
    <name>retold::FindBar</name>
    <message>
        <source>Capitals, kinds of quotation marks and dashes, and British or American spelling make no difference.</source>
        <translation>Регістр літер, види лапок і тире, британський чи американський правопис не мають значення.</translation>
    </message>
    <message>
        <source>Not found in any version</source>
        <translation>Не знайдено в жодній версії</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n версія</numerusform>
            <numerusform>%n версії</numerusform>
            <numerusform>%n версій</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 places</source>
        <extracomment>Too many hits to count: %1 as &quot;5,000&quot;.</extracomment>
        <translation>Понад %1 місць</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in %1</source>
        <extracomment>Hits: %n their number, %1 as &quot;4 versions&quot;.</extracomment>
        <translation>
            <numerusform>%n місце (%1)</numerusform>
            <numerusform>%n місця (%1)</numerusform>
            <numerusform>%n місць (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>Where the reader is among the hits: %1 the number of this one, %2 how many there are, %3 as &quot;4 versions&quot;.</extracomment>
        <translation>%1 з %2 (%3)</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Цілі слова</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярний вираз</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>retold::FindField</name>
    <message>
        <source>Find in all versions</source>
        <translation>Знайти в усіх версіях</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift and Enter to the one before, Escape closes.</source>
        <translation>Enter — до наступного місця, Shift+Enter — до попереднього, Escape — закрити.</translation>
    </message>
</context>
<context>
    <name>retold::FindingsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A finding as a screen reader says it: %1 its severity, %2 its kind, %3 the sentence about it.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>retold::FindingsPanel</name>
    <message>
        <source>Findings, worst first</source>
        <translation>Знахідки, спочатку найгірші</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Знахідки</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Порядок знахідок</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Спочатку найгірші</translation>
    </message>
    <message>
        <source>In story order</source>
        <translation>У порядку історії</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Немає чого показувати</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n finding(s).</source>
        <translation>
            <numerusform>Фільтр приховує %n знахідку.</numerusform>
            <numerusform>Фільтр приховує %n знахідки.</numerusform>
            <numerusform>Фільтр приховує %n знахідок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to raise</source>
        <extracomment>What was looked at: four counts.</extracomment>
        <translation>Зауважень немає</translation>
    </message>
    <message>
        <source>Checked: %1 facts, %2 quotations, %3 figures and %4 names.</source>
        <translation>Перевірено: фактів — %1, цитат — %2, чисел — %3, імен — %4.</translation>
    </message>
</context>
<context>
    <name>retold::FindingsStrip</name>
    <message>
        <source>Findings</source>
        <translation>Знахідки</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many findings of a severity there are: %1 as &quot;Major&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <extracomment>%1 is the key.</extracomment>
        <translation>Показати знахідки</translation>
    </message>
    <message>
        <source>Show the findings (%1)</source>
        <translation>Показати знахідки (%1)</translation>
    </message>
</context>
<context>
    <name>retold::FirstRunPage</name>
    <message>
        <source>How one story was told by several outlets</source>
        <translation>Як одну історію розповіли кілька видань</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Усе залишається на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Put the versions side by side</source>
        <translation>Поставте версії поруч</translation>
    </message>
    <message>
        <source>Open two or more versions of a story. Retold lines them up sentence by sentence and lists what changed, worst first.</source>
        <translation>Відкрийте дві або більше версій історії. Retold зіставить їх речення за реченням і покаже, що змінилося, спочатку найгірше.</translation>
    </message>
    <message>
        <source>You can also drop files anywhere in this window. To paste several versions at once, put a line of dashes between them: ---</source>
        <translation>Файли також можна перетягнути в будь-яке місце цього вікна. Щоб вставити кілька версій одразу, розділіть їх рядком із дефісів: ---</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Відкрити файли…</translation>
    </message>
    <message>
        <source>Paste a version</source>
        <translation>Вставити версію</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Відкрити приклад історії</translation>
    </message>
</context>
<context>
    <name>retold::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>Сторінка довідки</translation>
    </message>
</context>
<context>
    <name>retold::HelpWindow</name>
    <message>
        <source>Help for Retold</source>
        <translation>Довідка Retold</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Пошук у довідці</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>No page has “%1”.</source>
        <extracomment>%1 is what was looked for in the help.</extracomment>
        <translation>На жодній сторінці немає «%1».</translation>
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
        <translation>, </translation>
    </message>
</context>
<context>
    <name>retold::KeysModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A command for the screen reader: %1 its name, %2 its key.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
</context>
<context>
    <name>retold::KeysWindow</name>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Скинути все</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>A word of the command, or a key</source>
        <translation>Слово з назви команди або клавіша</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команди та їхні клавіші</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Нові клавіші</translation>
    </message>
    <message>
        <source>Click the field and press the new keys; they hold at once.</source>
        <translation>Клацніть поле й натисніть нові клавіші; вони діють одразу.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <extracomment>%1 is a key, %2 the command that has it.</extracomment>
        <translation>%1 — клавіша команди «%2».</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Забрати звідти</translation>
    </message>
</context>
<context>
    <name>retold::KindChooser</name>
    <message>
        <source>Kinds of findings</source>
        <translation>Види знахідок</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Показати всі види</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A kind of finding and how many there are.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Усі види</translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <extracomment>How many kinds of findings are shown: %1 of %2.</extracomment>
        <translation>Видів: %1 з %2</translation>
    </message>
</context>
<context>
    <name>retold::LayoutSwitch</name>
    <message>
        <source>Scroll together</source>
        <translation>Прокручувати разом</translation>
    </message>
    <message>
        <source>Level rows</source>
        <translation>Вирівняні рядки</translation>
    </message>
    <message>
        <source>What tells the same stands on one level.</source>
        <translation>Однакове стоїть на одному рівні.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Each text flows without gaps.</source>
        <translation>Кожен текст іде без проміжків.</translation>
    </message>
    <message>
        <source>Scrolling one text brings the others to what tells the same.</source>
        <translation>Прокручування одного тексту підводить інші до відповідного місця.</translation>
    </message>
</context>
<context>
    <name>retold::LevelView</name>
    <message>
        <source>Versions side by side</source>
        <translation>Версії поруч</translation>
    </message>
    <message>
        <source>Arrow keys move between sentences, Enter opens folded rows.</source>
        <translation>Стрілки переходять між реченнями, Enter розгортає згорнуті рядки.</translation>
    </message>
</context>
<context>
    <name>retold::MainWindow</name>
    <message>
        <source>Choose another</source>
        <translation>Вибрати інше</translation>
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
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>retold::NamesPage</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Імена</translation>
    </message>
</context>
<context>
    <name>retold::OverviewStrip</name>
    <message>
        <source>rows %1 to %2 of %3</source>
        <extracomment>What the overview frames: %1 the first row in view, %2 the last, %3 how many there are.</extracomment>
        <translation>рядки %1–%2 з %3</translation>
    </message>
    <message>
        <source>Overview of the story</source>
        <translation>Огляд історії</translation>
    </message>
    <message>
        <source>A lane for each version, a box for each fact. Click or drag to go there; Ctrl and the wheel zoom.</source>
        <translation>Смуга для кожної версії, клітинка для кожного факту. Клацніть або перетягніть, щоб перейти; Ctrl і коліщатко змінюють масштаб.</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <extracomment>What the keys are at in the overview: %1 is the number of a row, %2 how many there are.</extracomment>
        <translation>Рядок %1 з %2</translation>
    </message>
</context>
<context>
    <name>retold::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation>Шрифт текстів</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Розмір текстів</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>Behind the size of a font, as &quot;15 px&quot;.</extracomment>
        <translation> пкс</translation>
    </message>
    <message>
        <source>The ferry left at noon with about 40 people on board, the port said.</source>
        <translation>Пором відійшов опівдні, на борту було близько 40 людей, повідомили в порту.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Стиль редакції</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>Показані знахідки</translation>
    </message>
    <message>
        <source>House style is “per cent” for “%”, “NATO” for “Nato”: never an alarm, and folded unless you ask for it.</source>
        <translation>Стиль редакції — це «per cent» замість «%» чи «NATO» замість «Nato»: це ніколи не тривога, і такі знахідки згорнуті, доки ви не захочете їх бачити.</translation>
    </message>
    <message>
        <source>The first version is the reference</source>
        <translation>Перша версія — еталон</translation>
    </message>
    <message>
        <source>No reference: all are held against all</source>
        <translation>Без еталона: усі порівнюються з усіма</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Нова історія</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Мова програми</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Retold has no part that speaks to a network.</source>
        <translation>Ніщо не залишає цього комп’ютера. Retold не має жодної частини, що працює з мережею.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>Scroll to a place, rather than be there at once</source>
        <translation>Прокручувати до місця, а не переходити одразу</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardDelegate</name>
    <message>
        <source>in no other version</source>
        <translation>немає в жодній іншій версії</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>Where a quotation stands: %1 is the number of a row of the texts.</extracomment>
        <translation>рядок %1</translation>
    </message>
    <message>
        <source>also</source>
        <extracomment>Before the letters of more versions of which a line is true.</extracomment>
        <translation>також</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCards</name>
    <message>
        <source>Quotations, with every version&apos;s wording</source>
        <translation>Цитати з формулюванням кожної версії</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardsHead</name>
    <message>
        <source>As in the reference</source>
        <translation>Як в еталоні</translation>
    </message>
    <message>
        <source>As first quoted</source>
        <translation>Як у першій цитаті</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулювання</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Висновок</translation>
    </message>
    <message>
        <source>Who, or said how</source>
        <translation>Хто або як сказано</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardsModel</name>
    <message>
        <source>in no other version</source>
        <translation>немає в жодній іншій версії</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <extracomment>A line of a card as a screen reader says it: %1 the speaker, %2 the quotation, %3 what became of it.</extracomment>
        <translation>%1, %2; %3</translation>
    </message>
</context>
<context>
    <name>retold::QuotesPage</name>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>How quotations are shown</source>
        <translation>Вигляд цитат</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картки</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Усі мовці</translation>
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
        <translation>Тексти для читання</translation>
    </message>
    <message>
        <source>Up and down move between the sentences of a text, left and right to what answers them.</source>
        <translation>Стрілки вгору й вниз переходять між реченнями тексту, ліворуч і праворуч — до відповідних речень в інших.</translation>
    </message>
</context>
<context>
    <name>retold::RecentList</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n версія</numerusform>
            <numerusform>%n версії</numerusform>
            <numerusform>%n версій</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 critical, %4 major, %5</source>
        <extracomment>A comparison of late for the screen reader: %1 its title, %2 as &quot;5 versions&quot;, %3 and %4 counts of findings, %5 as &quot;today&quot;.</extracomment>
        <translation>%1, %2, критичних: %3, серйозних: %4, %5</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавні</translation>
    </message>
</context>
<context>
    <name>retold::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Відкрити &amp;недавні</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n версія</numerusform>
            <numerusform>%n версії</numerusform>
            <numerusform>%n версій</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A comparison of late in the menu: %1 its headline, %2 as &quot;5 versions&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Поки порожньо</translation>
    </message>
    <message>
        <source>&amp;Forget Them</source>
        <translation>&amp;Очистити список</translation>
    </message>
</context>
<context>
    <name>retold::ReferenceButton</name>
    <message>
        <source>Reference</source>
        <translation>Еталон</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <extracomment>The button that chooses the reference; %1 is the version chosen now.</extracomment>
        <translation>Еталон: %1</translation>
    </message>
    <message>
        <source>The version that the others are held against</source>
        <translation>Версія, з якою порівнюються інші</translation>
    </message>
</context>
<context>
    <name>retold::SecondVersionPane</name>
    <message>
        <source>Add a second version</source>
        <translation>Додайте другу версію</translation>
    </message>
    <message>
        <source>Then Retold lines both up sentence by sentence and lists what changed, worst first.</source>
        <translation>Тоді Retold зіставить обидві речення за реченням і покаже, що змінилося, спочатку найгірше.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Відкрити файли…</translation>
    </message>
    <message>
        <source>Paste a version</source>
        <translation>Вставити версію</translation>
    </message>
</context>
<context>
    <name>retold::SegmentSwitch</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a choice stands among those that exclude each other: %1 its place, %2 how many there are.</extracomment>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>retold::SideBySidePage</name>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
</context>
<context>
    <name>retold::StatusLine</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n версія</numerusform>
            <numerusform>%n версії</numerusform>
            <numerusform>%n версій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n критична</numerusform>
            <numerusform>%n критичні</numerusform>
            <numerusform>%n критичних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n серйозна</numerusform>
            <numerusform>%n серйозні</numerusform>
            <numerusform>%n серйозних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n незначна</numerusform>
            <numerusform>%n незначні</numerusform>
            <numerusform>%n незначних</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>No story open</source>
        <translation>Історію не відкрито</translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation>Порівняння версій</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>The size of the texts in the status bar.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button in the status bar that opens the help; %1 is its key.</extracomment>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>%1 Help</source>
        <translation>%1 Довідка</translation>
    </message>
</context>
<context>
    <name>retold::StoryDocument</name>
    <message>
        <source>Pasted text %1</source>
        <extracomment>The name of a pasted text; %1 is a running number.</extracomment>
        <translation>Вставлений текст %1</translation>
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
        <translation>Відкрити версії історії</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md);;All files (*)</source>
        <translation>Текстові файли (*.txt *.text *.md);;Усі файли (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>У буфері обміну немає ні тексту, ні файлів.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted as %n versions, parted at lines of dashes</source>
        <translation>
            <numerusform>Вставлено як %n версію, поділ за рядками з дефісів</numerusform>
            <numerusform>Вставлено як %n версії, поділ за рядками з дефісів</numerusform>
            <numerusform>Вставлено як %n версій, поділ за рядками з дефісів</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: “%1”</source>
        <extracomment>%1 is one path or several.</extracomment>
        <translation>Більше не існує: «%1»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>Експортувати звіт</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Вебсторінки (*.html)</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <extracomment>%1 is the path of the report.</extracomment>
        <translation>Звіт збережено як %1</translation>
    </message>
</context>
<context>
    <name>retold::StoryTableModel</name>
    <message>
        <source>not there</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>%1 finding</source>
        <extracomment>The severity of a finding in a cell of a table; %1 as &quot;major&quot;.</extracomment>
        <translation>знахідка: %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A version at the head of a column: %1 its letter, %2 its name.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, reference</source>
        <translation>%1, еталон</translation>
    </message>
    <message>
        <source>%1 agree</source>
        <extracomment>Letters of versions that tell a thing alike, as &quot;A C&quot;.</extracomment>
        <translation>%1 збігаються</translation>
    </message>
</context>
<context>
    <name>retold::StoryToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель інструментів</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A version in the list of references: %1 its letter, %2 its name.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No reference: all against all</source>
        <translation>Без еталона: усі з усіма</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n знахідка</numerusform>
            <numerusform>%n знахідки</numerusform>
            <numerusform>%n знахідок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where the chosen finding stands: %1 its number, %2 how many there are.</extracomment>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>retold::TablePage</name>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Filter these rows</source>
        <translation>Фільтр рядків</translation>
    </message>
    <message>
        <source>Filter these rows by words</source>
        <translation>Фільтр рядків за словами</translation>
    </message>
    <message>
        <source>Show only rows that hold these words (/ from the table)</source>
        <translation>Показати лише рядки, що містять ці слова (/ у таблиці)</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Що показують комірки</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Story order</source>
        <translation>Порядок історії</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Спочатку найгірші</translation>
    </message>
    <message>
        <source>Dropped by most</source>
        <translation>Пропущене більшістю</translation>
    </message>
    <message>
        <source>In one outlet only</source>
        <translation>Лише в одному виданні</translation>
    </message>
    <message>
        <source>By %1  %2</source>
        <extracomment>An order of rows: by what became of them in a version. %1 is its letter, %2 its name.</extracomment>
        <translation>За %1  %2</translation>
    </message>
    <message>
        <source>There is nothing of this kind in these versions.</source>
        <translation>У цих версіях нічого такого немає.</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Жоден рядок не містить «%1».</translation>
    </message>
    <message>
        <source>The filter hides every row. Switch a class on above.</source>
        <translation>Фільтр приховує всі рядки. Увімкніть угорі якийсь клас.</translation>
    </message>
</context>
<context>
    <name>retold::Tools</name>
    <message>
        <source>About Retold</source>
        <translation>Про Retold</translation>
    </message>
    <message>
        <source>Retold %1 compares how one news story was told by several outlets.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Retold %1 порівнює, як одну історію розповіли кілька видань.

Вільна програма на умовах GNU General Public License версії 3 або новішої.</translation>
    </message>
</context>
<context>
    <name>retold::VersionDelegate</name>
    <message>
        <source>reference</source>
        <translation>еталон</translation>
    </message>
</context>
<context>
    <name>retold::VersionHeads</name>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Left and Right choose a version, Enter sorts by what became of it.</source>
        <translation>Стрілки ліворуч і праворуч вибирають версію, Enter впорядковує рядки за нею.</translation>
    </message>
</context>
<context>
    <name>retold::VersionsModel</name>
    <message>
        <source>%1 % identical</source>
        <translation>%1&#xa0;% тотожне</translation>
    </message>
    <message>
        <source>%1 % edited</source>
        <translation>%1&#xa0;% відред.</translation>
    </message>
    <message>
        <source>%1 % paraphrased</source>
        <translation>%1&#xa0;% перефраз.</translation>
    </message>
    <message>
        <source>%1 % partial</source>
        <translation>%1&#xa0;% частково</translation>
    </message>
    <message>
        <source>%1 % added</source>
        <translation>%1&#xa0;% додано</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A version as a screen reader says it: %1 its name, %2 its headline, %3 its shares.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речень</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The two largest shares of a version.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Its column is hidden. The space bar shows it, Enter makes it the reference.</source>
        <translation>Стовпець приховано. Пробіл показує його, Enter робить версію еталоном.</translation>
    </message>
    <message>
        <source>Its column is shown. The space bar hides it, Enter makes it the reference.</source>
        <translation>Стовпець показано. Пробіл приховує його, Enter робить версію еталоном.</translation>
    </message>
</context>
<context>
    <name>retold::VersionsRail</name>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Drop a file here to add a version</source>
        <translation>Перетягніть файл сюди, щоб додати версію</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Додати версію</translation>
    </message>
    <message>
        <source>Versions of the story</source>
        <translation>Версії історії</translation>
    </message>
</context>
<context>
    <name>retold::WordingRow</name>
    <message>
        <source>Go to this sentence in %1</source>
        <translation>Перейти до цього речення в %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>немає</translation>
    </message>
</context>
</TS>
