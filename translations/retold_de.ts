<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open Files…</source>
        <translation>&amp;Dateien öffnen …</translation>
    </message>
    <message>
        <source>Open files and add each as a version of the story.</source>
        <translation>Dateien öffnen und jede als Fassung der Meldung hinzufügen.</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Story</source>
        <translation>Be&amp;ispielmeldung öffnen</translation>
    </message>
    <message>
        <source>Open an invented story as five outlets told it.</source>
        <translation>Eine erfundene Meldung öffnen, wie fünf Medien sie erzählen.</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>Bericht &amp;exportieren …</translation>
    </message>
    <message>
        <source>Save the comparison as one web page that needs nothing else.</source>
        <translation>Den Vergleich als eine einzige Webseite speichern, die nichts weiter braucht.</translation>
    </message>
    <message>
        <source>&amp;Close the Story</source>
        <translation>Meldung &amp;schließen</translation>
    </message>
    <message>
        <source>Put all versions away.</source>
        <translation>Alle Fassungen schließen.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Retold.</source>
        <translation>Retold beenden.</translation>
    </message>
    <message>
        <source>&amp;Paste a Version</source>
        <translation>Fassung ein&amp;fügen</translation>
    </message>
    <message>
        <source>Add the text or the files of the clipboard as versions of the story.</source>
        <translation>Den Text oder die Dateien der Zwischenablage als Fassungen der Meldung hinzufügen.</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Show the texts side by side, what tells the same on one level.</source>
        <translation>Die Texte nebeneinander zeigen, Gleiches auf gleicher Höhe.</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Fakten</translation>
    </message>
    <message>
        <source>Show which version tells which fact.</source>
        <translation>Zeigen, welche Fassung welchen Fakt enthält.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>Show every quotation and what each version made of it.</source>
        <translation>Jedes Zitat zeigen und was jede Fassung daraus gemacht hat.</translation>
    </message>
    <message>
        <source>Show every figure and what each version made of it.</source>
        <translation>Jede Zahl zeigen und was jede Fassung daraus gemacht hat.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>Na&amp;men</translation>
    </message>
    <message>
        <source>Show every name and what each version calls it.</source>
        <translation>Jeden Namen zeigen und wie jede Fassung ihn schreibt.</translation>
    </message>
    <message>
        <source>&amp;Mark All Names</source>
        <translation>Alle Namen mark&amp;ieren</translation>
    </message>
    <message>
        <source>Mark in the texts also the names that agree.</source>
        <translation>In den Texten auch die Namen markieren, die übereinstimmen.</translation>
    </message>
    <message>
        <source>&amp;Versions Panel</source>
        <translation>Leiste der Fass&amp;ungen</translation>
    </message>
    <message>
        <source>Show or fold the list of versions.</source>
        <translation>Die Liste der Fassungen zeigen oder einklappen.</translation>
    </message>
    <message>
        <source>Findings &amp;Panel</source>
        <translation>Leiste der &amp;Befunde</translation>
    </message>
    <message>
        <source>Show or fold the list of findings.</source>
        <translation>Die Liste der Befunde zeigen oder einklappen.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Make the texts larger.</source>
        <translation>Die Texte größer zeigen.</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Make the texts smaller.</source>
        <translation>Die Texte kleiner zeigen.</translation>
    </message>
    <message>
        <source>N&amp;atural Size</source>
        <translation>Natürliche G&amp;röße</translation>
    </message>
    <message>
        <source>Show the texts at their natural size.</source>
        <translation>Die Texte in ihrer natürlichen Größe zeigen.</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is.</source>
        <translation>Hell oder dunkel, wie der Schreibtisch.</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Black on white, whatever the desktop is.</source>
        <translation>Schwarz auf Weiß, unabhängig vom Schreibtisch.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>White on black, whatever the desktop is.</source>
        <translation>Weiß auf Schwarz, unabhängig vom Schreibtisch.</translation>
    </message>
    <message>
        <source>&amp;Next Reference</source>
        <translation>&amp;Nächste Vorlage</translation>
    </message>
    <message>
        <source>Hold the others against the next version, and after the last against none.</source>
        <translation>Die anderen an der nächsten Fassung messen und nach der letzten an keiner.</translation>
    </message>
    <message>
        <source>Re&amp;move the Version</source>
        <translation>Fassung ent&amp;fernen</translation>
    </message>
    <message>
        <source>Take the version chosen in the list out of the story.</source>
        <translation>Die in der Liste gewählte Fassung aus der Meldung nehmen.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Comparison</source>
        <translation>Vergleich a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop the comparison under way.</source>
        <translation>Den laufenden Vergleich anhalten.</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>Go to the finding before this one.</source>
        <translation>Zum Befund vor diesem gehen.</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>Go to the finding after this one, worst first.</source>
        <translation>Zum nächsten Befund gehen, der schlimmste zuerst.</translation>
    </message>
    <message>
        <source>&amp;About Retold</source>
        <translation>&amp;Über Retold</translation>
    </message>
    <message>
        <source>Which version of Retold this is, and under which licence.</source>
        <translation>Welche Version von Retold dies ist und unter welcher Lizenz.</translation>
    </message>
    <message>
        <source>Fig&amp;ures</source>
        <translation>Zah&amp;len</translation>
    </message>
    <message>
        <source>Open the &amp;Last Comparison</source>
        <translation>&amp;Letzten Vergleich öffnen</translation>
    </message>
    <message>
        <source>Open the files of the last comparison again.</source>
        <translation>Die Dateien des letzten Vergleichs wieder öffnen.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words, or else the chosen sentence.</source>
        <translation>Die ausgewählten Wörter kopieren, sonst den gewählten Satz.</translation>
    </message>
    <message>
        <source>Copy with &amp;Source</source>
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the words as a quotation, with outlet and headline below.</source>
        <translation>Den Wortlaut als Zitat kopieren, Medium und Überschrift darunter.</translation>
    </message>
    <message>
        <source>Select &amp;All of the Version</source>
        <translation>&amp;Ganze Fassung auswählen</translation>
    </message>
    <message>
        <source>Select the whole text of the version that has the focus.</source>
        <translation>Den ganzen Text der Fassung auswählen, in der Sie sind.</translation>
    </message>
    <message>
        <source>&amp;Find in All Versions…</source>
        <translation>In allen Fassungen &amp;suchen …</translation>
    </message>
    <message>
        <source>Look for words in all versions at once.</source>
        <translation>Wörter in allen Fassungen zugleich suchen.</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next place where the words were found.</source>
        <translation>Zur nächsten Stelle gehen, an der die Wörter stehen.</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Go to the place before this one.</source>
        <translation>Zur Stelle vor dieser gehen.</translation>
    </message>
    <message>
        <source>Prefe&amp;rences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Choose looks, fonts, language and how comparisons begin.</source>
        <translation>Aussehen, Schriften, Sprache und den Beginn von Vergleichen einstellen.</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher Kontras&amp;t</translation>
    </message>
    <message>
        <source>Two colours alone, those of the system; lines and signs tell the rest.</source>
        <translation>Nur zwei Farben, die des Systems; Linien und Zeichen sagen das Übrige.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>How Retold is used, its words and signs, and how verdicts are made.</source>
        <translation>Wie man Retold benutzt, seine Wörter und Zeichen und wie Urteile entstehen.</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>See the keys of all commands, and change them.</source>
        <translation>Die Tasten aller Befehle sehen und ändern.</translation>
    </message>
    <message>
        <source>&amp;Search Commands…</source>
        <translation>&amp;Befehle suchen …</translation>
    </message>
    <message>
        <source>Type a word of what you want to do.</source>
        <translation>Ein Wort aus dem eingeben, was Sie tun wollen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Meldung</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Level Rows</source>
        <translation>&amp;Auf gleicher Höhe</translation>
    </message>
    <message>
        <source>Show what tells the same on one level.</source>
        <translation>Gleiches auf gleicher Höhe zeigen.</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>L&amp;esen</translation>
    </message>
    <message>
        <source>Let each text flow without gaps, with ribbons between what tells the same.</source>
        <translation>Jeden Text ohne Lücken fließen lassen, mit Bändern zwischen dem, was einander entspricht.</translation>
    </message>
    <message>
        <source>Scroll &amp;Together</source>
        <translation>Gemeinsam r&amp;ollen</translation>
    </message>
    <message>
        <source>Bring the other texts to what tells the same while one is scrolled.</source>
        <translation>Die anderen Texte zur selben Stelle mitführen, während einer gerollt wird.</translation>
    </message>
    <message>
        <source>Reference in the &amp;Middle</source>
        <translation>Vorlage in der &amp;Mitte</translation>
    </message>
    <message>
        <source>Read the reference between two other texts.</source>
        <translation>Die Vorlage zwischen zwei anderen Texten lesen.</translation>
    </message>
    <message>
        <source>Pin the R&amp;eference</source>
        <translation>Vo&amp;rlage anheften</translation>
    </message>
    <message>
        <source>Keep the column of the reference in view while the others scroll.</source>
        <translation>Die Spalte der Vorlage in Sicht halten, während die anderen rollen.</translation>
    </message>
    <message>
        <source>Move Column &amp;Back</source>
        <translation>Spalte &amp;zurück</translation>
    </message>
    <message>
        <source>Move the column of the chosen sentence towards the first.</source>
        <translation>Die Spalte des gewählten Satzes zum Anfang hin rücken.</translation>
    </message>
    <message>
        <source>Move Column &amp;On</source>
        <translation>Spalte &amp;weiter</translation>
    </message>
    <message>
        <source>Move the column of the chosen sentence towards the last.</source>
        <translation>Die Spalte des gewählten Satzes zum Ende hin rücken.</translation>
    </message>
    <message>
        <source>Narro&amp;wer Column</source>
        <translation>S&amp;chmalere Spalte</translation>
    </message>
    <message>
        <source>Make the column of the chosen sentence narrower.</source>
        <translation>Die Spalte des gewählten Satzes schmaler machen.</translation>
    </message>
    <message>
        <source>Wi&amp;der Column</source>
        <translation>&amp;Breitere Spalte</translation>
    </message>
    <message>
        <source>Make the column of the chosen sentence wider.</source>
        <translation>Die Spalte des gewählten Satzes breiter machen.</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>Spalte &amp;ausblenden</translation>
    </message>
    <message>
        <source>Take the column of the chosen sentence out of view.</source>
        <translation>Die Spalte des gewählten Satzes ausblenden.</translation>
    </message>
    <message>
        <source>Show All Col&amp;umns</source>
        <translation>Alle S&amp;palten zeigen</translation>
    </message>
    <message>
        <source>Show the columns of all versions again.</source>
        <translation>Die Spalten aller Fassungen wieder zeigen.</translation>
    </message>
    <message>
        <source>P&amp;revious of the Same Kind</source>
        <translation>Vo&amp;riger derselben Art</translation>
    </message>
    <message>
        <source>Go to the finding of the same kind before this one.</source>
        <translation>Zum Befund derselben Art vor diesem gehen.</translation>
    </message>
    <message>
        <source>N&amp;ext of the Same Kind</source>
        <translation>Nä&amp;chster derselben Art</translation>
    </message>
    <message>
        <source>Go to the next finding of the same kind.</source>
        <translation>Zum nächsten Befund derselben Art gehen.</translation>
    </message>
    <message>
        <source>Next &amp;Altered Quotation</source>
        <translation>Nächstes verändertes &amp;Zitat</translation>
    </message>
    <message>
        <source>Go to the next quotation of which the words were changed.</source>
        <translation>Zum nächsten Zitat gehen, dessen Wortlaut verändert wurde.</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Bring the keys to the versions, the texts and the findings in turn.</source>
        <translation>Die Tasten der Reihe nach zu den Fassungen, den Texten und den Befunden bringen.</translation>
    </message>
    <message>
        <source>Pr&amp;evious Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Bring the keys to the pane before this one.</source>
        <translation>Die Tasten zum Bereich davor bringen.</translation>
    </message>
</context>
<context>
    <name>CopiedText</name>
    <message>
        <source>“%1”</source>
        <extracomment>A headline in quotation marks.</extracomment>
        <translation>„%1“</translation>
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
        <translation>Verschoben</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>That is too long to look for.</source>
        <translation>Das ist zu lang, um danach zu suchen.</translation>
    </message>
    <message>
        <source>Not a pattern: %1, at character %2.</source>
        <extracomment>%1 is the reason that the pattern matcher gives, %2 the number of the character.</extracomment>
        <translation>Kein regulärer Ausdruck: %1, bei Zeichen %2.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>Dieser Ausdruck dauert zu lange.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every command has a key, and you can give it another.</source>
        <translation>Jeder Befehl hat eine Taste, und Sie können ihm eine andere geben.</translation>
    </message>
    <message>
        <source>%1 changes them; %2 finds a command by a word of what you want to do.</source>
        <extracomment>%1 and %2 are keys.</extracomment>
        <translation>%1 ändert sie; %2 findet einen Befehl nach einem Wort aus dem, was Sie tun wollen.</translation>
    </message>
</context>
<context>
    <name>LegendPicture</name>
    <message>
        <source>Wire</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
</context>
<context>
    <name>LevelAccessible</name>
    <message>
        <source>reference</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>Enter closes these rows.</source>
        <translation>Die Eingabetaste schließt diese Zeilen.</translation>
    </message>
    <message>
        <source>Enter opens these rows.</source>
        <translation>Die Eingabetaste öffnet diese Zeilen.</translation>
    </message>
</context>
<context>
    <name>LevelLayout</name>
    <message>
        <source>from rows %1 and %2 of %3</source>
        <extracomment>Which rows a sentence tells: %1 and %2 are numbers, %3 is the letter of a version.</extracomment>
        <translation>aus den Zeilen %1 und %2 von %3</translation>
    </message>
    <message>
        <source>from rows %1 to %2 of %3</source>
        <extracomment>%1 and %2 are numbers of rows, %3 is the letter of a version.</extracomment>
        <translation>aus den Zeilen %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <extracomment>A sentence has moved here; %1 is the number of the row below which it stood.</extracomment>
        <translation>verschoben von %1</translation>
    </message>
    <message>
        <source>told in row %1</source>
        <extracomment>The place that a sentence has left; %1 is the number of the row in which it is told.</extracomment>
        <translation>steht in Zeile %1</translation>
    </message>
</context>
<context>
    <name>LevelPainter</name>
    <message>
        <source>dropped in %1</source>
        <extracomment>%1 is the letter of a version that leaves a sentence out.</extracomment>
        <translation>weggelassen in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s)</source>
        <translation>
            <numerusform>%n Überschrift</numerusform>
            <numerusform>%n Überschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byline(s)</source>
        <translation>
            <numerusform>%n Autorenzeile</numerusform>
            <numerusform>%n Autorenzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s)</source>
        <translation>
            <numerusform>%n Bildunterschrift</numerusform>
            <numerusform>%n Bildunterschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verweis</numerusform>
            <numerusform>%n Verweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) around the story</source>
        <translation>
            <numerusform>%n Zeile um die Meldung herum</numerusform>
            <numerusform>%n Zeilen um die Meldung herum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>%1 only in %2, %3</source>
        <extracomment>What folded rows hold: %1 as &quot;3 captions, 2 credits&quot;, %2 letters of versions, %3 as &quot;rows 59 to 66&quot;.</extracomment>
        <translation>%1 nur in %2, %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>hidden by the filter: %1</source>
        <extracomment>Rows that the filter hides; %1 as &quot;rows 59 to 66&quot;.</extracomment>
        <translation>vom Filter verborgen: %1</translation>
    </message>
</context>
<context>
    <name>RecentStories</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day and a month, in Qt&apos;s notation: &quot;18 Nov&quot; in English.</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>%1 could not be saved: %2</source>
        <extracomment>%1 is the path of the report, %2 the system&apos;s reason.</extracomment>
        <translation>%1 ließ sich nicht speichern: %2</translation>
    </message>
</context>
<context>
    <name>Retold</name>
    <message>
        <source>The sentence goes on inside the marks where the reference&apos;s ends.</source>
        <translation>Der Satz geht in den Anführungszeichen weiter, wo der der Referenz endet.</translation>
    </message>
    <message>
        <source>The cut is shown, but it took the verb or the denial away.</source>
        <translation>Die Kürzung ist gezeigt, nahm aber das Verb oder die Verneinung weg.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>rare words in common: %1</source>
        <extracomment>%1 is a list of words, as &quot;ferry, harbour&quot;.</extracomment>
        <translation>gemeinsame seltene Wörter: %1</translation>
    </message>
    <message>
        <source>the same words in the same order</source>
        <translation>dieselben Wörter in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>the same names: %1</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>dieselben Namen: %1</translation>
    </message>
    <message>
        <source>the same figures: %1</source>
        <extracomment>%1 is a list of figures, as &quot;2.5 per cent&quot;.</extracomment>
        <translation>dieselben Zahlen: %1</translation>
    </message>
    <message>
        <source>words in quotation marks in common: %1</source>
        <extracomment>%1 is a list of words.</extracomment>
        <translation>gemeinsame Worte in Anführungszeichen: %1</translation>
    </message>
    <message>
        <source>the same speaker: %1</source>
        <extracomment>%1 is the name of who speaks.</extracomment>
        <translation>derselbe Sprecher: %1</translation>
    </message>
    <message>
        <source>the sentences around them tell the same, too</source>
        <translation>auch die Sätze ringsum berichten dasselbe</translation>
    </message>
    <message>
        <source>no other sentence is as close</source>
        <translation>kein anderer Satz steht so nahe</translation>
    </message>
    <message>
        <source>alike in length and place</source>
        <translation>ähnlich in Länge und Lage</translation>
    </message>
    <message>
        <source>few words in common</source>
        <translation>wenige gemeinsame Wörter</translation>
    </message>
    <message>
        <source>the words stand in another order</source>
        <translation>die Wörter stehen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>the names differ</source>
        <translation>die Namen weichen ab</translation>
    </message>
    <message>
        <source>the figures differ</source>
        <translation>die Zahlen weichen ab</translation>
    </message>
    <message>
        <source>the quoted words differ</source>
        <translation>die zitierten Worte weichen ab</translation>
    </message>
    <message>
        <source>the speakers differ</source>
        <translation>die Sprecher weichen ab</translation>
    </message>
    <message>
        <source>the sentences around them tell something else</source>
        <translation>die Sätze ringsum berichten etwas anderes</translation>
    </message>
    <message>
        <source>another sentence is as close</source>
        <translation>ein anderer Satz steht ebenso nahe</translation>
    </message>
    <message>
        <source>unlike in length or place</source>
        <translation>verschieden in Länge oder Lage</translation>
    </message>
    <message>
        <source>%1 was put in, and no other version has it</source>
        <translation>%1 wurde eingefügt; keine andere Fassung hat es</translation>
    </message>
    <message>
        <source>%1 was put in</source>
        <translation>%1 wurde eingefügt</translation>
    </message>
    <message>
        <source>The sentence is told by another version without it.</source>
        <translation>Eine andere Fassung hat den Satz ohne diesen Zusatz.</translation>
    </message>
    <message>
        <source>A fact of the lead is dropped: %1</source>
        <translation>Ein Fakt des Vorspanns fehlt: %1</translation>
    </message>
    <message>
        <source>Moved far down the story: %1</source>
        <translation>In der Meldung weit nach hinten gerückt: %1</translation>
    </message>
    <message>
        <source>Moved far up the story: %1</source>
        <translation>In der Meldung weit nach vorn gerückt: %1</translation>
    </message>
    <message>
        <source>It stands half a story away from its place.</source>
        <translation>Es steht eine halbe Meldung von seinem Platz entfernt.</translation>
    </message>
    <message>
        <source>Facts that stand in %1 alone: %2</source>
        <extracomment>%1 is an outlet, %2 a number.</extracomment>
        <translation>Fakten, die nur in %1 stehen: %2</translation>
    </message>
    <message>
        <source>No other version has a sentence linked to them.</source>
        <translation>Keine andere Fassung hat einen damit verknüpften Satz.</translation>
    </message>
    <message>
        <source>%1 became %2%3</source>
        <translation>Aus %1 wurde %2%3</translation>
    </message>
    <message>
        <source>The linked sentences give another value for the same thing.</source>
        <translation>Die verknüpften Sätze nennen für dieselbe Sache einen anderen Wert.</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <extracomment>%1 is a quotation, %2 a verb.</extracomment>
        <translation>Aus %1 wurde %2</translation>
    </message>
    <message>
        <source>One of them says only roughly how much it is.</source>
        <translation>Eine der Angaben sagt nur ungefähr, wie viel es ist.</translation>
    </message>
    <message>
        <source>The value is the same, but not how exact it is said to be.</source>
        <translation>Der Wert ist gleich, aber nicht, wie genau er gelten soll.</translation>
    </message>
    <message>
        <source>The figure %1 is gone%2</source>
        <translation>Die Zahl %1 fehlt%2</translation>
    </message>
    <message>
        <source>The linked sentence tells the fact without its figure.</source>
        <translation>Der verknüpfte Satz nennt den Fakt ohne seine Zahl.</translation>
    </message>
    <message>
        <source>%1 counted %2 and now counts %3</source>
        <translation>%1 zählte %2 und zählt nun %3</translation>
    </message>
    <message>
        <source>The linked sentence has the number on what another number counted.</source>
        <translation>Im verknüpften Satz steht die Zahl bei dem, was eine andere Zahl zählte.</translation>
    </message>
    <message>
        <source>%1 is %2 and %3 in one version</source>
        <translation>%1 ist in einer Fassung %2 und %3</translation>
    </message>
    <message>
        <source>The version gives the person both offices, which nobody holds at once.</source>
        <translation>Die Fassung gibt der Person beide Ämter, die niemand zugleich hat.</translation>
    </message>
    <message>
        <source>%1 is called %2; the other version has %3</source>
        <translation>%1 ist hier %2; in der anderen Fassung %3</translation>
    </message>
    <message>
        <source>The versions give the person offices that nobody holds at once.</source>
        <translation>Die Fassungen geben der Person Ämter, die niemand zugleich hat.</translation>
    </message>
    <message>
        <source>%1 is spelled %2</source>
        <translation>%1 wird %2 geschrieben</translation>
    </message>
    <message>
        <source>One name in two spellings.</source>
        <translation>Ein Name in zwei Schreibweisen.</translation>
    </message>
    <message>
        <source>%1 became %2 inside quotation marks%3</source>
        <extracomment>%1 and %2 are quotations, %3 is the speaker in brackets or nothing.</extracomment>
        <translation>Aus %1 wurde in Anführungszeichen %2%3</translation>
    </message>
    <message>
        <source>The words inside the marks differ, and nothing shows that they were cut or changed.</source>
        <translation>Die Worte innerhalb der Anführungszeichen weichen ab, und nichts zeigt, dass sie gekürzt oder geändert wurden.</translation>
    </message>
    <message>
        <source>%1 was trimmed to %2%3</source>
        <translation>%1 wurde auf %2 gekürzt%3</translation>
    </message>
    <message>
        <source>A part of the words stands inside the marks, with no sign of the cut.</source>
        <translation>Nur ein Teil der Worte steht in Anführungszeichen, und nichts zeigt die Kürzung an.</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is given to %3</source>
        <translation>%1 sagte %2; zugeschrieben wird es %3</translation>
    </message>
    <message>
        <source>The quotations answer each other, but another is named as speaker.</source>
        <translation>Die Zitate entsprechen einander, aber ein anderer ist als Sprecher genannt.</translation>
    </message>
    <message>
        <source>%1 no longer says that it was said by %2</source>
        <translation>Bei %1 steht nicht mehr, dass %2 es gesagt hat</translation>
    </message>
    <message>
        <source>%1 became %2 for the words %3</source>
        <translation>Aus %1 wurde %2 bei den Worten %3</translation>
    </message>
    <message>
        <source>The verb of saying colours the words otherwise.</source>
        <translation>Das Redeverb färbt die Worte anders.</translation>
    </message>
    <message>
        <source>%1 is told without quotation marks%2</source>
        <translation>%1 steht ohne Anführungszeichen da%2</translation>
    </message>
    <message>
        <source>The quotation became indirect: its marks are gone.</source>
        <translation>Das Zitat wurde zur indirekten Rede: Die Anführungszeichen sind weg.</translation>
    </message>
    <message>
        <source>%1 is written %2</source>
        <translation>%1 wird %2 geschrieben</translation>
    </message>
    <message>
        <source>The same words in another house style.</source>
        <translation>Dieselben Wörter in einem anderen Hausstil.</translation>
    </message>
    <message>
        <source>What is still to come in one version, %1, has happened in the other: %2</source>
        <translation>Was in einer Fassung noch bevorsteht, %1, ist in der anderen geschehen: %2</translation>
    </message>
    <message>
        <source>The words tell how firmly somebody means to do it.</source>
        <translation>Die Wörter sagen, wie fest es jemand vorhat.</translation>
    </message>
    <message>
        <source>The words tell how certain it is.</source>
        <translation>Die Wörter sagen, wie sicher es ist.</translation>
    </message>
    <message>
        <source>The words tell whether it must be.</source>
        <translation>Die Wörter sagen, ob es sein muss.</translation>
    </message>
    <message>
        <source>One side denies what the other tells.</source>
        <translation>Eine Seite verneint, was die andere behauptet.</translation>
    </message>
    <message>
        <source>The words tell of how many it holds.</source>
        <translation>Die Wörter sagen, für wie viele es gilt.</translation>
    </message>
    <message>
        <source>What one version warns of, the other has as an aim.</source>
        <translation>Wovor die eine Fassung warnt, das hat die andere als Ziel.</translation>
    </message>
    <message>
        <source>The same stands in %1.</source>
        <extracomment>%1 is a list of outlets.</extracomment>
        <translation>Dasselbe steht in %1.</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <extracomment>Words quoted within a message: %1 is the words.</extracomment>
        <translation>‚%1‘</translation>
    </message>
    <message>
        <source> (%1)</source>
        <extracomment>The end of a message: %1 is who said the words.</extracomment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Quotation altered</source>
        <translation>Zitat verändert</translation>
    </message>
    <message>
        <source>Quotation trimmed</source>
        <translation>Zitat gekürzt</translation>
    </message>
    <message>
        <source>Quotation marks lost</source>
        <translation>Anführungszeichen verloren</translation>
    </message>
    <message>
        <source>Quotation misattributed</source>
        <translation>Zitat falsch zugeschrieben</translation>
    </message>
    <message>
        <source>Speaker lost or made vague</source>
        <translation>Sprecher verloren oder vage</translation>
    </message>
    <message>
        <source>Verb of saying changed</source>
        <translation>Redeverb geändert</translation>
    </message>
    <message>
        <source>Figure altered</source>
        <translation>Zahl verändert</translation>
    </message>
    <message>
        <source>Figure lost</source>
        <translation>Zahl verloren</translation>
    </message>
    <message>
        <source>Figure put on another thing</source>
        <translation>Zahl bei einer anderen Sache</translation>
    </message>
    <message>
        <source>Unit or scale changed</source>
        <translation>Einheit oder Größenordnung geändert</translation>
    </message>
    <message>
        <source>Hedge lost or gained</source>
        <translation>Einschränkung verloren oder dazugekommen</translation>
    </message>
    <message>
        <source>Negation lost or gained</source>
        <translation>Verneinung verloren oder dazugekommen</translation>
    </message>
    <message>
        <source>Strength or certainty changed</source>
        <translation>Nachdruck oder Gewissheit geändert</translation>
    </message>
    <message>
        <source>Scope changed</source>
        <translation>Geltung geändert</translation>
    </message>
    <message>
        <source>Time or tense changed</source>
        <translation>Zeit oder Zeitform geändert</translation>
    </message>
    <message>
        <source>Meaning turned round</source>
        <translation>Sinn verkehrt</translation>
    </message>
    <message>
        <source>Role or title differs</source>
        <translation>Amt oder Titel weicht ab</translation>
    </message>
    <message>
        <source>Name spelled otherwise</source>
        <translation>Name anders geschrieben</translation>
    </message>
    <message>
        <source>Fact dropped</source>
        <translation>Fakt weggelassen</translation>
    </message>
    <message>
        <source>Addition that no other version supports</source>
        <translation>Zusatz, den keine andere Fassung belegt</translation>
    </message>
    <message>
        <source>Told by one version alone</source>
        <translation>Nur in einer Fassung</translation>
    </message>
    <message>
        <source>Moved far up or down</source>
        <translation>Weit nach vorn oder hinten gerückt</translation>
    </message>
    <message>
        <source>Contradiction within one version</source>
        <translation>Widerspruch in einer Fassung</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identisch</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Paraphrased</source>
        <translation>Umschrieben</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Misattributed</source>
        <translation>Falsch zugeschrieben</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Reformatted</source>
        <translation>Anders geschrieben</translation>
    </message>
    <message>
        <source>Implied</source>
        <translation>Erschlossen</translation>
    </message>
    <message>
        <source>Respelled</source>
        <translation>Anders geschrieben</translation>
    </message>
    <message>
        <source>Given another title</source>
        <translation>Mit anderem Titel</translation>
    </message>
    <message>
        <source>Save it as plain text and open that.</source>
        <translation>Speichern Sie die Datei als reinen Text und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>Unpack it and open the texts in it.</source>
        <translation>Entpacken Sie die Datei und öffnen Sie die Texte darin.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Rechentabelle</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>ein XZ-Archiv</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>ein Zstandard-Archiv</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>eine MP3-Aufnahme</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>eine Ogg-Aufnahme</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>“%1” is %2, not plain text.</source>
        <extracomment>%1 is a file name, %2 a kind of file with its article, as &quot;a PDF document&quot;.</extracomment>
        <translation>„%1“ ist %2, kein reiner Text.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 tells what is wrong with a file, %2 what to do about it; both are whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is too large: it has %2, and %3 is the most that can be read.</source>
        <extracomment>%1 is a file name; %2 and %3 are sizes, as &quot;40 MiB&quot;.</extracomment>
        <translation>„%1“ ist zu groß: Die Datei hat %2, höchstens %3 lassen sich lesen.</translation>
    </message>
    <message>
        <source>“%1” is too large: it has more than %2, which is the most that can be read.</source>
        <extracomment>%1 is a file name; %2 is a size, as &quot;40 MiB&quot;.</extracomment>
        <translation>„%1“ ist zu groß: Es sind mehr als %2, und mehr lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s own words for what is wrong.</extracomment>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no text in it.</source>
        <translation>„%1“ ist leer: Es steht kein Text darin.</translation>
    </message>
    <message>
        <source>The file does not say how it is encoded; it was read as %1.</source>
        <extracomment>%1 is the name of a character encoding, as &quot;windows-1252&quot;.</extracomment>
        <translation>Die Datei sagt nicht, wie sie kodiert ist; sie wurde als %1 gelesen.</translation>
    </message>
    <message>
        <source>Bytes that have no meaning in %1 were replaced by “�”: %2.</source>
        <extracomment>%1 is the name of a character encoding, %2 how many characters are replaced.</extracomment>
        <translation>Bytes, die in %1 nichts bedeuten, wurden durch „�“ ersetzt: %2.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a tag of its page, and may be incomplete.</source>
        <translation>Der Text endet mitten in einem Tag seiner Seite und ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>“%1” is not text: it holds binary data.</source>
        <translation>„%1“ ist kein Text: Die Datei enthält Binärdaten.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message numerus="yes">
        <source>%n only in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>
            <numerusform>%n nur in %1</numerusform>
            <numerusform>%n nur in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Told by one version alone, and so not in this table: %1.</source>
        <translation>Nur in einer Fassung und deshalb nicht in dieser Tabelle: %1.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>nothing in its place</source>
        <translation>nichts an seiner Stelle</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>Where a finding stands: %1 is letters of versions as &quot;A and C&quot;, %2 the number of a row.</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>See it in the texts</source>
        <translation>In den Texten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>und %n weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n schwer</numerusform>
            <numerusform>%n schwer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n gering</numerusform>
            <numerusform>%n gering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of house style</source>
        <translation>
            <numerusform>%n Hausstil</numerusform>
            <numerusform>%n Hausstil</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>Befunde, der schlimmste zuerst</translation>
    </message>
    <message>
        <source>Nothing to raise: quotations, figures, names and facts were compared.</source>
        <translation>Nichts zu beanstanden: Zitate, Zahlen, Namen und Fakten wurden verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the reference</source>
        <translation>
            <numerusform>%n nicht in der Vorlage</numerusform>
            <numerusform>%n nicht in der Vorlage</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>No figures were found.</source>
        <translation>Es wurden keine Zahlen gefunden.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>Es wurden keine Namen gefunden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>critical: meaning turned round, wrong person, wrong number</source>
        <translation>kritisch: Sinn verkehrt, falsche Person, falsche Zahl</translation>
    </message>
    <message>
        <source>major: words inside quotation marks, strength, a figure lost</source>
        <translation>schwer: Worte in Anführungszeichen, Nachdruck, eine verlorene Zahl</translation>
    </message>
    <message>
        <source>minor: a trimmed quotation, a hedge, the spelling of a name</source>
        <translation>gering: ein gekürztes Zitat, eine Einschränkung, die Schreibung eines Namens</translation>
    </message>
    <message>
        <source>house style only: never an alarm</source>
        <translation>nur Hausstil: nie ein Alarm</translation>
    </message>
    <message>
        <source>identical but for case and typography</source>
        <translation>identisch bis auf Groß- und Kleinschreibung und Typografie</translation>
    </message>
    <message>
        <source>edited: recognisably the same sentence</source>
        <translation>bearbeitet: erkennbar derselbe Satz</translation>
    </message>
    <message>
        <source>paraphrased: the same facts, recast</source>
        <translation>umschrieben: dieselben Fakten, neu gefasst</translation>
    </message>
    <message>
        <source>partial: a fact in common, and one side tells more</source>
        <translation>teilweise: ein gemeinsamer Fakt, und eine Seite sagt mehr</translation>
    </message>
    <message>
        <source>added: not in the reference</source>
        <translation>hinzugefügt: nicht in der Vorlage</translation>
    </message>
    <message>
        <source>dropped: only in the reference</source>
        <translation>weggelassen: nur in der Vorlage</translation>
    </message>
    <message>
        <source>moved far up or down in the story</source>
        <translation>in der Meldung weit nach vorn oder hinten gerückt</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>“words”</source>
        <translation>„Worte“</translation>
    </message>
    <message>
        <source>quotation altered or given to somebody else</source>
        <translation>Zitat verändert oder jemand anderem zugeschrieben</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>figure written otherwise</source>
        <translation>Zahl anders geschrieben</translation>
    </message>
    <message>
        <source>figure altered</source>
        <translation>Zahl verändert</translation>
    </message>
    <message>
        <source>figure that follows from another</source>
        <translation>Zahl, die aus einer anderen folgt</translation>
    </message>
    <message>
        <source>name spelled otherwise</source>
        <translation>Name anders geschrieben</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>new words</source>
        <translation>neue Wörter</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>lost words</source>
        <translation>verlorene Wörter</translation>
    </message>
    <message>
        <source>words left out here</source>
        <translation>hier ausgelassene Wörter</translation>
    </message>
    <message>
        <source>a critical or major finding</source>
        <translation>ein kritischer oder schwerer Befund</translation>
    </message>
    <message>
        <source>a minor finding</source>
        <translation>ein geringer Befund</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>quotation, %1:</source>
        <extracomment>A screen reader says this before the words: %1 is a verdict, as &quot;altered&quot;.</extracomment>
        <translation>Zitat, %1:</translation>
    </message>
    <message>
        <source>figure, %1:</source>
        <translation>Zahl, %1:</translation>
    </message>
    <message>
        <source>name, %1:</source>
        <translation>Name, %1:</translation>
    </message>
    <message>
        <source>%1 finding:</source>
        <extracomment>A screen reader says this before the words: %1 is a severity, as &quot;critical&quot;.</extracomment>
        <translation>Befund, %1:</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>neu:</translation>
    </message>
    <message>
        <source>(words left out)</source>
        <translation>(Wörter ausgelassen)</translation>
    </message>
    <message>
        <source>lost:</source>
        <translation>verloren:</translation>
    </message>
    <message numerus="yes">
        <source>the meaning is turned round in %n place(s)</source>
        <translation>
            <numerusform>an %n Stelle ist der Sinn verkehrt</numerusform>
            <numerusform>an %n Stellen ist der Sinn verkehrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) are given to somebody else</source>
        <translation>
            <numerusform>%n Zitat ist jemand anderem zugeschrieben</numerusform>
            <numerusform>%n Zitate sind jemand anderem zugeschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of %n quotation(s) are altered</source>
        <translation>
            <numerusform>in %n Zitat sind die Worte verändert</numerusform>
            <numerusform>in %n Zitaten sind die Worte verändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are changed</source>
        <translation>
            <numerusform>%n Zahl ist geändert</numerusform>
            <numerusform>%n Zahlen sind geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are left out</source>
        <translation>
            <numerusform>%n Fakt ist weggelassen</numerusform>
            <numerusform>%n Fakten sind weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>quotations, figures and meaning agree</source>
        <translation>Zitate, Zahlen und Sinn stimmen überein</translation>
    </message>
    <message numerus="yes">
        <source>Among the %n version(s), %1.</source>
        <extracomment>%1 is a list of clauses such as &quot;the words of 3 quotations are altered&quot;.</extracomment>
        <translation>
            <numerusform>In der %n Fassung gilt: %1.</numerusform>
            <numerusform>Unter den %n Fassungen gilt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held against %1, %2.</source>
        <extracomment>%1 is the name of the reference, %2 a list of clauses such as &quot;the words of 3 quotations are altered&quot;.</extracomment>
        <translation>An %1 gemessen gilt: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of all: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>quotations altered or misattributed</source>
        <translation>Zitate verändert oder falsch zugeschrieben</translation>
    </message>
    <message>
        <source>figures altered</source>
        <translation>Zahlen verändert</translation>
    </message>
    <message>
        <source>facts dropped, all versions together</source>
        <translation>Fakten weggelassen, alle Fassungen zusammen</translation>
    </message>
    <message>
        <source>Reference: %1, %2</source>
        <translation>Vorlage: %1, %2</translation>
    </message>
    <message>
        <source>No reference: all are held against all</source>
        <translation>Keine Vorlage: alle werden an allen gemessen</translation>
    </message>
    <message>
        <source>House style differences left out</source>
        <translation>Ohne Unterschiede des Hausstils</translation>
    </message>
    <message>
        <source>Retold %1</source>
        <translation>Retold %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Die Texte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) compared</source>
        <translation>
            <numerusform>%n Fassung verglichen</numerusform>
            <numerusform>%n Fassungen verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n version(s) compared</source>
        <extracomment>%1 is a headline.</extracomment>
        <translation>
            <numerusform>%1: %n Fassung verglichen</numerusform>
            <numerusform>%1: %n Fassungen verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The two-letter code of the language you translate into.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>given to %1</source>
        <extracomment>Who is said to have said it.</extracomment>
        <translation>zugeschrieben: %1</translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation>Kein Sprecher genannt</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) not in the reference</source>
        <translation>
            <numerusform>%n Zitat nicht in der Vorlage</numerusform>
            <numerusform>%n Zitate nicht in der Vorlage</numerusform>
        </translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>Es wurden keine Zitate gefunden.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>major</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>none: all are held against all</source>
        <translation>keine: alle werden an allen gemessen</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>Gezeigte Befunde</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>only in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>nur in %1</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The texts, side by side</source>
        <translation>Die Texte nebeneinander</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>A share: %1 is a class as &quot;edited&quot;, %2 a whole number.</extracomment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>the others are held against it</source>
        <translation>die anderen werden an ihr gemessen</translation>
    </message>
    <message numerus="yes">
        <source>quotations changed</source>
        <translation>
            <numerusform>Zitat geändert</numerusform>
            <numerusform>Zitate geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>figures changed</source>
        <translation>
            <numerusform>Zahl geändert</numerusform>
            <numerusform>Zahlen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>facts dropped</source>
        <translation>
            <numerusform>Fakt weggelassen</numerusform>
            <numerusform>Fakten weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sentences</source>
        <translation>
            <numerusform>Satz</numerusform>
            <numerusform>Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>How it follows %1</source>
        <translation>Wie treu sie %1 folgt</translation>
    </message>
    <message>
        <source>How it follows the others</source>
        <translation>Wie treu sie den anderen folgt</translation>
    </message>
    <message>
        <source>Quotations changed</source>
        <translation>Zitate geändert</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>Zahlen geändert</translation>
    </message>
    <message>
        <source>Facts dropped</source>
        <translation>Fakten weggelassen</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>Die Fassungen</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) dropped</source>
        <translation>
            <numerusform>%n Fakt weggelassen</numerusform>
            <numerusform>%n Fakten weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <extracomment>%1 is the name of a version.</extracomment>
        <translation>%1 (Vorlage)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
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
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 %2: choose one of %3</source>
        <extracomment>%1 is an option as &quot;--format&quot;, %2 what was given, %3 a list of the words that are allowed.</extracomment>
        <translation>--%1 %2: möglich sind %3</translation>
    </message>
    <message>
        <source>--%1 is given more than once</source>
        <translation>--%1 ist mehr als einmal angegeben</translation>
    </message>
    <message>
        <source>--language %1: give a two-letter code of ISO 639-1, as en, de or fr</source>
        <translation>--language %1: geben Sie einen Code aus zwei Buchstaben nach ISO 639-1 an, etwa en, de oder fr</translation>
    </message>
    <message>
        <source>--reference %1: give a number from 1 to %2, or none</source>
        <translation>--reference %1: geben Sie eine Zahl von 1 bis %2 an oder none</translation>
    </message>
    <message>
        <source>a file name is empty</source>
        <translation>ein Dateiname ist leer</translation>
    </message>
    <message>
        <source>standard input (-) can be read only once</source>
        <translation>die Standardeingabe (-) lässt sich nur einmal lesen</translation>
    </message>
    <message>
        <source>compare needs at least two files</source>
        <translation>compare braucht mindestens zwei Dateien</translation>
    </message>
    <message>
        <source>inspect needs at least one file</source>
        <translation>inspect braucht mindestens eine Datei</translation>
    </message>
    <message>
        <source>--output needs a path</source>
        <translation>--output braucht einen Pfad</translation>
    </message>
    <message>
        <source>unknown option or command %1</source>
        <translation>unbekannte Option oder unbekannter Befehl %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>--output %1: this is one of the files to read</source>
        <translation>--output %1: dies ist eine der Dateien, die gelesen werden sollen</translation>
    </message>
    <message>
        <source>  --language CODE       the language of the texts, as en, de or fr
                        (default: found from each text)
  --sentence-per-line   take each line as one sentence of the story
  -o, --output PATH     write there and not to standard output; the file is
                        replaced only when all is done
  -h, --help            show this help
</source>
        <translation>  --language CODE       die Sprache der Texte, etwa en, de oder fr
                        (Vorgabe: aus jedem Text erkannt)
  --sentence-per-line   jede Zeile ist ein Satz der Meldung
  -o, --output PFAD     dorthin schreiben, nicht in die Standardausgabe; die
                        Datei wird erst ersetzt, wenn alles fertig ist
  -h, --help            diese Hilfe zeigen
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
        <translation>Aufruf: retold compare DATEI DATEI… [Optionen]

Vergleicht die Fassungen, jede mit der Vorlage. Die DATEI - ist die
Standardeingabe.

Optionen:
  --format FORMAT       text (Vorgabe), json, csv oder html
  --reference N         die Fassung, an der die anderen gemessen werden, gezählt
                        ab 1 (Vorgabe: 1), oder none: alle gegen alle
  --fail-on SCHWERE     critical, major oder minor: mit 1 enden, wenn ein Befund
                        so schwer oder schwerer ist
%1
Formate:
  text  eine Zusammenfassung, dann die Befunde, der schlimmste zuerst
  json  alles: Texte, Sätze, Verknüpfungen, Fakten, Gruppen und Befunde;
        Stellen zählen Unicode-Codepunkte, und alle Zahlen beginnen bei 0
  csv   ein Befund je Zeile, für eine Tabelle (RFC 4180, UTF-8); eine Zelle, die
        als Formel gelten könnte, beginnt mit einem Apostroph
  html  der Bericht: eine Datei, keine Skripte, nichts von anderswo geladen

Rückgabewert:
  0  fertig
  1  fertig, und es gibt Befunde ab --fail-on
  2  falscher Aufruf, oder eine Ein- oder Ausgabe ist nicht les- oder schreibbar

Beispiele:
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
        <translation>Aufruf: retold inspect DATEI… [Optionen]

Zeigt, was in jeder Fassung gelesen wird: Sätze, Zitate, Zahlen und Namen. Die
DATEI - ist die Standardeingabe.

Optionen:
  --format FORMAT       text (Vorgabe) oder json: ein Objekt je Zeile und Datei,
                        der Reihe nach; Stellen zählen Unicode-Codepunkte
%1
Rückgabewert:
  0  fertig
  2  falscher Aufruf, oder eine Ein- oder Ausgabe ist nicht les- oder schreibbar

Beispiele:
  retold inspect wire.txt
  retold inspect *.txt --format json &gt; versions.jsonl
</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason.</extracomment>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
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
        <translation>Retold vergleicht, wie mehrere Medien eine Meldung erzählen: welche Fakten,
Zitate, Zahlen und Namen jedes behielt, hinzufügte, wegließ, veränderte oder
umschrieb.

Aufruf:
  retold [DATEI…]                         Fenster mit diesen Fassungen öffnen
  retold compare DATEI DATEI… [Optionen]  Fassungen vergleichen
  retold inspect DATEI… [Optionen]        zeigen, was in jeder gelesen wird
  retold compare --help | inspect --help
  retold --help | --version

compare und inspect brauchen keine Anzeige. Die DATEI - ist die Standardeingabe;
nach -- ist alles ein Dateiname.

Rückgabewert:
  0  fertig
  1  fertig, und es gibt Befunde ab --fail-on
  2  falscher Aufruf, oder Ein- oder Ausgabe ist nicht les- oder schreibbar;
     eine Zeile auf der Standardfehlerausgabe sagt, welche und warum

Tasten im Fenster:
  F8, F7  nächster und voriger Befund, der schlimmste zuerst
  Strg+O  Dateien öffnen
  Strg+V  Fassung einfügen
  Strg+R  die anderen an der nächsten Fassung messen
  Strg+E  Bericht exportieren

Beispiele:
  retold wire.txt rewrite.txt
  retold compare wire.txt rewrite.txt
  retold compare wire.txt a.txt b.txt --format html --output report.html
</translation>
    </message>
    <message>
        <source>%1 and %2 in one version</source>
        <translation>%1 und %2 in einer Fassung</translation>
    </message>
    <message>
        <source>Two sentences of the version tell one thing with two values.</source>
        <translation>Zwei Sätze der Fassung nennen für dieselbe Sache zwei Werte.</translation>
    </message>
    <message>
        <source>%1 is told without its source, %2</source>
        <translation>%1 steht ohne die Quelle da: %2</translation>
    </message>
    <message>
        <source>A source that was named is gone or has become vague.</source>
        <translation>Eine genannte Quelle fehlt oder ist unbestimmt geworden.</translation>
    </message>
    <message>
        <source>The version gives one person two ages.</source>
        <translation>Die Fassung gibt einer Person zwei verschiedene Alter.</translation>
    </message>
    <message>
        <source>The version tells one thing with the value that another version has, and also with a value of its own.</source>
        <translation>Die Fassung nennt für dieselbe Sache den Wert einer anderen Fassung und dazu einen eigenen.</translation>
    </message>
    <message>
        <source>%1 is quoted in other words in the same version: %2</source>
        <translation>%1 wird in derselben Fassung mit anderen Worten zitiert: %2</translation>
    </message>
    <message>
        <source>Both stand inside quotation marks, and only one can be what was said.</source>
        <translation>Beides steht in Anführungszeichen, und nur eines kann gesagt worden sein.</translation>
    </message>
    <message>
        <source>No sentence of the version is linked to it, and none has its words.</source>
        <translation>Kein Satz der Fassung ist damit verknüpft, und keiner hat seine Wörter.</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is now said by %3</source>
        <translation>%1 sagte %2; jetzt sagt es %3</translation>
    </message>
    <message>
        <source>A speaker who was named is gone or has become vague.</source>
        <translation>Ein genannter Sprecher fehlt oder ist nur noch vage bezeichnet.</translation>
    </message>
    <message>
        <source>The two have changed places: who did it, and to whom, is turned round.</source>
        <translation>Die beiden haben die Plätze getauscht: Wer es wem getan hat, ist verkehrt.</translation>
    </message>
    <message>
        <source>%1 became its opposite, %2</source>
        <translation>%1 wurde zum Gegenteil, %2</translation>
    </message>
    <message>
        <source>The words around are the same, and the two mean opposite things.</source>
        <translation>Die Wörter ringsum sind gleich, und die beiden bedeuten Gegensätzliches.</translation>
    </message>
    <message>
        <source>The linked sentences say the same, but name another as the one who said it.</source>
        <translation>Die verknüpften Sätze sagen dasselbe, nennen aber jemand anderen als den, der es gesagt hat.</translation>
    </message>
    <message>
        <source>What has happened in one version, %1, is still to come in the other: %2</source>
        <translation>Was in einer Fassung geschehen ist, %1, steht in der anderen noch bevor: %2</translation>
    </message>
    <message>
        <source>One version tells of it as still to come.</source>
        <translation>Eine Fassung meldet es als noch bevorstehend.</translation>
    </message>
    <message>
        <source>quotations kept %1 of %2, changed %3</source>
        <extracomment>%1 of %2 quotations were kept, %3 changed; all are numbers.</extracomment>
        <translation>Zitate erhalten %1 von %2, geändert %3</translation>
    </message>
    <message>
        <source>figures kept %1 of %2, changed %3</source>
        <translation>Zahlen erhalten %1 von %2, geändert %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 have changed places</source>
        <translation>%1 und %2 haben die Plätze getauscht</translation>
    </message>
    <message>
        <source>What was the value before is now the value after.</source>
        <translation>Was der frühere Wert war, ist jetzt der spätere.</translation>
    </message>
    <message>
        <source>The words tell how strong the statement is.</source>
        <translation>Die Wörter sagen, wie stark die Aussage ist.</translation>
    </message>
    <message>
        <source>The ages %1 and %2 have changed places</source>
        <translation>Die Altersangaben %1 und %2 haben die Plätze getauscht</translation>
    </message>
    <message>
        <source>Each person has the age that the other version gives another.</source>
        <translation>Jede Person hat das Alter, das die andere Fassung einer anderen gibt.</translation>
    </message>
    <message>
        <source>The two that are compared have changed places.</source>
        <translation>Die beiden Verglichenen haben die Plätze getauscht.</translation>
    </message>
    <message>
        <source>To hint at a thing is less than to state it, and to prove it is more.</source>
        <translation>Etwas anzudeuten ist weniger, als es zu sagen, und es zu beweisen ist mehr.</translation>
    </message>
    <message>
        <source>Two sentences of the version give one coming event two days.</source>
        <translation>Zwei Sätze der Fassung nennen für ein bevorstehendes Ereignis zwei Tage.</translation>
    </message>
    <message>
        <source>The value is the same, but for another span of time.</source>
        <translation>Der Wert ist derselbe, aber für eine andere Zeitspanne.</translation>
    </message>
    <message>
        <source>%1 is no longer told</source>
        <translation>%1 wird nicht mehr erwähnt</translation>
    </message>
    <message>
        <source>%1 was put into quotation marks%2</source>
        <extracomment>%1 is a quotation, %2 the speaker in brackets or nothing.</extracomment>
        <translation>%1 wurde in Anführungszeichen gesetzt%2</translation>
    </message>
    <message>
        <source>Another version tells it without marks: nothing there shows that these words were spoken.</source>
        <translation>Eine andere Fassung erzählt es ohne Anführungszeichen: Nichts zeigt dort, dass diese Worte gesprochen wurden.</translation>
    </message>
    <message>
        <source>The cut took away what denied the rest, with no sign of the cut.</source>
        <translation>Die Kürzung nahm weg, was den Rest verneinte, ohne ein Zeichen dafür.</translation>
    </message>
    <message>
        <source>Another name stands in its place, which the other version has nowhere.</source>
        <translation>An seiner Stelle steht ein anderer Name, den die andere Fassung nirgends hat.</translation>
    </message>
    <message>
        <source>What came first now comes later.</source>
        <translation>Was zuerst kam, kommt jetzt danach.</translation>
    </message>
    <message>
        <source>What is told to come after it is now another thing.</source>
        <translation>Was danach kommen soll, ist jetzt etwas anderes.</translation>
    </message>
    <message>
        <source>, also in %1</source>
        <extracomment>The end of a message: %1 is a list of outlets, those after the first that has the change.</extracomment>
        <translation>, auch in %1</translation>
    </message>
    <message>
        <source>Quotation marks put in</source>
        <translation>Anführungszeichen hinzugefügt</translation>
    </message>
    <message>
        <source>What somebody said is told as a fact.</source>
        <translation>Was jemand gesagt hat, wird als Tatsache erzählt.</translation>
    </message>
    <message>
        <source>%1 became %2, which the other version gives for something else</source>
        <translation>Aus %1 wurde %2; diesen Wert nennt die andere Fassung für etwas anderes</translation>
    </message>
    <message>
        <source>One side leaves it open, and the other tells it as a fact.</source>
        <translation>Die eine Seite lässt es offen, die andere stellt es als Tatsache hin.</translation>
    </message>
    <message>
        <source>What begins on one side ends on the other.</source>
        <translation>Was auf der einen Seite beginnt, endet auf der anderen.</translation>
    </message>
    <message>
        <source>One is for a time, the other for good.</source>
        <translation>Das eine gilt auf Zeit, das andere endgültig.</translation>
    </message>
    <message>
        <source>%1 is told without %2, whose figure it is</source>
        <extracomment>%1 is a figure, %2 who gave it.</extracomment>
        <translation>%1 steht ohne %2, von dem die Zahl stammt</translation>
    </message>
    <message>
        <source>The words around are the same, and the time is another.</source>
        <translation>Die Wörter ringsum sind dieselben, die Zeit ist eine andere.</translation>
    </message>
    <message>
        <source>%1 is quoted without %2, which limits it%3</source>
        <extracomment>%1 is a quotation, %2 words that belonged to it, %3 the speaker in brackets or nothing.</extracomment>
        <translation>%1 wird ohne %2 zitiert, das die Aussage einschränkt%3</translation>
    </message>
    <message>
        <source>%1 is quoted without %2, which makes it stronger%3</source>
        <extracomment>%1 is a quotation, %2 words that belonged to it, %3 the speaker in brackets or nothing.</extracomment>
        <translation>%1 ist ohne %2 zitiert, was es verstärkt%3</translation>
    </message>
    <message>
        <source>The cut took away words that tell how far the rest holds, with no sign of it.</source>
        <translation>Die Kürzung nahm Wörter weg, die sagen, wie weit der Rest gilt, und nichts zeigt sie an.</translation>
    </message>
    <message>
        <source>The cut took away a word that makes the rest stronger, with no sign of it.</source>
        <translation>Die Kürzung nahm ein Wort weg, das den Rest verstärkt, und nichts zeigt sie an.</translation>
    </message>
    <message>
        <source>Not to do or know a thing is less than to refuse or deny it.</source>
        <translation>Etwas nicht zu tun oder nicht zu wissen ist weniger, als es zu verweigern oder zu bestreiten.</translation>
    </message>
    <message>
        <source>The versions give the person another post at the same house.</source>
        <translation>Die Fassungen geben der Person im selben Haus eine andere Stellung.</translation>
    </message>
    <message>
        <source>What goes and what comes in its place have changed places.</source>
        <translation>Was geht und was an seine Stelle tritt, haben die Plätze getauscht.</translation>
    </message>
    <message>
        <source>The words tell who somebody is.</source>
        <translation>Die Wörter sagen, wer jemand ist.</translation>
    </message>
    <message>
        <source>What some of its members say, the whole need not say.</source>
        <translation>Was einige ihrer Mitglieder sagen, muss das Ganze nicht sagen.</translation>
    </message>
    <message>
        <source>What somebody is accused of is told, and not that he denies it.</source>
        <translation>Was jemandem vorgeworfen wird, steht da, und nicht, dass er es bestreitet.</translation>
    </message>
    <message>
        <source>The words tell what became of somebody.</source>
        <translation>Die Wörter sagen, was aus jemandem geworden ist.</translation>
    </message>
    <message>
        <source>What goes together need not be cause and effect.</source>
        <translation>Was zusammen auftritt, muss nicht Ursache und Wirkung sein.</translation>
    </message>
    <message>
        <source>%1 stands in quotation marks where %2 was reported%3</source>
        <extracomment>%1 is a quotation, %2 the words that stand in its place in the reference, %3 the speaker in brackets.</extracomment>
        <translation>%1 steht in Anführungszeichen, wo %2 berichtet wurde%3</translation>
    </message>
    <message>
        <source>The reference reports the speaker without marks, and nowhere has these words.</source>
        <translation>Die Vorlage gibt den Sprecher ohne Anführungszeichen wieder und enthält diese Worte nirgends.</translation>
    </message>
    <message>
        <source>The condition %1 is no longer told</source>
        <extracomment>%1 is a clause: ‘if the council agrees’.</extracomment>
        <translation>Die Bedingung %1 wird nicht mehr erwähnt</translation>
    </message>
    <message>
        <source>The condition %1 was put in</source>
        <translation>Die Bedingung %1 wurde eingefügt</translation>
    </message>
    <message>
        <source>One side hangs on it what the other tells as sure.</source>
        <translation>Die eine Seite macht davon abhängig, was die andere als sicher darstellt.</translation>
    </message>
    <message>
        <source>One side tells that it was not done, the other that it was.</source>
        <translation>Die eine Seite sagt, dass es nicht getan wurde, die andere, dass es getan wurde.</translation>
    </message>
    <message>
        <source>The words tell how far it has come: thought of, asked for, planned or done.</source>
        <translation>Die Wörter sagen, wie weit es gediehen ist: erwogen, verlangt, geplant oder getan.</translation>
    </message>
    <message>
        <source>%1 is told of what %2 counted</source>
        <translation>%1 gilt jetzt dem, was %2 zählte</translation>
    </message>
    <message>
        <source>What is told of the one is told of the other.</source>
        <translation>Was von dem einen gesagt wird, wird vom anderen gesagt.</translation>
    </message>
    <message>
        <source>What is foreseen or possible is told as done.</source>
        <translation>Was vorgesehen oder möglich ist, wird als getan dargestellt.</translation>
    </message>
    <message>
        <source>A wish or a request was told as a command, a threat or a plea.</source>
        <translation>Ein Wunsch oder eine Bitte wurde als Befehl, Drohung oder Flehen wiedergegeben.</translation>
    </message>
    <message>
        <source>%1 and %2 were joined to %3</source>
        <extracomment>%1 to %3 are quotations.</extracomment>
        <translation>%1 und %2 wurden zu %3 verbunden</translation>
    </message>
    <message>
        <source>Two quotations became one, and nothing shows what was cut out between them.</source>
        <translation>Aus zwei Zitaten wurde eines, und nichts zeigt, was dazwischen herausgeschnitten wurde.</translation>
    </message>
    <message>
        <source>The versions tell it of two countries.</source>
        <translation>Die Fassungen sagen es von zwei verschiedenen Ländern.</translation>
    </message>
    <message>
        <source>On one side it must be over by then, on the other it must not begin before.</source>
        <translation>Auf der einen Seite muss es bis dahin vorbei sein, auf der anderen darf es nicht vorher beginnen.</translation>
    </message>
    <message>
        <source>The linked sentences tell of one event at two times.</source>
        <translation>Die verknüpften Sätze legen ein Ereignis auf zwei verschiedene Zeiten.</translation>
    </message>
    <message>
        <source>The cut took away words that tell who says so, and makes others&apos; word the speaker&apos;s own.</source>
        <translation>Die Kürzung nahm Wörter weg, die sagen, wer das behauptet, und macht fremde Worte zu denen des Sprechers.</translation>
    </message>
    <message>
        <source>%1 was denied and is now stated</source>
        <translation>%1 wurde verneint und wird jetzt behauptet</translation>
    </message>
    <message>
        <source>%1 was stated and is now denied</source>
        <translation>%1 wurde behauptet und wird jetzt verneint</translation>
    </message>
    <message>
        <source>The words in marks are the same, but the sentence around them says the contrary.</source>
        <translation>Die Worte in Anführungszeichen sind dieselben, aber der Satz um sie herum sagt das Gegenteil.</translation>
    </message>
    <message>
        <source>%1 is told of another moment: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the sentences around it.</extracomment>
        <translation>%1 gilt einem anderen Zeitpunkt: Aus %2 wurde %3</translation>
    </message>
    <message>
        <source>What was said before something happened means another thing after it.</source>
        <translation>Was gesagt wurde, bevor etwas geschah, bedeutet danach etwas anderes.</translation>
    </message>
    <message>
        <source>%1 is told of another matter: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the sentences around it.</extracomment>
        <translation>%1 gilt einer anderen Sache: Aus %2 wurde %3</translation>
    </message>
    <message>
        <source>The sentences around the quotation say that it was said of different things.</source>
        <translation>Nach den Sätzen um das Zitat herum wurde es über Verschiedenes gesagt.</translation>
    </message>
    <message>
        <source>%1 stood in a draft and is given as the text that was settled</source>
        <extracomment>%1 is a quotation.</extracomment>
        <translation>%1 stand in einem Entwurf und wird als beschlossener Text wiedergegeben</translation>
    </message>
    <message>
        <source>What was only proposed is quoted as what was agreed.</source>
        <translation>Was nur vorgeschlagen war, wird als Vereinbartes zitiert.</translation>
    </message>
    <message>
        <source>The words tell how far the law has come with somebody.</source>
        <translation>Die Wörter sagen, wie weit die Justiz mit jemandem gekommen ist.</translation>
    </message>
    <message>
        <source>To deny, to admit, not to know and not to say are four things.</source>
        <translation>Abstreiten, zugeben, nicht wissen und nichts sagen sind viererlei.</translation>
    </message>
    <message>
        <source>%1 is called %2, and the other version tells of no guilt</source>
        <translation>%1 wird %2 genannt, und die andere Fassung berichtet von keiner Schuld</translation>
    </message>
    <message>
        <source>%1 is told of other voters</source>
        <translation>%1 wird von anderen Wählern erzählt</translation>
    </message>
    <message>
        <source>How many came to the vote is one thing, how many of them chose so another.</source>
        <translation>Wie viele zur Abstimmung kamen, ist das eine, wie viele von ihnen so wählten, das andere.</translation>
    </message>
    <message>
        <source>The level is the same, but what was done to it is another thing.</source>
        <translation>Die Höhe ist dieselbe, aber was mit ihr geschah, ist etwas anderes.</translation>
    </message>
    <message>
        <source>By how much it changed or went over is one thing, what it came to another.</source>
        <translation>Um wie viel es sich änderte oder darüber lag, ist das eine, worauf es kam, das andere.</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is told as a fact</source>
        <extracomment>%1 is a quotation, %2 who said it.</extracomment>
        <translation>%1 wurde von %2 gesagt und wird als Tatsache erzählt</translation>
    </message>
    <message>
        <source>The quotation lost its marks, and nobody is said to have said it.</source>
        <translation>Das Zitat verlor seine Anführungszeichen, und niemand wird als Sprecher genannt.</translation>
    </message>
    <message>
        <source>To regret, to apologise and to admit are three things.</source>
        <translation>Bedauern, sich entschuldigen und zugeben sind dreierlei.</translation>
    </message>
    <message>
        <source>What is open, what is alleged or believed, and what is settled are three things.</source>
        <translation>Was offen ist, was behauptet oder vermutet wird und was feststeht, ist dreierlei.</translation>
    </message>
    <message>
        <source>The two have changed places: each stands where the other stood.</source>
        <translation>Die beiden haben die Plätze getauscht: Jeder steht, wo der andere stand.</translation>
    </message>
    <message>
        <source>What was done to them is told as what they did, or the other way.</source>
        <translation>Was ihnen geschah, wird als ihre Tat erzählt, oder umgekehrt.</translation>
    </message>
    <message>
        <source>A limit was cut, so that it says more than was said.</source>
        <translation>Eine Einschränkung fehlt; so sagt der Satz mehr, als gesagt wurde.</translation>
    </message>
    <message>
        <source>What is told of the one is told of whom he belongs to.</source>
        <translation>Was von dem einen erzählt wird, wird von dem erzählt, zu dem er gehört.</translation>
    </message>
    <message>
        <source>The two lie on either side of one time.</source>
        <translation>Die beiden liegen auf verschiedenen Seiten eines Zeitpunkts.</translation>
    </message>
    <message>
        <source>The versions say that the person does work of different kinds.</source>
        <translation>Die Fassungen schreiben der Person verschiedenartige Arbeit zu.</translation>
    </message>
    <message>
        <source>Who had no part in it judges as an outsider.</source>
        <translation>Wer nicht daran beteiligt war, urteilt von außen.</translation>
    </message>
    <message>
        <source>One side leaves open whether it comes to pass.</source>
        <translation>Eine Seite lässt offen, ob es dazu kommt.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and another stands in the place.</source>
        <translation>Der Satz ist sonst gleich, und an der Stelle steht jemand anderes.</translation>
    </message>
    <message>
        <source>On one side the decision is still to come, on the other it was taken.</source>
        <translation>Auf einer Seite steht die Entscheidung noch aus, auf der anderen ist sie gefallen.</translation>
    </message>
    <message>
        <source>What is not foreseen is not yet excluded.</source>
        <translation>Was nicht vorgesehen ist, ist noch nicht ausgeschlossen.</translation>
    </message>
    <message>
        <source>One side says that there is none, the other takes it for granted.</source>
        <translation>Eine Seite sagt, dass es das nicht gibt, die andere setzt es voraus.</translation>
    </message>
    <message>
        <source>One side tells of it for that time, the other only says that it will not be sooner.</source>
        <translation>Eine Seite kündigt es für diese Zeit an, die andere sagt nur, dass es nicht früher sein wird.</translation>
    </message>
    <message>
        <source>The pronouns mean a man on one side and a woman on the other.</source>
        <translation>Die Fürwörter meinen auf einer Seite einen Mann, auf der anderen eine Frau.</translation>
    </message>
    <message>
        <source>The number is the same, and counts another thing.</source>
        <translation>Die Zahl ist dieselbe, zählt aber etwas anderes.</translation>
    </message>
    <message>
        <source>The share is the same, and of another group.</source>
        <translation>Der Anteil ist derselbe, aber der einer anderen Gruppe.</translation>
    </message>
    <message>
        <source>One end of the range is told as the figure.</source>
        <translation>Ein Ende der Spanne wird als die Zahl genannt.</translation>
    </message>
    <message>
        <source>What one of them said is told as what several said.</source>
        <translation>Was einer von ihnen sagte, wird erzählt, als hätten es mehrere gesagt.</translation>
    </message>
    <message>
        <source>Two quotations became one, and the words of one of them are others.</source>
        <translation>Aus zwei Zitaten wurde eines, und die Worte des einen sind andere.</translation>
    </message>
    <message>
        <source>%1 is told of another occasion: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the words around it.</extracomment>
        <translation>%1 wird einer anderen Gelegenheit zugeschrieben: Aus %2 wurde %3</translation>
    </message>
    <message>
        <source>The words and their speaker stand, but not where and to whom they were said.</source>
        <translation>Die Worte und ihr Sprecher stimmen, aber nicht, wo und zu wem sie gesagt wurden.</translation>
    </message>
    <message>
        <source>%1 is told as a fact: %2, and %3 is gone</source>
        <extracomment>%1 is a figure, %2 the words that tell who gives it, %3 a figure that another gives.</extracomment>
        <translation>%1 wird als Tatsache erzählt: %2, und %3 fehlt</translation>
    </message>
    <message>
        <source>Two sides give two figures, and one of them stands without its source.</source>
        <translation>Zwei Seiten nennen zwei Zahlen, und eine davon steht ohne ihre Quelle da.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are critical or major</source>
        <translation>
            <numerusform>%n Befund ist kritisch oder schwer</numerusform>
            <numerusform>%n Befunde sind kritisch oder schwer</numerusform>
        </translation>
    </message>
    <message>
        <source>‘%1 %2’ has the title before the surname (%3)</source>
        <extracomment>%1 is a title, %2 a surname, %3 the whole name.</extracomment>
        <translation>Bei „%1 %2“ steht der Titel vor dem Nachnamen (%3)</translation>
    </message>
    <message>
        <source>‘Sir’ and ‘Dame’ stand before a first name.</source>
        <translation>„Sir“ und „Dame“ stehen vor einem Vornamen.</translation>
    </message>
    <message>
        <source>The words around are the same, and they tell of another thing of its sort.</source>
        <translation>Die Worte ringsum sind dieselben und erzählen von etwas anderem derselben Art.</translation>
    </message>
    <message>
        <source>Fact altered</source>
        <translation>Tatsache verändert</translation>
    </message>
    <message>
        <source>The sentence is else the same, and what joins its parts is turned round.</source>
        <translation>Der Satz ist sonst derselbe, und was seine Teile verbindet, ist umgekehrt.</translation>
    </message>
    <message>
        <source>What is so on one side only may, would or will be so on the other.</source>
        <translation>Was auf einer Seite so ist, kann, würde oder wird auf der anderen erst so sein.</translation>
    </message>
    <message>
        <source>The sentence is else the same; whether the two words mean one thing here is for a reader to say.</source>
        <translation>Der Satz ist sonst derselbe; ob die zwei Wörter hier dasselbe meinen, muss ein Leser sagen.</translation>
    </message>
    <message>
        <source>The sentence is else the same.</source>
        <translation>Der Satz ist sonst derselbe.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and tells of somebody in another role.</source>
        <translation>Der Satz ist sonst derselbe und nennt jemanden in einer anderen Rolle.</translation>
    </message>
    <message>
        <source>The number is kept, and its unit is another.</source>
        <translation>Die Zahl ist geblieben, ihre Einheit ist eine andere.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and tells of another day.</source>
        <translation>Der Satz ist sonst derselbe und nennt einen anderen Tag.</translation>
    </message>
    <message>
        <source>What limits it is left out.</source>
        <translation>Was es einschränkt, ist weggelassen.</translation>
    </message>
    <message>
        <source>The versions give the person another title.</source>
        <translation>Die Fassungen geben der Person einen anderen Titel.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share as people read it: %1 is a whole number.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No other version tells of it.</source>
        <translation>Keine andere Fassung berichtet davon.</translation>
    </message>
    <message>
        <source>The words tell how far it holds.</source>
        <translation>Die Wörter sagen, wie weit es gilt.</translation>
    </message>
    <message>
        <source>One side gives the limit, and the other tells the day itself.</source>
        <translation>Die eine Seite nennt die Frist, die andere den Tag selbst.</translation>
    </message>
</context>
<context>
    <name>SpelledOut</name>
    <message>
        <source>%1; %2 has “%3”</source>
        <extracomment>A verdict and what the reference has: %1 as &quot;Altered&quot;, %2 the letter of a version, %3 its words.</extracomment>
        <translation>%1; %2 hat „%3“</translation>
    </message>
    <message>
        <source>Quotation; no speaker is named</source>
        <translation>Zitat; kein Sprecher ist genannt</translation>
    </message>
    <message>
        <source>Quotation of %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Zitat von %1</translation>
    </message>
    <message>
        <source>Quotation of %1 (“%2”)</source>
        <extracomment>%1 is a person, %2 the verb that the text has, as &quot;said&quot; or &quot;warned&quot;.</extracomment>
        <translation>Zitat von %1 („%2“)</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
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
        <translation>%1, verschoben von Zeile %2</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <extracomment>A class of a sentence that is also told in another place; %1 as &quot;edited&quot;.</extracomment>
        <translation>%1, verschoben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What became of a sentence in another version: %1 its letter, %2 a class, as &quot;edited&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In %1: “%2”.</source>
        <extracomment>The sentence that a cell answers: %1 the letter of its version, %2 its first words.</extracomment>
        <translation>In %1: „%2“.</translation>
    </message>
    <message>
        <source>Elsewhere: %1.</source>
        <extracomment>%1 as &quot;B edited, C dropped&quot;.</extracomment>
        <translation>Anderswo: %1.</translation>
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
        <translation>steht in Zeile %1: %2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>%1. Enter brings the other end here.</source>
        <translation>%1. Die Eingabetaste holt das andere Ende hierher.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A version as a screen reader says it: %1 its letter, %2 its name.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dropped in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>weggelassen in %1</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>nichts in %1</translation>
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
        <translation>Befunde: %1.</translation>
    </message>
    <message>
        <source>Quotations: %1.</source>
        <extracomment>%1 lists the classes of the quotations in a cell.</extracomment>
        <translation>Zitate: %1.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>alike</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>told earlier</source>
        <translation>steht weiter oben</translation>
    </message>
    <message>
        <source>told later</source>
        <translation>steht weiter unten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Zeitdauer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <extracomment>A day without its year, as QDate writes formats: &quot;March 3&quot;.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation>%1 bis %2</translation>
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
        <translation>Person</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message numerus="yes">
        <source>%1: named %n time(s)</source>
        <extracomment>How often a version uses a name: %1 is the name.</extracomment>
        <translation>
            <numerusform>%1: %n-mal genannt</numerusform>
            <numerusform>%1: %n-mal genannt</numerusform>
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
        <translation>ausgelassen: „%1“</translation>
    </message>
    <message>
        <source>no speaker named</source>
        <translation>kein Sprecher genannt</translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation>Kein Sprecher genannt</translation>
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
        <translation>%1: zeigen oder verbergen; mit Alt nur diese Klasse zeigen</translation>
    </message>
    <message>
        <source>Nothing else is shown</source>
        <translation>Sonst wird nichts gezeigt</translation>
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
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>%1 linked, %2 dropped</source>
        <extracomment>How a version follows the reference, in its column&apos;s head: %1 sentences are linked, %2 are dropped.</extracomment>
        <translation>%1 verknüpft, %2 weggelassen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Alle Spalten zeigen</translation>
    </message>
    <message>
        <source>Natural widths</source>
        <translation>Natürliche Breiten</translation>
    </message>
    <message>
        <source>The reference stays in view. Click to let it scroll.</source>
        <translation>Die Vorlage bleibt in Sicht. Ein Klick lässt sie mitrollen.</translation>
    </message>
    <message>
        <source>Click to keep the reference in view.</source>
        <translation>Ein Klick hält die Vorlage in Sicht.</translation>
    </message>
    <message>
        <source>%1. Drag to sort the columns, drag an edge to widen one.</source>
        <translation>%1. Ziehen ordnet die Spalten, an der Kante ziehen verbreitert eine.</translation>
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
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command for the screen reader: %1 its name, %2 its key.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>retold::DetailContent</name>
    <message>
        <source>The chosen finding</source>
        <translation>Der gewählte Befund</translation>
    </message>
    <message>
        <source>Nothing to raise</source>
        <translation>Nichts zu beanstanden</translation>
    </message>
    <message>
        <source>No finding chosen</source>
        <translation>Kein Befund gewählt</translation>
    </message>
    <message>
        <source>Words, quotations, figures, names and what was left out were held against each other.</source>
        <translation>Wörter, Zitate, Zahlen, Namen und Weggelassenes wurden miteinander verglichen.</translation>
    </message>
    <message>
        <source>F8 goes to the worst one.</source>
        <translation>F8 führt zum schlimmsten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a finding stands in the list: %1 its number, %2 how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Every finding is filtered out</source>
        <translation>Alle Befunde sind ausgefiltert</translation>
    </message>
    <message>
        <source>Switch a severity or a kind on above.</source>
        <translation>Oben einen Schweregrad oder eine Art einschalten.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Why something was found; %1 is a sentence.</extracomment>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Sentences paired as %1, %2 % sure</source>
        <extracomment>How two sentences are paired: %1 a relation as &quot;edited&quot;, %2 a share in per cent.</extracomment>
        <translation>Sätze verknüpft als %1, zu %2&#xa0;% sicher</translation>
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
        <translation>Der gewählte Befund</translation>
    </message>
</context>
<context>
    <name>retold::DropFrame</name>
    <message numerus="yes">
        <source>Open %n file(s) as versions of one story</source>
        <translation>
            <numerusform>%n Datei als Fassung einer Meldung öffnen</numerusform>
            <numerusform>%n Dateien als Fassungen einer Meldung öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) as versions of this story</source>
        <translation>
            <numerusform>%n Datei als Fassung dieser Meldung hinzufügen</numerusform>
            <numerusform>%n Dateien als Fassungen dieser Meldung hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the text as %n version(s)</source>
        <translation>
            <numerusform>Den Text als %n Fassung hinzufügen</numerusform>
            <numerusform>Den Text als %n Fassungen hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retold::FactsPage</name>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
</context>
<context>
    <name>retold::FiguresPage</name>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>retold::FindBar</name>
    <message>
        <source>Capitals, kinds of quotation marks and dashes, and British or American spelling make no difference.</source>
        <translation>Großschreibung, Arten von Anführungszeichen und Strichen und britische oder amerikanische Schreibung zählen nicht.</translation>
    </message>
    <message>
        <source>Not found in any version</source>
        <translation>In keiner Fassung gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 places</source>
        <extracomment>Too many hits to count: %1 as &quot;5,000&quot;.</extracomment>
        <translation>Mehr als %1 Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in %1</source>
        <extracomment>Hits: %n their number, %1 as &quot;4 versions&quot;.</extracomment>
        <translation>
            <numerusform>%n Stelle in %1</numerusform>
            <numerusform>%n Stellen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>Where the reader is among the hits: %1 the number of this one, %2 how many there are, %3 as &quot;4 versions&quot;.</extracomment>
        <translation>%1 von %2 in %3</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>retold::FindField</name>
    <message>
        <source>Find in all versions</source>
        <translation>In allen Fassungen suchen</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift and Enter to the one before, Escape closes.</source>
        <translation>Die Eingabetaste geht zur nächsten Stelle, mit Umschalt zur vorigen; Escape schließt.</translation>
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
        <translation>Befunde, der schlimmste zuerst</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n finding(s).</source>
        <translation>
            <numerusform>Der Filter verbirgt %n Befund.</numerusform>
            <numerusform>Der Filter verbirgt %n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to raise</source>
        <extracomment>What was looked at: four counts.</extracomment>
        <translation>Nichts zu beanstanden</translation>
    </message>
    <message>
        <source>Checked: %1 facts, %2 quotations, %3 figures and %4 names.</source>
        <translation>Geprüft: %1 Fakten, %2 Zitate, %3 Zahlen und %4 Namen.</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Ordnung der Befunde</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlimmste zuerst</translation>
    </message>
    <message>
        <source>In story order</source>
        <translation>Im Lauf der Meldung</translation>
    </message>
</context>
<context>
    <name>retold::FindingsStrip</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many findings of a severity there are: %1 as &quot;Major&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <extracomment>%1 is the key.</extracomment>
        <translation>Befunde zeigen</translation>
    </message>
    <message>
        <source>Show the findings (%1)</source>
        <translation>Befunde zeigen (%1)</translation>
    </message>
</context>
<context>
    <name>retold::FirstRunPage</name>
    <message>
        <source>How one story was told by several outlets</source>
        <translation>Wie mehrere Medien eine Meldung erzählen</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>Put the versions side by side</source>
        <translation>Die Fassungen nebeneinanderlegen</translation>
    </message>
    <message>
        <source>Open two or more versions of a story. Retold lines them up sentence by sentence and lists what changed, worst first.</source>
        <translation>Öffnen Sie zwei oder mehr Fassungen einer Meldung. Retold ordnet sie Satz für Satz einander zu und zeigt, was sich geändert hat, das Schlimmste zuerst.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>Paste a version</source>
        <translation>Fassung einfügen</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Beispielmeldung öffnen</translation>
    </message>
    <message>
        <source>You can also drop files anywhere in this window. To paste several versions at once, put a line of dashes between them: ---</source>
        <translation>Sie können Dateien auch irgendwo auf dieses Fenster ziehen. Wenn Sie mehrere Fassungen auf einmal einfügen, setzen Sie eine Zeile aus Strichen dazwischen: ---</translation>
    </message>
</context>
<context>
    <name>retold::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
</context>
<context>
    <name>retold::HelpWindow</name>
    <message>
        <source>Help for Retold</source>
        <translation>Hilfe zu Retold</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No page has “%1”.</source>
        <extracomment>%1 is what was looked for in the help.</extracomment>
        <translation>Keine Seite hat „%1“.</translation>
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
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>retold::KeysWindow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>A word of the command, or a key</source>
        <translation>Ein Wort des Befehls oder eine Taste</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Click the field and press the new keys; they hold at once.</source>
        <translation>Klicken Sie in das Feld und drücken Sie die neuen Tasten; sie gelten sofort.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <extracomment>%1 is a key, %2 the command that has it.</extracomment>
        <translation>%1 ist die Taste von „%2“.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Von dort nehmen</translation>
    </message>
</context>
<context>
    <name>retold::KindChooser</name>
    <message>
        <source>Kinds of findings</source>
        <translation>Arten von Befunden</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Alle Arten zeigen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A kind of finding and how many there are.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <extracomment>How many kinds of findings are shown: %1 of %2.</extracomment>
        <translation>%1 von %2 Arten</translation>
    </message>
</context>
<context>
    <name>retold::LayoutSwitch</name>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam rollen</translation>
    </message>
    <message>
        <source>Level rows</source>
        <translation>Gleiche Höhe</translation>
    </message>
    <message>
        <source>What tells the same stands on one level.</source>
        <translation>Gleiches steht auf gleicher Höhe.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Each text flows without gaps.</source>
        <translation>Jeder Text fließt ohne Lücken.</translation>
    </message>
    <message>
        <source>Scrolling one text brings the others to what tells the same.</source>
        <translation>Wird ein Text gerollt, gehen die anderen zur selben Stelle mit.</translation>
    </message>
</context>
<context>
    <name>retold::LevelView</name>
    <message>
        <source>Versions side by side</source>
        <translation>Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>Arrow keys move between sentences, Enter opens folded rows.</source>
        <translation>Pfeiltasten gehen von Satz zu Satz, die Eingabetaste öffnet eingeklappte Zeilen.</translation>
    </message>
</context>
<context>
    <name>retold::MainWindow</name>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
</context>
<context>
    <name>retold::NamesPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>retold::OverviewStrip</name>
    <message>
        <source>Overview of the story</source>
        <translation>Überblick über die Meldung</translation>
    </message>
    <message>
        <source>rows %1 to %2 of %3</source>
        <extracomment>What the overview frames: %1 the first row in view, %2 the last, %3 how many there are.</extracomment>
        <translation>Zeilen %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>A lane for each version, a box for each fact. Click or drag to go there; Ctrl and the wheel zoom.</source>
        <translation>Eine Bahn je Fassung, ein Kästchen je Fakt. Klicken oder Ziehen führt dorthin; Strg und Mausrad ändern den Maßstab.</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <extracomment>What the keys are at in the overview: %1 is the number of a row, %2 how many there are.</extracomment>
        <translation>Zeile %1 von %2</translation>
    </message>
</context>
<context>
    <name>retold::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation>Schrift der Texte</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Größe der Texte</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>Behind the size of a font, as &quot;15 px&quot;.</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>The ferry left at noon with about 40 people on board, the port said.</source>
        <translation>Die Fähre legte mittags mit etwa 40 Menschen ab, teilte der Hafen mit.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>Gezeigte Befunde</translation>
    </message>
    <message>
        <source>House style is “per cent” for “%”, “NATO” for “Nato”: never an alarm, and folded unless you ask for it.</source>
        <translation>Hausstil ist „Prozent“ für „%“, „NATO“ für „Nato“: nie ein Alarm, und eingeklappt, solange Sie nicht danach fragen.</translation>
    </message>
    <message>
        <source>The first version is the reference</source>
        <translation>Die erste Fassung ist die Vorlage</translation>
    </message>
    <message>
        <source>No reference: all are held against all</source>
        <translation>Keine Vorlage: alle werden an allen gemessen</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Eine neue Meldung</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Retold has no part that speaks to a network.</source>
        <translation>Nichts verlässt diesen Rechner. Kein Teil von Retold spricht mit einem Netz.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Scroll to a place, rather than be there at once</source>
        <translation>Zu einer Stelle rollen, statt gleich dort zu sein</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardDelegate</name>
    <message>
        <source>in no other version</source>
        <translation>in keiner anderen Fassung</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>Where a quotation stands: %1 is the number of a row of the texts.</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>also</source>
        <extracomment>Before the letters of more versions of which a line is true.</extracomment>
        <translation>auch</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCards</name>
    <message>
        <source>Quotations, with every version&apos;s wording</source>
        <translation>Zitate mit dem Wortlaut jeder Fassung</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardsHead</name>
    <message>
        <source>As in the reference</source>
        <translation>Wie in der Vorlage</translation>
    </message>
    <message>
        <source>As first quoted</source>
        <translation>Wie zuerst zitiert</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Who, or said how</source>
        <translation>Wer, oder wie gesagt</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardsModel</name>
    <message>
        <source>in no other version</source>
        <translation>in keiner anderen Fassung</translation>
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
        <translation>Zitat</translation>
    </message>
    <message>
        <source>How quotations are shown</source>
        <translation>Wie Zitate gezeigt werden</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Alle Sprecher</translation>
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
        <translation>Texte zum Lesen</translation>
    </message>
    <message>
        <source>Up and down move between the sentences of a text, left and right to what answers them.</source>
        <translation>Auf und ab gehen von Satz zu Satz eines Textes, links und rechts zu dem, was ihm in den anderen entspricht.</translation>
    </message>
</context>
<context>
    <name>retold::RecentList</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 critical, %4 major, %5</source>
        <extracomment>A comparison of late for the screen reader: %1 its title, %2 as &quot;5 versions&quot;, %3 and %4 counts of findings, %5 as &quot;today&quot;.</extracomment>
        <translation>%1, %2, %3 kritisch, %4 schwer, %5</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>retold::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A comparison of late in the menu: %1 its headline, %2 as &quot;5 versions&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>&amp;Forget Them</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>retold::ReferenceButton</name>
    <message>
        <source>Reference</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <extracomment>The button that chooses the reference; %1 is the version chosen now.</extracomment>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>The version that the others are held against</source>
        <translation>Die Fassung, an der die anderen gemessen werden</translation>
    </message>
</context>
<context>
    <name>retold::SecondVersionPane</name>
    <message>
        <source>Add a second version</source>
        <translation>Eine zweite Fassung hinzufügen</translation>
    </message>
    <message>
        <source>Then Retold lines both up sentence by sentence and lists what changed, worst first.</source>
        <translation>Dann ordnet Retold beide Satz für Satz einander zu und zeigt, was sich geändert hat, das Schlimmste zuerst.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>Paste a version</source>
        <translation>Fassung einfügen</translation>
    </message>
</context>
<context>
    <name>retold::SegmentSwitch</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a choice stands among those that exclude each other: %1 its place, %2 how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>retold::SideBySidePage</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
</context>
<context>
    <name>retold::StatusLine</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n schwer</numerusform>
            <numerusform>%n schwer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n gering</numerusform>
            <numerusform>%n gering</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>No story open</source>
        <translation>Keine Meldung geöffnet</translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation>Fassungen werden verglichen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>The size of the texts in the status bar.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button in the status bar that opens the help; %1 is its key.</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1 Help</source>
        <translation>%1 Hilfe</translation>
    </message>
</context>
<context>
    <name>retold::StoryDocument</name>
    <message>
        <source>Pasted text %1</source>
        <extracomment>The name of a pasted text; %1 is a running number.</extracomment>
        <translation>Eingefügter Text %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>What is to be known of a file: %1 its name, %2 a sentence.</extracomment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>retold::StoryFiles</name>
    <message>
        <source>Open Versions of a Story</source>
        <translation>Fassungen einer Meldung öffnen</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md);;All files (*)</source>
        <translation>Textdateien (*.txt *.text *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>Die Zwischenablage enthält weder Text noch Dateien.</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <extracomment>%1 is the path of the report.</extracomment>
        <translation>Bericht gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>Pasted as %n versions, parted at lines of dashes</source>
        <translation>
            <numerusform>Als %n Fassung eingefügt, getrennt an Zeilen aus Strichen</numerusform>
            <numerusform>Als %n Fassungen eingefügt, getrennt an Zeilen aus Strichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: “%1”</source>
        <extracomment>%1 is one path or several.</extracomment>
        <translation>Nicht mehr da: „%1“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>retold::StoryTableModel</name>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>%1 finding</source>
        <extracomment>The severity of a finding in a cell of a table; %1 as &quot;major&quot;.</extracomment>
        <translation>Befund: %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A version at the head of a column: %1 its letter, %2 its name.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, reference</source>
        <translation>%1, Vorlage</translation>
    </message>
    <message>
        <source>%1 agree</source>
        <extracomment>Letters of versions that tell a thing alike, as &quot;A C&quot;.</extracomment>
        <translation>%1 einig</translation>
    </message>
</context>
<context>
    <name>retold::StoryToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A version in the list of references: %1 its letter, %2 its name.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No reference: all against all</source>
        <translation>Keine Vorlage: alle gegen alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where the chosen finding stands: %1 its number, %2 how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>retold::TablePage</name>
    <message>
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>Filter these rows</source>
        <translation>Diese Zeilen filtern</translation>
    </message>
    <message>
        <source>Filter these rows by words</source>
        <translation>Diese Zeilen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Show only rows that hold these words (/ from the table)</source>
        <translation>Nur Zeilen mit diesen Wörtern zeigen (/ in der Tabelle)</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Was die Zellen zeigen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Story order</source>
        <translation>Lauf der Meldung</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlimmste zuerst</translation>
    </message>
    <message>
        <source>Dropped by most</source>
        <translation>Am häufigsten weggelassen</translation>
    </message>
    <message>
        <source>In one outlet only</source>
        <translation>Nur in einem Medium</translation>
    </message>
    <message>
        <source>By %1  %2</source>
        <extracomment>An order of rows: by what became of them in a version. %1 is its letter, %2 its name.</extracomment>
        <translation>Nach %1  %2</translation>
    </message>
    <message>
        <source>There is nothing of this kind in these versions.</source>
        <translation>In diesen Fassungen gibt es nichts dieser Art.</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Keine Zeile enthält „%1“.</translation>
    </message>
    <message>
        <source>The filter hides every row. Switch a class on above.</source>
        <translation>Der Filter verbirgt alle Zeilen. Oben eine Klasse einschalten.</translation>
    </message>
</context>
<context>
    <name>retold::Tools</name>
    <message>
        <source>About Retold</source>
        <translation>Über Retold</translation>
    </message>
    <message>
        <source>Retold %1 compares how one news story was told by several outlets.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Retold %1 vergleicht, wie mehrere Medien eine Meldung erzählen.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>retold::VersionDelegate</name>
    <message>
        <source>reference</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>retold::VersionHeads</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Left and Right choose a version, Enter sorts by what became of it.</source>
        <translation>Links und rechts wählen eine Fassung, die Eingabetaste ordnet nach dem, was sie daraus gemacht hat.</translation>
    </message>
</context>
<context>
    <name>retold::VersionsModel</name>
    <message>
        <source>%1 % identical</source>
        <translation>%1&#xa0;% identisch</translation>
    </message>
    <message>
        <source>%1 % edited</source>
        <translation>%1&#xa0;% bearbeitet</translation>
    </message>
    <message>
        <source>%1 % paraphrased</source>
        <translation>%1&#xa0;% umschrieben</translation>
    </message>
    <message>
        <source>%1 % partial</source>
        <translation>%1&#xa0;% teilweise</translation>
    </message>
    <message>
        <source>%1 % added</source>
        <translation>%1&#xa0;% hinzugefügt</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A version as a screen reader says it: %1 its name, %2 its headline, %3 its shares.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The two largest shares of a version.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Keine Überschrift</translation>
    </message>
    <message>
        <source>Its column is hidden. The space bar shows it, Enter makes it the reference.</source>
        <translation>Die Spalte ist ausgeblendet. Die Leertaste blendet sie ein, die Eingabetaste macht die Fassung zur Vorlage.</translation>
    </message>
    <message>
        <source>Its column is shown. The space bar hides it, Enter makes it the reference.</source>
        <translation>Die Spalte ist zu sehen. Die Leertaste blendet sie aus, die Eingabetaste macht die Fassung zur Vorlage.</translation>
    </message>
</context>
<context>
    <name>retold::VersionsRail</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Drop a file here to add a version</source>
        <translation>Eine Datei hierher ziehen, um eine Fassung hinzuzufügen</translation>
    </message>
    <message>
        <source>Versions of the story</source>
        <translation>Fassungen der Meldung</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Fassung hinzufügen</translation>
    </message>
</context>
<context>
    <name>retold::WordingRow</name>
    <message>
        <source>Go to this sentence in %1</source>
        <translation>Zu diesem Satz in %1 gehen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
</context>
</TS>
