<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open Files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open files and add each as a version of the story.</source>
        <translation>Ouvrir des fichiers et ajouter chacun d’eux comme version du sujet.</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Story</source>
        <translation>Ouvrir le sujet d’&amp;exemple</translation>
    </message>
    <message>
        <source>Open an invented story as five outlets told it.</source>
        <translation>Ouvrir un sujet inventé, raconté par cinq médias.</translation>
    </message>
    <message>
        <source>Open the &amp;Last Comparison</source>
        <translation>Ouvrir la &amp;dernière comparaison</translation>
    </message>
    <message>
        <source>Open the files of the last comparison again.</source>
        <translation>Rouvrir les fichiers de la dernière comparaison.</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>Exporter le ra&amp;pport…</translation>
    </message>
    <message>
        <source>Save the comparison as one web page that needs nothing else.</source>
        <translation>Enregistrer la comparaison en une seule page web autonome.</translation>
    </message>
    <message>
        <source>&amp;Close the Story</source>
        <translation>&amp;Fermer le sujet</translation>
    </message>
    <message>
        <source>Put all versions away.</source>
        <translation>Retirer toutes les versions.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave Retold.</source>
        <translation>Quitter Retold.</translation>
    </message>
    <message>
        <source>&amp;Paste a Version</source>
        <translation>Co&amp;ller une version</translation>
    </message>
    <message>
        <source>Add the text or the files of the clipboard as versions of the story.</source>
        <translation>Ajouter le texte ou les fichiers du presse-papiers comme versions du sujet.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected words, or else the chosen sentence.</source>
        <translation>Copier les mots sélectionnés ou, à défaut, la phrase choisie.</translation>
    </message>
    <message>
        <source>Copy with &amp;Source</source>
        <translation>Copier avec la &amp;source</translation>
    </message>
    <message>
        <source>Copy the words as a quotation, with outlet and headline below.</source>
        <translation>Copier les mots comme citation, suivis du média et du titre.</translation>
    </message>
    <message>
        <source>Select &amp;All of the Version</source>
        <translation>&amp;Tout sélectionner dans la version</translation>
    </message>
    <message>
        <source>Select the whole text of the version that has the focus.</source>
        <translation>Sélectionner tout le texte de la version active.</translation>
    </message>
    <message>
        <source>&amp;Find in All Versions…</source>
        <translation>&amp;Rechercher dans toutes les versions…</translation>
    </message>
    <message>
        <source>Look for words in all versions at once.</source>
        <translation>Chercher des mots dans toutes les versions à la fois.</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Occurrence suiva&amp;nte</translation>
    </message>
    <message>
        <source>Go to the next place where the words were found.</source>
        <translation>Aller à l’occurrence suivante.</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the place before this one.</source>
        <translation>Aller à l’occurrence précédente.</translation>
    </message>
    <message>
        <source>Prefe&amp;rences…</source>
        <translation>Préfér&amp;ences…</translation>
    </message>
    <message>
        <source>Choose looks, fonts, language and how comparisons begin.</source>
        <translation>Choisir l’apparence, les polices, la langue et les réglages de départ des comparaisons.</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Show the texts side by side, what tells the same on one level.</source>
        <translation>Afficher les textes côte à côte, les passages équivalents à la même hauteur.</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Faits</translation>
    </message>
    <message>
        <source>Show which version tells which fact.</source>
        <translation>Montrer quelle version rapporte quel fait.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>Ci&amp;tations</translation>
    </message>
    <message>
        <source>Show every quotation and what each version made of it.</source>
        <translation>Montrer chaque citation et ce que chaque version en a fait.</translation>
    </message>
    <message>
        <source>Fig&amp;ures</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>Show every figure and what each version made of it.</source>
        <translation>Montrer chaque chiffre et ce que chaque version en a fait.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Show every name and what each version calls it.</source>
        <translation>Montrer chaque nom et la façon dont chaque version l’écrit.</translation>
    </message>
    <message>
        <source>&amp;Level Rows</source>
        <translation>Lignes &amp;alignées</translation>
    </message>
    <message>
        <source>Show what tells the same on one level.</source>
        <translation>Afficher les passages équivalents à la même hauteur.</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>Lectu&amp;re</translation>
    </message>
    <message>
        <source>Let each text flow without gaps, with ribbons between what tells the same.</source>
        <translation>Laisser chaque texte courir sans blancs, des rubans reliant les passages équivalents.</translation>
    </message>
    <message>
        <source>Scroll &amp;Together</source>
        <translation>Défilement s&amp;ynchronisé</translation>
    </message>
    <message>
        <source>Bring the other texts to what tells the same while one is scrolled.</source>
        <translation>Amener les autres textes au passage équivalent quand on en fait défiler un.</translation>
    </message>
    <message>
        <source>Reference in the &amp;Middle</source>
        <translation>Référence au milie&amp;u</translation>
    </message>
    <message>
        <source>Read the reference between two other texts.</source>
        <translation>Lire la référence entre deux autres textes.</translation>
    </message>
    <message>
        <source>Pin the R&amp;eference</source>
        <translation>É&amp;pingler la référence</translation>
    </message>
    <message>
        <source>Keep the column of the reference in view while the others scroll.</source>
        <translation>Garder la colonne de la référence visible quand les autres défilent.</translation>
    </message>
    <message>
        <source>Move Column &amp;Back</source>
        <translation>Reculer la &amp;colonne</translation>
    </message>
    <message>
        <source>Move the column of the chosen sentence towards the first.</source>
        <translation>Déplacer la colonne de la phrase choisie vers la première.</translation>
    </message>
    <message>
        <source>Move Column &amp;On</source>
        <translation>Avancer la col&amp;onne</translation>
    </message>
    <message>
        <source>Move the column of the chosen sentence towards the last.</source>
        <translation>Déplacer la colonne de la phrase choisie vers la dernière.</translation>
    </message>
    <message>
        <source>Narro&amp;wer Column</source>
        <translation>&amp;Rétrécir la colonne</translation>
    </message>
    <message>
        <source>Make the column of the chosen sentence narrower.</source>
        <translation>Rétrécir la colonne de la phrase choisie.</translation>
    </message>
    <message>
        <source>Wi&amp;der Column</source>
        <translation>É&amp;largir la colonne</translation>
    </message>
    <message>
        <source>Make the column of the chosen sentence wider.</source>
        <translation>Élargir la colonne de la phrase choisie.</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>&amp;Masquer la colonne</translation>
    </message>
    <message>
        <source>Take the column of the chosen sentence out of view.</source>
        <translation>Masquer la colonne de la phrase choisie.</translation>
    </message>
    <message>
        <source>Show All Col&amp;umns</source>
        <translation>&amp;Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>Show the columns of all versions again.</source>
        <translation>Afficher de nouveau les colonnes de toutes les versions.</translation>
    </message>
    <message>
        <source>&amp;Mark All Names</source>
        <translation>&amp;Marquer tous les noms</translation>
    </message>
    <message>
        <source>Mark in the texts also the names that agree.</source>
        <translation>Marquer aussi dans les textes les noms qui concordent.</translation>
    </message>
    <message>
        <source>&amp;Versions Panel</source>
        <translation>Panneau des &amp;versions</translation>
    </message>
    <message>
        <source>Show or fold the list of versions.</source>
        <translation>Afficher ou replier la liste des versions.</translation>
    </message>
    <message>
        <source>Findings &amp;Panel</source>
        <translation>Panneau des c&amp;onstats</translation>
    </message>
    <message>
        <source>Show or fold the list of findings.</source>
        <translation>Afficher ou replier la liste des constats.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Make the texts larger.</source>
        <translation>Agrandir les textes.</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ré&amp;duire</translation>
    </message>
    <message>
        <source>Make the texts smaller.</source>
        <translation>Réduire les textes.</translation>
    </message>
    <message>
        <source>N&amp;atural Size</source>
        <translation>Taille norma&amp;le</translation>
    </message>
    <message>
        <source>Show the texts at their natural size.</source>
        <translation>Afficher les textes à leur taille normale.</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is.</source>
        <translation>Clair ou sombre, selon le bureau.</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>Cla&amp;ir</translation>
    </message>
    <message>
        <source>Black on white, whatever the desktop is.</source>
        <translation>Noir sur blanc, quel que soit le bureau.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>White on black, whatever the desktop is.</source>
        <translation>Blanc sur noir, quel que soit le bureau.</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contrast&amp;e élevé</translation>
    </message>
    <message>
        <source>Two colours alone, those of the system; lines and signs tell the rest.</source>
        <translation>Deux couleurs seulement, celles du système&#x202f;; traits et signes disent le reste.</translation>
    </message>
    <message>
        <source>&amp;Next Reference</source>
        <translation>Référence &amp;suivante</translation>
    </message>
    <message>
        <source>Hold the others against the next version, and after the last against none.</source>
        <translation>Comparer les autres à la version suivante&#x202f;; après la dernière, sans référence.</translation>
    </message>
    <message>
        <source>Re&amp;move the Version</source>
        <translation>Re&amp;tirer la version</translation>
    </message>
    <message>
        <source>Take the version chosen in the list out of the story.</source>
        <translation>Retirer du sujet la version choisie dans la liste.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Comparison</source>
        <translation>&amp;Annuler la comparaison</translation>
    </message>
    <message>
        <source>Stop the comparison under way.</source>
        <translation>Arrêter la comparaison en cours.</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>Constat &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the finding before this one.</source>
        <translation>Aller au constat précédent.</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>Constat &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the finding after this one, worst first.</source>
        <translation>Aller au constat suivant, du plus grave au moins grave.</translation>
    </message>
    <message>
        <source>P&amp;revious of the Same Kind</source>
        <translation>P&amp;récédent du même type</translation>
    </message>
    <message>
        <source>Go to the finding of the same kind before this one.</source>
        <translation>Aller au constat précédent du même type.</translation>
    </message>
    <message>
        <source>N&amp;ext of the Same Kind</source>
        <translation>S&amp;uivant du même type</translation>
    </message>
    <message>
        <source>Go to the next finding of the same kind.</source>
        <translation>Aller au constat suivant du même type.</translation>
    </message>
    <message>
        <source>Next &amp;Altered Quotation</source>
        <translation>Citation &amp;altérée suivante</translation>
    </message>
    <message>
        <source>Go to the next quotation of which the words were changed.</source>
        <translation>Aller à la prochaine citation dont les mots ont été modifiés.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>How Retold is used, its words and signs, and how verdicts are made.</source>
        <translation>Le mode d’emploi de Retold, ses mots et ses signes, et la façon dont les verdicts sont établis.</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>See the keys of all commands, and change them.</source>
        <translation>Voir les touches de toutes les commandes et les modifier.</translation>
    </message>
    <message>
        <source>&amp;Search Commands…</source>
        <translation>Rec&amp;hercher une commande…</translation>
    </message>
    <message>
        <source>Type a word of what you want to do.</source>
        <translation>Taper un mot de ce que vous voulez faire.</translation>
    </message>
    <message>
        <source>&amp;About Retold</source>
        <translation>À &amp;propos de Retold</translation>
    </message>
    <message>
        <source>Which version of Retold this is, and under which licence.</source>
        <translation>La version de Retold et sa licence.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Volet s&amp;uivant</translation>
    </message>
    <message>
        <source>Bring the keys to the versions, the texts and the findings in turn.</source>
        <translation>Amener le clavier tour à tour aux versions, aux textes et aux constats.</translation>
    </message>
    <message>
        <source>Pr&amp;evious Pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Bring the keys to the pane before this one.</source>
        <translation>Amener le clavier au volet précédent.</translation>
    </message>
</context>
<context>
    <name>CopiedText</name>
    <message>
        <source>“%1”</source>
        <extracomment>A headline in quotation marks.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
        <translation>Déplacement</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>That is too long to look for.</source>
        <translation>Le texte recherché est trop long.</translation>
    </message>
    <message>
        <source>Not a pattern: %1, at character %2.</source>
        <extracomment>%1 is the reason that the pattern matcher gives, %2 the number of the character.</extracomment>
        <translation>Expression incorrecte&#xa0;: %1, au caractère %2.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>Cette expression prend trop de temps.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Every command has a key, and you can give it another.</source>
        <translation>Chaque commande a sa touche, et vous pouvez lui en donner une autre.</translation>
    </message>
    <message>
        <source>%1 changes them; %2 finds a command by a word of what you want to do.</source>
        <extracomment>%1 and %2 are keys.</extracomment>
        <translation>%1 permet de les modifier&#x202f;; %2 trouve une commande d’après un mot de ce que vous voulez faire.</translation>
    </message>
</context>
<context>
    <name>LegendPicture</name>
    <message>
        <source>Wire</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacement</translation>
    </message>
</context>
<context>
    <name>LevelAccessible</name>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Enter closes these rows.</source>
        <translation>Entrée referme ces lignes.</translation>
    </message>
    <message>
        <source>Enter opens these rows.</source>
        <translation>Entrée ouvre ces lignes.</translation>
    </message>
</context>
<context>
    <name>LevelLayout</name>
    <message>
        <source>from rows %1 and %2 of %3</source>
        <extracomment>Which rows a sentence tells: %1 and %2 are numbers, %3 is the letter of a version.</extracomment>
        <translation>d’après les lignes %1 et %2 de %3</translation>
    </message>
    <message>
        <source>from rows %1 to %2 of %3</source>
        <extracomment>%1 and %2 are numbers of rows, %3 is the letter of a version.</extracomment>
        <translation>d’après les lignes %1 à %2 de %3</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <extracomment>A sentence has moved here; %1 is the number of the row below which it stood.</extracomment>
        <translation>vient de %1</translation>
    </message>
    <message>
        <source>told in row %1</source>
        <extracomment>The place that a sentence has left; %1 is the number of the row in which it is told.</extracomment>
        <translation>figure à la ligne %1</translation>
    </message>
</context>
<context>
    <name>LevelPainter</name>
    <message numerus="yes">
        <source>%n headline(s)</source>
        <translation>
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byline(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <translation>
            <numerusform>%n crédit</numerusform>
            <numerusform>%n crédits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s)</source>
        <translation>
            <numerusform>%n légende photo</numerusform>
            <numerusform>%n légendes photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) around the story</source>
        <translation>
            <numerusform>%n ligne hors article</numerusform>
            <numerusform>%n lignes hors article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
    <message>
        <source>hidden by the filter: %1</source>
        <extracomment>Rows that the filter hides; %1 as &quot;rows 59 to 66&quot;.</extracomment>
        <translation>masqué par le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 only in %2, %3</source>
        <extracomment>What folded rows hold: %1 as &quot;3 captions, 2 credits&quot;, %2 letters of versions, %3 as &quot;rows 59 to 66&quot;.</extracomment>
        <translation>%1 seulement dans %2, %3</translation>
    </message>
    <message>
        <source>dropped in %1</source>
        <extracomment>%1 is the letter of a version that leaves a sentence out.</extracomment>
        <translation>omission dans %1</translation>
    </message>
</context>
<context>
    <name>RecentStories</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
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
        <translation>Impossible d’enregistrer %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Retold</name>
    <message>
        <source>The sentence goes on inside the marks where the reference&apos;s ends.</source>
        <translation>La phrase continue entre les guillemets là où s’arrête celle de la référence.</translation>
    </message>
    <message>
        <source>The cut is shown, but it took the verb or the denial away.</source>
        <translation>La coupure est signalée, mais elle a emporté le verbe ou la négation.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparaison a été annulée.</translation>
    </message>
    <message>
        <source>rare words in common: %1</source>
        <extracomment>%1 is a list of words, as &quot;ferry, harbour&quot;.</extracomment>
        <translation>mots rares en commun&#xa0;: %1</translation>
    </message>
    <message>
        <source>the same words in the same order</source>
        <translation>les mêmes mots dans le même ordre</translation>
    </message>
    <message>
        <source>the same names: %1</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>les mêmes noms&#xa0;: %1</translation>
    </message>
    <message>
        <source>the same figures: %1</source>
        <extracomment>%1 is a list of figures, as &quot;2.5 per cent&quot;.</extracomment>
        <translation>les mêmes chiffres&#xa0;: %1</translation>
    </message>
    <message>
        <source>words in quotation marks in common: %1</source>
        <extracomment>%1 is a list of words.</extracomment>
        <translation>mots entre guillemets en commun&#xa0;: %1</translation>
    </message>
    <message>
        <source>the same speaker: %1</source>
        <extracomment>%1 is the name of who speaks.</extracomment>
        <translation>le même locuteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>the sentences around them tell the same, too</source>
        <translation>les phrases voisines se correspondent aussi</translation>
    </message>
    <message>
        <source>no other sentence is as close</source>
        <translation>aucune autre phrase n’est aussi proche</translation>
    </message>
    <message>
        <source>alike in length and place</source>
        <translation>longueur et place semblables</translation>
    </message>
    <message>
        <source>few words in common</source>
        <translation>peu de mots en commun</translation>
    </message>
    <message>
        <source>the words stand in another order</source>
        <translation>les mots sont dans un autre ordre</translation>
    </message>
    <message>
        <source>the names differ</source>
        <translation>les noms diffèrent</translation>
    </message>
    <message>
        <source>the figures differ</source>
        <translation>les chiffres diffèrent</translation>
    </message>
    <message>
        <source>the quoted words differ</source>
        <translation>les mots cités diffèrent</translation>
    </message>
    <message>
        <source>the speakers differ</source>
        <translation>les locuteurs diffèrent</translation>
    </message>
    <message>
        <source>the sentences around them tell something else</source>
        <translation>les phrases voisines disent autre chose</translation>
    </message>
    <message>
        <source>another sentence is as close</source>
        <translation>une autre phrase est aussi proche</translation>
    </message>
    <message>
        <source>unlike in length or place</source>
        <translation>longueur ou place différentes</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <extracomment>%1 is a quotation, %2 a verb.</extracomment>
        <translation>%1 devient %2</translation>
    </message>
    <message>
        <source>The words tell how firmly somebody means to do it.</source>
        <translation>Ces mots disent le degré de détermination.</translation>
    </message>
    <message>
        <source>%1 and %2 in one version</source>
        <translation>%1 et %2 dans une même version</translation>
    </message>
    <message>
        <source>Two sentences of the version tell one thing with two values.</source>
        <translation>Deux phrases de la version donnent deux valeurs pour une même chose.</translation>
    </message>
    <message>
        <source>%1 is told without its source, %2</source>
        <translation>%1 est donné sans sa source, %2</translation>
    </message>
    <message>
        <source>A source that was named is gone or has become vague.</source>
        <translation>Une source qui était nommée a disparu ou est devenue vague.</translation>
    </message>
    <message>
        <source>The version gives one person two ages.</source>
        <translation>La version donne deux âges à une même personne.</translation>
    </message>
    <message>
        <source>The version tells one thing with the value that another version has, and also with a value of its own.</source>
        <translation>La version donne pour une même chose la valeur d’une autre version, et aussi une valeur qui lui est propre.</translation>
    </message>
    <message>
        <source>%1 is quoted in other words in the same version: %2</source>
        <translation>%1 est cité en d’autres mots dans la même version&#xa0;: %2</translation>
    </message>
    <message>
        <source>Both stand inside quotation marks, and only one can be what was said.</source>
        <translation>Les deux sont entre guillemets, et une seule peut être ce qui a été dit.</translation>
    </message>
    <message>
        <source>A fact of the lead is dropped: %1</source>
        <translation>Un fait de l’attaque est omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>No sentence of the version is linked to it, and none has its words.</source>
        <translation>Aucune phrase de la version n’y est liée, et aucune n’en reprend les mots.</translation>
    </message>
    <message>
        <source>%1 was put in, and no other version has it</source>
        <translation>%1 a été ajouté et ne figure dans aucune autre version</translation>
    </message>
    <message>
        <source>%1 was put in</source>
        <translation>%1 a été ajouté</translation>
    </message>
    <message>
        <source>The sentence is told by another version without it.</source>
        <translation>Une autre version donne la phrase sans cet élément.</translation>
    </message>
    <message>
        <source>%1 is spelled %2</source>
        <translation>%1 est écrit %2</translation>
    </message>
    <message>
        <source>One name in two spellings.</source>
        <translation>Un même nom sous deux graphies.</translation>
    </message>
    <message>
        <source>Moved far down the story: %1</source>
        <translation>Déplacé loin vers le bas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moved far up the story: %1</source>
        <translation>Déplacé loin vers le haut&#xa0;: %1</translation>
    </message>
    <message>
        <source>It stands half a story away from its place.</source>
        <translation>Elle se trouve à un demi-article de sa place.</translation>
    </message>
    <message>
        <source>Facts that stand in %1 alone: %2</source>
        <extracomment>%1 is an outlet, %2 a number.</extracomment>
        <translation>Faits propres à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No other version has a sentence linked to them.</source>
        <translation>Aucune autre version n’a de phrase qui leur soit liée.</translation>
    </message>
    <message>
        <source>%1 became %2%3</source>
        <translation>%1 devient %2%3</translation>
    </message>
    <message>
        <source>The linked sentences give another value for the same thing.</source>
        <translation>Les phrases liées donnent une autre valeur pour la même chose.</translation>
    </message>
    <message>
        <source>One of them says only roughly how much it is.</source>
        <translation>L’une des deux ne donne qu’un ordre de grandeur.</translation>
    </message>
    <message>
        <source>The value is the same, but not how exact it is said to be.</source>
        <translation>La valeur est la même, mais pas la précision annoncée.</translation>
    </message>
    <message>
        <source>The figure %1 is gone%2</source>
        <translation>Le chiffre %1 a disparu%2</translation>
    </message>
    <message>
        <source>The linked sentence tells the fact without its figure.</source>
        <translation>La phrase liée donne le fait sans son chiffre.</translation>
    </message>
    <message>
        <source>%1 counted %2 and now counts %3</source>
        <translation>%1 portait sur %2 et porte maintenant sur %3</translation>
    </message>
    <message>
        <source>The linked sentence has the number on what another number counted.</source>
        <translation>La phrase liée applique ce nombre à ce qu’un autre nombre comptait.</translation>
    </message>
    <message>
        <source>%1 is %2 and %3 in one version</source>
        <translation>%1 est %2 et %3 dans une même version</translation>
    </message>
    <message>
        <source>The version gives the person both offices, which nobody holds at once.</source>
        <translation>La version attribue à la personne les deux fonctions, que nul n’exerce à la fois.</translation>
    </message>
    <message>
        <source>%1 is called %2; the other version has %3</source>
        <translation>%1 est présenté comme %2&#x202f;; l’autre version donne %3</translation>
    </message>
    <message>
        <source>The versions give the person offices that nobody holds at once.</source>
        <translation>Les versions prêtent à cette personne des fonctions que nul n’exerce à la fois.</translation>
    </message>
    <message>
        <source>One side denies what the other tells.</source>
        <translation>Un côté nie ce que l’autre affirme.</translation>
    </message>
    <message>
        <source>%1 became %2 inside quotation marks%3</source>
        <extracomment>%1 and %2 are quotations, %3 is the speaker in brackets or nothing.</extracomment>
        <translation>%1 devient %2 entre guillemets%3</translation>
    </message>
    <message>
        <source>The words inside the marks differ, and nothing shows that they were cut or changed.</source>
        <translation>Les mots entre guillemets diffèrent, et rien ne signale une coupe ou un changement.</translation>
    </message>
    <message>
        <source>%1 was trimmed to %2%3</source>
        <translation>%1 est réduit à %2%3</translation>
    </message>
    <message>
        <source>A part of the words stands inside the marks, with no sign of the cut.</source>
        <translation>Une partie des mots reste entre guillemets, sans que la coupe soit signalée.</translation>
    </message>
    <message>
        <source>%1 no longer says that it was said by %2</source>
        <translation>%1 n’est plus attribué à %2</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is now said by %3</source>
        <translation>%1, dit par %2, l’est maintenant par %3</translation>
    </message>
    <message>
        <source>A speaker who was named is gone or has become vague.</source>
        <translation>Un locuteur nommé a disparu ou est devenu vague.</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is given to %3</source>
        <translation>%1, dit par %2, est attribué à %3</translation>
    </message>
    <message>
        <source>The quotations answer each other, but another is named as speaker.</source>
        <translation>Les citations se correspondent, mais le locuteur nommé n’est pas le même.</translation>
    </message>
    <message>
        <source>%1 became %2 for the words %3</source>
        <translation>%1 devient %2 pour les mots %3</translation>
    </message>
    <message>
        <source>The verb of saying colours the words otherwise.</source>
        <translation>Le verbe de parole donne une autre couleur aux propos.</translation>
    </message>
    <message>
        <source>%1 is told without quotation marks%2</source>
        <translation>%1 est rapporté sans guillemets%2</translation>
    </message>
    <message>
        <source>The quotation became indirect: its marks are gone.</source>
        <translation>La citation est passée au style indirect&#xa0;: les guillemets ont disparu.</translation>
    </message>
    <message>
        <source>What one version warns of, the other has as an aim.</source>
        <translation>Ce contre quoi une version met en garde devient un but dans l’autre.</translation>
    </message>
    <message>
        <source>The two have changed places: who did it, and to whom, is turned round.</source>
        <translation>Les deux ont échangé leurs places&#xa0;: qui a agi, et envers qui, est inversé.</translation>
    </message>
    <message>
        <source>%1 became its opposite, %2</source>
        <translation>%1 devient son contraire, %2</translation>
    </message>
    <message>
        <source>The words around are the same, and the two mean opposite things.</source>
        <translation>Les mots autour sont les mêmes, et les deux ont un sens opposé.</translation>
    </message>
    <message>
        <source>The linked sentences say the same, but name another as the one who said it.</source>
        <translation>Les phrases liées disent la même chose, mais l’attribuent à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 is written %2</source>
        <translation>%1 est noté %2</translation>
    </message>
    <message>
        <source>The same words in another house style.</source>
        <translation>Les mêmes mots selon un autre style maison.</translation>
    </message>
    <message>
        <source>What has happened in one version, %1, is still to come in the other: %2</source>
        <translation>Ce qui a eu lieu dans une version, %1, est encore à venir dans l’autre&#xa0;: %2</translation>
    </message>
    <message>
        <source>What is still to come in one version, %1, has happened in the other: %2</source>
        <translation>Ce qui est encore à venir dans une version, %1, a eu lieu dans l’autre&#xa0;: %2</translation>
    </message>
    <message>
        <source>One version tells of it as still to come.</source>
        <translation>Une version en parle comme d’un fait à venir.</translation>
    </message>
    <message>
        <source>The words tell how certain it is.</source>
        <translation>Ces mots disent le degré de certitude.</translation>
    </message>
    <message>
        <source>The words tell whether it must be.</source>
        <translation>Ces mots disent s’il s’agit d’une obligation.</translation>
    </message>
    <message>
        <source>The words tell of how many it holds.</source>
        <translation>Ces mots disent à combien de cas cela s’applique.</translation>
    </message>
    <message>
        <source>The same stands in %1.</source>
        <extracomment>%1 is a list of outlets.</extracomment>
        <translation>Il en va de même dans %1.</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <extracomment>Words quoted within a message: %1 is the words.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source> (%1)</source>
        <extracomment>The end of a message: %1 is who said the words.</extracomment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Quotation altered</source>
        <translation>Citation altérée</translation>
    </message>
    <message>
        <source>Quotation trimmed</source>
        <translation>Citation coupée</translation>
    </message>
    <message>
        <source>Quotation marks lost</source>
        <translation>Guillemets perdus</translation>
    </message>
    <message>
        <source>Quotation misattributed</source>
        <translation>Citation mal attribuée</translation>
    </message>
    <message>
        <source>Speaker lost or made vague</source>
        <translation>Locuteur perdu ou devenu vague</translation>
    </message>
    <message>
        <source>Verb of saying changed</source>
        <translation>Verbe de parole changé</translation>
    </message>
    <message>
        <source>Figure altered</source>
        <translation>Chiffre altéré</translation>
    </message>
    <message>
        <source>Figure lost</source>
        <translation>Chiffre perdu</translation>
    </message>
    <message>
        <source>Figure put on another thing</source>
        <translation>Chiffre appliqué à autre chose</translation>
    </message>
    <message>
        <source>Unit or scale changed</source>
        <translation>Unité ou échelle changée</translation>
    </message>
    <message>
        <source>Hedge lost or gained</source>
        <translation>Réserve perdue ou ajoutée</translation>
    </message>
    <message>
        <source>Negation lost or gained</source>
        <translation>Négation perdue ou ajoutée</translation>
    </message>
    <message>
        <source>Strength or certainty changed</source>
        <translation>Force ou certitude changée</translation>
    </message>
    <message>
        <source>Scope changed</source>
        <translation>Portée changée</translation>
    </message>
    <message>
        <source>Time or tense changed</source>
        <translation>Date ou temps verbal changé</translation>
    </message>
    <message>
        <source>Meaning turned round</source>
        <translation>Sens inversé</translation>
    </message>
    <message>
        <source>Role or title differs</source>
        <translation>Fonction ou titre différent</translation>
    </message>
    <message>
        <source>Name spelled otherwise</source>
        <translation>Nom écrit autrement</translation>
    </message>
    <message>
        <source>Fact dropped</source>
        <translation>Fait omis</translation>
    </message>
    <message>
        <source>Addition that no other version supports</source>
        <translation>Ajout qu’aucune autre version n’étaye</translation>
    </message>
    <message>
        <source>Told by one version alone</source>
        <translation>Dans une seule version</translation>
    </message>
    <message>
        <source>Moved far up or down</source>
        <translation>Déplacé loin vers le haut ou le bas</translation>
    </message>
    <message>
        <source>Contradiction within one version</source>
        <translation>Contradiction au sein d’une version</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Style maison</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeur</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Retouche</translation>
    </message>
    <message>
        <source>Paraphrased</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Omission</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altération</translation>
    </message>
    <message>
        <source>Misattributed</source>
        <translation>Mal attribuée</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Reformatted</source>
        <translation>Autre notation</translation>
    </message>
    <message>
        <source>Implied</source>
        <translation>Implicite</translation>
    </message>
    <message>
        <source>Respelled</source>
        <translation>Autre graphie</translation>
    </message>
    <message>
        <source>Given another title</source>
        <translation>Autre fonction</translation>
    </message>
    <message>
        <source>Save it as plain text and open that.</source>
        <translation>Enregistrez-le en texte brut, puis ouvrez ce texte.</translation>
    </message>
    <message>
        <source>Unpack it and open the texts in it.</source>
        <translation>Décompressez-la et ouvrez les textes qu’elle contient.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>une feuille de calcul</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texte OpenDocument</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un livre numérique</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>une archive bzip2</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>une archive XZ</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>une archive Zstandard</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>une image WebP</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>un enregistrement MP3</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>un enregistrement Ogg</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>“%1” is %2, not plain text.</source>
        <extracomment>%1 is a file name, %2 a kind of file with its article, as &quot;a PDF document&quot;.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est %2, pas du texte brut.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 tells what is wrong with a file, %2 what to do about it; both are whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is too large: it has %2, and %3 is the most that can be read.</source>
        <extracomment>%1 is a file name; %2 and %3 are sizes, as &quot;40 MiB&quot;.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux&#xa0;: il fait %2, et on ne peut pas lire plus de %3.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un périphérique ou un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s own words for what is wrong.</extracomment>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no text in it.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: il ne contient aucun texte.</translation>
    </message>
    <message>
        <source>The file does not say how it is encoded; it was read as %1.</source>
        <extracomment>%1 is the name of a character encoding, as &quot;windows-1252&quot;.</extracomment>
        <translation>Le fichier n’indique pas son encodage&#x202f;; il a été lu en %1.</translation>
    </message>
    <message>
        <source>Bytes that have no meaning in %1 were replaced by “�”: %2.</source>
        <extracomment>%1 is the name of a character encoding, %2 how many characters are replaced.</extracomment>
        <translation>Des octets sans signification en %1 ont été remplacés par «&#xa0;�&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a tag of its page, and may be incomplete.</source>
        <translation>Le texte s’arrête au milieu d’une balise de sa page et peut être incomplet.</translation>
    </message>
    <message>
        <source>“%1” is not text: it holds binary data.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du texte&#xa0;: il contient des données binaires.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message numerus="yes">
        <source>%n only in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>
            <numerusform>%n seulement dans %1</numerusform>
            <numerusform>%n seulement dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Told by one version alone, and so not in this table: %1.</source>
        <translation>Dans une seule version, donc absents de ce tableau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>nothing in its place</source>
        <translation>rien à la place</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>Where a finding stands: %1 is letters of versions as &quot;A and C&quot;, %2 the number of a row.</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>See it in the texts</source>
        <translation>Voir dans les textes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>et %n autre endroit</numerusform>
            <numerusform>et %n autres endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critique</numerusform>
            <numerusform>%n critiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n majeur</numerusform>
            <numerusform>%n majeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n mineur</numerusform>
            <numerusform>%n mineurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of house style</source>
        <translation>
            <numerusform>%n de style maison</numerusform>
            <numerusform>%n de style maison</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>Constats, les plus graves d’abord</translation>
    </message>
    <message>
        <source>Nothing to raise: quotations, figures, names and facts were compared.</source>
        <translation>Rien à signaler&#xa0;: citations, chiffres, noms et faits ont été comparés.</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the reference</source>
        <translation>
            <numerusform>%n absent de la référence</numerusform>
            <numerusform>%n absents de la référence</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>No figures were found.</source>
        <translation>Aucun chiffre trouvé.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>Aucun nom trouvé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>critical: meaning turned round, wrong person, wrong number</source>
        <translation>critique&#xa0;: sens inversé, erreur de personne, nombre faux</translation>
    </message>
    <message>
        <source>major: words inside quotation marks, strength, a figure lost</source>
        <translation>majeur&#xa0;: mots entre guillemets, force, chiffre perdu</translation>
    </message>
    <message>
        <source>minor: a trimmed quotation, a hedge, the spelling of a name</source>
        <translation>mineur&#xa0;: citation coupée, réserve, graphie d’un nom</translation>
    </message>
    <message>
        <source>house style only: never an alarm</source>
        <translation>style maison seulement&#xa0;: jamais une alerte</translation>
    </message>
    <message>
        <source>identical but for case and typography</source>
        <translation>identique, hors majuscules et typographie</translation>
    </message>
    <message>
        <source>edited: recognisably the same sentence</source>
        <translation>retouche&#xa0;: on reconnaît la même phrase</translation>
    </message>
    <message>
        <source>paraphrased: the same facts, recast</source>
        <translation>paraphrase&#xa0;: les mêmes faits, reformulés</translation>
    </message>
    <message>
        <source>partial: a fact in common, and one side tells more</source>
        <translation>en partie&#xa0;: un fait en commun, et un côté en dit plus</translation>
    </message>
    <message>
        <source>added: not in the reference</source>
        <translation>ajout&#xa0;: absent de la référence</translation>
    </message>
    <message>
        <source>dropped: only in the reference</source>
        <translation>omission&#xa0;: seulement dans la référence</translation>
    </message>
    <message>
        <source>moved far up or down in the story</source>
        <translation>déplacé loin vers le haut ou le bas de l’article</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>“words”</source>
        <translation>«&#xa0;mots&#xa0;»</translation>
    </message>
    <message>
        <source>quotation altered or given to somebody else</source>
        <translation>citation altérée ou attribuée à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>figure written otherwise</source>
        <translation>chiffre noté autrement</translation>
    </message>
    <message>
        <source>figure altered</source>
        <translation>chiffre altéré</translation>
    </message>
    <message>
        <source>figure that follows from another</source>
        <translation>chiffre déduit d’un autre</translation>
    </message>
    <message>
        <source>name spelled otherwise</source>
        <translation>nom écrit autrement</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>new words</source>
        <translation>mots nouveaux</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>lost words</source>
        <translation>mots perdus</translation>
    </message>
    <message>
        <source>words left out here</source>
        <translation>mots supprimés ici</translation>
    </message>
    <message>
        <source>a critical or major finding</source>
        <translation>un constat critique ou majeur</translation>
    </message>
    <message>
        <source>a minor finding</source>
        <translation>un constat mineur</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>quotation, %1:</source>
        <extracomment>A screen reader says this before the words: %1 is a verdict, as &quot;altered&quot;.</extracomment>
        <translation>citation, %1&#xa0;:</translation>
    </message>
    <message>
        <source>figure, %1:</source>
        <translation>chiffre, %1&#xa0;:</translation>
    </message>
    <message>
        <source>name, %1:</source>
        <translation>nom, %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 finding:</source>
        <extracomment>A screen reader says this before the words: %1 is a severity, as &quot;critical&quot;.</extracomment>
        <translation>constat %1&#xa0;:</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>nouveau&#xa0;:</translation>
    </message>
    <message>
        <source>(words left out)</source>
        <translation>(mots supprimés)</translation>
    </message>
    <message>
        <source>lost:</source>
        <translation>perdu&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>the meaning is turned round in %n place(s)</source>
        <translation>
            <numerusform>le sens est inversé à %n endroit</numerusform>
            <numerusform>le sens est inversé à %n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) are given to somebody else</source>
        <translation>
            <numerusform>%n citation est attribuée à quelqu’un d’autre</numerusform>
            <numerusform>%n citations sont attribuées à quelqu’un d’autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of %n quotation(s) are altered</source>
        <translation>
            <numerusform>les mots de %n citation sont altérés</numerusform>
            <numerusform>les mots de %n citations sont altérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are changed</source>
        <translation>
            <numerusform>%n chiffre est modifié</numerusform>
            <numerusform>%n chiffres sont modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are left out</source>
        <translation>
            <numerusform>%n fait est omis</numerusform>
            <numerusform>%n faits sont omis</numerusform>
        </translation>
    </message>
    <message>
        <source>quotations, figures and meaning agree</source>
        <translation>citations, chiffres et sens concordent</translation>
    </message>
    <message numerus="yes">
        <source>Among the %n version(s), %1.</source>
        <extracomment>%1 is a list of clauses such as &quot;the words of 3 quotations are altered&quot;.</extracomment>
        <translation>
            <numerusform>Dans %n version, %1.</numerusform>
            <numerusform>Entre les %n versions, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held against %1, %2.</source>
        <extracomment>%1 is the name of the reference, %2 a list of clauses such as &quot;the words of 3 quotations are altered&quot;.</extracomment>
        <translation>Par rapport à %1, %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of all: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>quotations altered or misattributed</source>
        <translation>citations altérées ou mal attribuées</translation>
    </message>
    <message>
        <source>figures altered</source>
        <translation>chiffres altérés</translation>
    </message>
    <message>
        <source>facts dropped, all versions together</source>
        <translation>faits omis, toutes versions confondues</translation>
    </message>
    <message>
        <source>Reference: %1, %2</source>
        <translation>Référence&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>No reference: all are held against all</source>
        <translation>Sans référence&#xa0;: toutes sont comparées entre elles</translation>
    </message>
    <message>
        <source>House style differences left out</source>
        <translation>Sans les différences de style maison</translation>
    </message>
    <message>
        <source>Retold %1</source>
        <translation>Retold %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Les textes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) compared</source>
        <translation>
            <numerusform>%n version comparée</numerusform>
            <numerusform>%n versions comparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n version(s) compared</source>
        <extracomment>%1 is a headline.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n version comparée</numerusform>
            <numerusform>%1&#xa0;: %n versions comparées</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The two-letter code of the language you translate into.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>given to %1</source>
        <extracomment>Who is said to have said it.</extracomment>
        <translation>attribué à %1</translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation>Aucun locuteur nommé</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) not in the reference</source>
        <translation>
            <numerusform>%n citation absente de la référence</numerusform>
            <numerusform>%n citations absentes de la référence</numerusform>
        </translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>Aucune citation trouvée.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>Empreinte SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>major</source>
        <translation>majeur</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineur</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>style maison</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>none: all are held against all</source>
        <translation>aucune&#xa0;: toutes sont comparées entre elles</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>Constats affichés</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>only in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>seulement dans %1</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>The texts, side by side</source>
        <translation>Les textes, côte à côte</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>A share: %1 is a class as &quot;edited&quot;, %2 a whole number.</extracomment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>the others are held against it</source>
        <translation>les autres y sont comparées</translation>
    </message>
    <message numerus="yes">
        <source>quotations changed</source>
        <translation>
            <numerusform>citation modifiée</numerusform>
            <numerusform>citations modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>figures changed</source>
        <translation>
            <numerusform>chiffre modifié</numerusform>
            <numerusform>chiffres modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>facts dropped</source>
        <translation>
            <numerusform>fait omis</numerusform>
            <numerusform>faits omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sentences</source>
        <translation>
            <numerusform>phrase</numerusform>
            <numerusform>phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>How it follows %1</source>
        <translation>Fidélité à %1</translation>
    </message>
    <message>
        <source>How it follows the others</source>
        <translation>Fidélité aux autres</translation>
    </message>
    <message>
        <source>Quotations changed</source>
        <translation>Citations modifiées</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>Chiffres modifiés</translation>
    </message>
    <message>
        <source>Facts dropped</source>
        <translation>Faits omis</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>Les versions</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) dropped</source>
        <translation>
            <numerusform>%n fait omis</numerusform>
            <numerusform>%n faits omis</numerusform>
        </translation>
    </message>
    <message>
        <source>quotations kept %1 of %2, changed %3</source>
        <extracomment>%1 of %2 quotations were kept, %3 changed; all are numbers.</extracomment>
        <translation>citations conservées %1 sur %2, modifiées %3</translation>
    </message>
    <message>
        <source>figures kept %1 of %2, changed %3</source>
        <translation>chiffres conservés %1 sur %2, modifiés %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <extracomment>%1 is the name of a version.</extracomment>
        <translation>%1 (référence)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A quotation: %1 is its speaker, %2 the words.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A quotation: %1 is its speaker, %2 the verb of saying, %3 the words.</extracomment>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 %2: choose one of %3</source>
        <extracomment>%1 is an option as &quot;--format&quot;, %2 what was given, %3 a list of the words that are allowed.</extracomment>
        <translation>--%1 %2&#xa0;: valeurs possibles&#xa0;: %3</translation>
    </message>
    <message>
        <source>--%1 is given more than once</source>
        <translation>--%1 est indiqué plusieurs fois</translation>
    </message>
    <message>
        <source>--language %1: give a two-letter code of ISO 639-1, as en, de or fr</source>
        <translation>--language %1&#xa0;: indiquez un code ISO 639-1 à deux lettres, comme en, de ou fr</translation>
    </message>
    <message>
        <source>--reference %1: give a number from 1 to %2, or none</source>
        <translation>--reference %1&#xa0;: indiquez un nombre de 1 à %2, ou none</translation>
    </message>
    <message>
        <source>a file name is empty</source>
        <translation>un nom de fichier est vide</translation>
    </message>
    <message>
        <source>standard input (-) can be read only once</source>
        <translation>l’entrée standard (-) ne peut être lue qu’une fois</translation>
    </message>
    <message>
        <source>compare needs at least two files</source>
        <translation>compare demande au moins deux fichiers</translation>
    </message>
    <message>
        <source>inspect needs at least one file</source>
        <translation>inspect demande au moins un fichier</translation>
    </message>
    <message>
        <source>--output needs a path</source>
        <translation>--output demande un chemin</translation>
    </message>
    <message>
        <source>unknown option or command %1</source>
        <translation>option ou commande inconnue %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>--output %1: this is one of the files to read</source>
        <translation>--output %1&#xa0;: c’est l’un des fichiers à lire</translation>
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
        <translation>Retold compare comment plusieurs médias ont raconté un même sujet&#xa0;: quels faits,
citations, chiffres, noms chacun a gardés, ajoutés, omis, altérés, paraphrasés.

Usage&#xa0;:
  retold [FILE…]                        ouvrir la fenêtre avec ces versions
  retold compare FILE FILE… [options]   comparer des versions
  retold inspect FILE… [options]        montrer ce qui est lu de chaque version
  retold compare --help | inspect --help
  retold --help | --version

compare et inspect n’ont pas besoin d’écran. Un FILE «&#xa0;-&#xa0;» est l’entrée
standard&#x202f;; après --, tout est un nom de fichier.

Code de sortie&#xa0;:
  0  terminé
  1  terminé, avec des constats au niveau de --fail-on ou pires
  2  mauvais usage, ou entrée ou sortie impossible à lire ou à écrire&#x202f;;
     une ligne sur la sortie d’erreur dit quoi et pourquoi

Touches dans la fenêtre&#xa0;:
  F8, F7  constat suivant et précédent, les plus graves d’abord
  Ctrl+O  ouvrir des fichiers
  Ctrl+V  coller une version
  Ctrl+R  comparer les autres à la version suivante
  Ctrl+E  exporter le rapport

Exemples&#xa0;:
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
        <translation>  --language CODE       la langue des textes, comme en, de ou fr
                        (par défaut&#xa0;: reconnue dans chaque texte)
  --sentence-per-line   prendre chaque ligne pour une phrase de l’article
  -o, --output PATH     écrire à ce chemin et non sur la sortie standard&#x202f;; le
                        fichier n’est remplacé qu’une fois tout terminé
  -h, --help            afficher cette aide
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
        <translation>Usage&#xa0;: retold compare FILE FILE… [options]

Compare chaque version à la référence. Un FILE «&#xa0;-&#xa0;» est l’entrée standard.

Options&#xa0;:
  --format FORMAT       text (par défaut), json, csv ou html
  --reference N         la version à laquelle comparer les autres, comptée à
                        partir de 1 (défaut&#xa0;: 1), ou none&#xa0;: toutes entre elles
  --fail-on SEVERITY    critical, major ou minor&#xa0;: code de sortie 1 s’il y a un
                        constat de cette gravité ou pire
%1
Formats&#xa0;:
  text  un résumé, puis les constats, les plus graves d’abord
  json  tout&#xa0;: textes, phrases, liens, faits, groupes et constats&#x202f;; les
        positions comptent les points de code Unicode, et tout part de 0
  csv   un constat par ligne, pour tableur (RFC 4180, UTF-8)&#x202f;; une cellule que
        le tableur prendrait pour une formule commence par une apostrophe
  html  le rapport&#xa0;: un seul fichier, sans script, rien de chargé d’ailleurs

Code de sortie&#xa0;:
  0  terminé
  1  terminé, avec des constats au niveau de --fail-on ou pires
  2  mauvais usage, ou entrée ou sortie impossible à lire ou à écrire

Exemples&#xa0;:
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
        <translation>Usage&#xa0;: retold inspect FILE… [options]

Montre ce qui est lu dans chaque version&#xa0;: ses phrases, citations, chiffres et
noms. Un FILE «&#xa0;-&#xa0;» est l’entrée standard.

Options&#xa0;:
  --format FORMAT       text (par défaut), ou json&#xa0;: un objet par ligne et par
                        fichier, dans l’ordre&#x202f;; positions en points Unicode
%1
Code de sortie&#xa0;:
  0  terminé
  2  mauvais usage, ou entrée ou sortie impossible à lire ou à écrire

Exemples&#xa0;:
  retold inspect wire.txt
  retold inspect *.txt --format json &gt; versions.jsonl
</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason.</extracomment>
        <translation>impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>“%1” is too large: it has more than %2, which is the most that can be read.</source>
        <extracomment>%1 is a file name; %2 is a size, as &quot;40 MiB&quot;.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux&#xa0;: il dépasse %2, le maximum qui puisse être lu.</translation>
    </message>
    <message>
        <source>%1 and %2 have changed places</source>
        <translation>%1 et %2 ont échangé leurs places</translation>
    </message>
    <message>
        <source>What was the value before is now the value after.</source>
        <translation>La valeur de départ est devenue la valeur d’arrivée.</translation>
    </message>
    <message>
        <source>The words tell how strong the statement is.</source>
        <translation>Ces mots disent la force de l’affirmation.</translation>
    </message>
    <message>
        <source>The ages %1 and %2 have changed places</source>
        <translation>Les âges %1 et %2 ont échangé leurs places</translation>
    </message>
    <message>
        <source>Each person has the age that the other version gives another.</source>
        <translation>Chaque personne a l’âge que l’autre version donne à une autre.</translation>
    </message>
    <message>
        <source>The two that are compared have changed places.</source>
        <translation>Les deux termes comparés ont échangé leurs places.</translation>
    </message>
    <message>
        <source>To hint at a thing is less than to state it, and to prove it is more.</source>
        <translation>Suggérer une chose est moins que l’affirmer, et la prouver est plus.</translation>
    </message>
    <message>
        <source>Two sentences of the version give one coming event two days.</source>
        <translation>Deux phrases de la version donnent deux jours à un même événement à venir.</translation>
    </message>
    <message>
        <source>The value is the same, but for another span of time.</source>
        <translation>La valeur est la même, mais pour une autre durée.</translation>
    </message>
    <message>
        <source>%1 is no longer told</source>
        <translation>%1 n’est plus mentionné</translation>
    </message>
    <message>
        <source>%1 was put into quotation marks%2</source>
        <extracomment>%1 is a quotation, %2 the speaker in brackets or nothing.</extracomment>
        <translation>%1 a été mis entre guillemets%2</translation>
    </message>
    <message>
        <source>Another version tells it without marks: nothing there shows that these words were spoken.</source>
        <translation>Une autre version le raconte sans guillemets : rien n’y montre que ces mots ont été prononcés.</translation>
    </message>
    <message>
        <source>The cut took away what denied the rest, with no sign of the cut.</source>
        <translation>La coupe a ôté ce qui niait le reste, sans que rien ne la signale.</translation>
    </message>
    <message>
        <source>Another name stands in its place, which the other version has nowhere.</source>
        <translation>Un autre nom est à sa place, que l’autre version n’a nulle part.</translation>
    </message>
    <message>
        <source>What came first now comes later.</source>
        <translation>Ce qui venait d’abord vient maintenant après.</translation>
    </message>
    <message>
        <source>What is told to come after it is now another thing.</source>
        <translation>Ce qui est dit venir après est maintenant autre chose.</translation>
    </message>
    <message>
        <source>, also in %1</source>
        <extracomment>The end of a message: %1 is a list of outlets, those after the first that has the change.</extracomment>
        <translation>, aussi dans %1</translation>
    </message>
    <message>
        <source>Quotation marks put in</source>
        <translation>Guillemets ajoutés</translation>
    </message>
    <message>
        <source>What somebody said is told as a fact.</source>
        <translation>Ce que quelqu’un a dit est rapporté comme un fait.</translation>
    </message>
    <message>
        <source>%1 became %2, which the other version gives for something else</source>
        <translation>%1 est devenu %2, que l’autre version donne pour autre chose</translation>
    </message>
    <message>
        <source>One side leaves it open, and the other tells it as a fact.</source>
        <translation>Un côté laisse la question ouverte, l’autre en fait un fait établi.</translation>
    </message>
    <message>
        <source>What begins on one side ends on the other.</source>
        <translation>Ce qui commence d’un côté se termine de l’autre.</translation>
    </message>
    <message>
        <source>One is for a time, the other for good.</source>
        <translation>L’un vaut pour un temps, l’autre pour toujours.</translation>
    </message>
    <message>
        <source>%1 is told without %2, whose figure it is</source>
        <extracomment>%1 is a figure, %2 who gave it.</extracomment>
        <translation>%1 est rapporté sans %2, dont vient le chiffre</translation>
    </message>
    <message>
        <source>The words around are the same, and the time is another.</source>
        <translation>Les mots autour sont les mêmes, et la période est une autre.</translation>
    </message>
    <message>
        <source>%1 is quoted without %2, which limits it%3</source>
        <extracomment>%1 is a quotation, %2 words that belonged to it, %3 the speaker in brackets or nothing.</extracomment>
        <translation>%1 est cité sans %2, qui en limite la portée%3</translation>
    </message>
    <message>
        <source>%1 is quoted without %2, which makes it stronger%3</source>
        <extracomment>%1 is a quotation, %2 words that belonged to it, %3 the speaker in brackets or nothing.</extracomment>
        <translation>%1 est cité sans %2, qui le renforce%3</translation>
    </message>
    <message>
        <source>The cut took away words that tell how far the rest holds, with no sign of it.</source>
        <translation>La coupe a ôté des mots qui disent jusqu’où vaut le reste, et rien ne la signale.</translation>
    </message>
    <message>
        <source>The cut took away a word that makes the rest stronger, with no sign of it.</source>
        <translation>La coupe a ôté un mot qui renforce le reste, et rien ne la signale.</translation>
    </message>
    <message>
        <source>Not to do or know a thing is less than to refuse or deny it.</source>
        <translation>Ne pas faire ou ne pas savoir une chose est moins que la refuser ou la nier.</translation>
    </message>
    <message>
        <source>The versions give the person another post at the same house.</source>
        <translation>Les versions donnent à la personne un autre poste dans la même maison.</translation>
    </message>
    <message>
        <source>What goes and what comes in its place have changed places.</source>
        <translation>Ce qui part et ce qui le remplace ont échangé leurs places.</translation>
    </message>
    <message>
        <source>The words tell who somebody is.</source>
        <translation>Ces mots disent qui est la personne.</translation>
    </message>
    <message>
        <source>What some of its members say, the whole need not say.</source>
        <translation>Ce que disent certains de ses membres, l’ensemble ne le dit pas forcément.</translation>
    </message>
    <message>
        <source>What somebody is accused of is told, and not that he denies it.</source>
        <translation>On dit de quoi quelqu’un est accusé, et non qu’il le nie.</translation>
    </message>
    <message>
        <source>The words tell what became of somebody.</source>
        <translation>Ces mots disent ce qui est arrivé à la personne.</translation>
    </message>
    <message>
        <source>What goes together need not be cause and effect.</source>
        <translation>Ce qui va ensemble n’est pas forcément cause et effet.</translation>
    </message>
    <message>
        <source>%1 stands in quotation marks where %2 was reported%3</source>
        <extracomment>%1 is a quotation, %2 the words that stand in its place in the reference, %3 the speaker in brackets.</extracomment>
        <translation>%1 est entre guillemets là où %2 était rapporté%3</translation>
    </message>
    <message>
        <source>The reference reports the speaker without marks, and nowhere has these words.</source>
        <translation>La référence rapporte les propos sans guillemets et ne contient ces mots nulle part.</translation>
    </message>
    <message>
        <source>The condition %1 is no longer told</source>
        <extracomment>%1 is a clause: ‘if the council agrees’.</extracomment>
        <translation>La condition %1 n’est plus mentionnée</translation>
    </message>
    <message>
        <source>The condition %1 was put in</source>
        <translation>La condition %1 a été ajoutée</translation>
    </message>
    <message>
        <source>One side hangs on it what the other tells as sure.</source>
        <translation>Un côté en fait dépendre ce que l’autre donne pour certain.</translation>
    </message>
    <message>
        <source>One side tells that it was not done, the other that it was.</source>
        <translation>Un côté dit que cela n’a pas été fait, l’autre que cela l’a été.</translation>
    </message>
    <message>
        <source>The words tell how far it has come: thought of, asked for, planned or done.</source>
        <translation>Ces mots disent où l’on en est : envisagé, demandé, prévu ou fait.</translation>
    </message>
    <message>
        <source>%1 is told of what %2 counted</source>
        <translation>%1 se rapporte à ce que comptait %2</translation>
    </message>
    <message>
        <source>What is told of the one is told of the other.</source>
        <translation>Ce qui est dit de l’un est dit de l’autre.</translation>
    </message>
    <message>
        <source>What is foreseen or possible is told as done.</source>
        <translation>Ce qui est prévu ou possible est donné pour fait.</translation>
    </message>
    <message>
        <source>A wish or a request was told as a command, a threat or a plea.</source>
        <translation>Un souhait ou une demande a été rapporté comme un ordre, une menace ou une supplique.</translation>
    </message>
    <message>
        <source>%1 and %2 were joined to %3</source>
        <extracomment>%1 to %3 are quotations.</extracomment>
        <translation>%1 et %2 ont été réunis en %3</translation>
    </message>
    <message>
        <source>Two quotations became one, and nothing shows what was cut out between them.</source>
        <translation>Deux citations n’en font plus qu’une, et rien ne montre ce qui a été coupé entre elles.</translation>
    </message>
    <message>
        <source>The versions tell it of two countries.</source>
        <translation>Les versions le disent de deux pays différents.</translation>
    </message>
    <message>
        <source>On one side it must be over by then, on the other it must not begin before.</source>
        <translation>D’un côté, ce doit être terminé à cette date ; de l’autre, cela ne doit pas commencer avant.</translation>
    </message>
    <message>
        <source>The linked sentences tell of one event at two times.</source>
        <translation>Les phrases liées situent un même événement à deux moments.</translation>
    </message>
    <message>
        <source>The cut took away words that tell who says so, and makes others&apos; word the speaker&apos;s own.</source>
        <translation>La coupe a ôté des mots qui disent de qui vient l’affirmation, et prête au locuteur la parole d’autrui.</translation>
    </message>
    <message>
        <source>%1 was denied and is now stated</source>
        <translation>%1 était nié et est maintenant affirmé</translation>
    </message>
    <message>
        <source>%1 was stated and is now denied</source>
        <translation>%1 était affirmé et est maintenant nié</translation>
    </message>
    <message>
        <source>The words in marks are the same, but the sentence around them says the contrary.</source>
        <translation>Les mots entre guillemets sont les mêmes, mais la phrase qui les entoure dit le contraire.</translation>
    </message>
    <message>
        <source>%1 is told of another moment: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the sentences around it.</extracomment>
        <translation>%1 se rapporte à un autre moment : %2 devient %3</translation>
    </message>
    <message>
        <source>What was said before something happened means another thing after it.</source>
        <translation>Ce qui a été dit avant un événement n’a plus le même sens après.</translation>
    </message>
    <message>
        <source>%1 is told of another matter: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the sentences around it.</extracomment>
        <translation>%1 se rapporte à un autre sujet : %2 devient %3</translation>
    </message>
    <message>
        <source>The sentences around the quotation say that it was said of different things.</source>
        <translation>D’après les phrases qui entourent la citation, elle porte sur des choses différentes.</translation>
    </message>
    <message>
        <source>%1 stood in a draft and is given as the text that was settled</source>
        <extracomment>%1 is a quotation.</extracomment>
        <translation>%1 figurait dans un projet et est donné pour le texte adopté</translation>
    </message>
    <message>
        <source>What was only proposed is quoted as what was agreed.</source>
        <translation>Ce qui n’était que proposé est cité comme ce qui a été convenu.</translation>
    </message>
    <message>
        <source>The words tell how far the law has come with somebody.</source>
        <translation>Ces mots disent où en est la justice avec quelqu’un.</translation>
    </message>
    <message>
        <source>To deny, to admit, not to know and not to say are four things.</source>
        <translation>Nier, reconnaître, ne pas savoir et ne pas dire sont quatre choses différentes.</translation>
    </message>
    <message>
        <source>%1 is called %2, and the other version tells of no guilt</source>
        <translation>%1 est dit %2, et l’autre version ne fait état d’aucune culpabilité</translation>
    </message>
    <message>
        <source>%1 is told of other voters</source>
        <translation>%1 est dit d’autres votants</translation>
    </message>
    <message>
        <source>How many came to the vote is one thing, how many of them chose so another.</source>
        <translation>Combien sont venus voter est une chose, combien d’entre eux ont fait ce choix en est une autre.</translation>
    </message>
    <message>
        <source>The level is the same, but what was done to it is another thing.</source>
        <translation>Le niveau est le même, mais ce qui en a été fait est autre chose.</translation>
    </message>
    <message>
        <source>By how much it changed or went over is one thing, what it came to another.</source>
        <translation>De combien cela a changé ou dépassé est une chose, à combien cela s’élève en est une autre.</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is told as a fact</source>
        <extracomment>%1 is a quotation, %2 who said it.</extracomment>
        <translation>%1 a été dit par %2 et est rapporté comme un fait</translation>
    </message>
    <message>
        <source>The quotation lost its marks, and nobody is said to have said it.</source>
        <translation>La citation a perdu ses guillemets, et personne n’est donné pour l’avoir dite.</translation>
    </message>
    <message>
        <source>To regret, to apologise and to admit are three things.</source>
        <translation>Regretter, s’excuser et reconnaître sont trois choses différentes.</translation>
    </message>
    <message>
        <source>What is open, what is alleged or believed, and what is settled are three things.</source>
        <translation>Ce qui est en suspens, ce qui est allégué ou supposé et ce qui est établi sont trois choses différentes.</translation>
    </message>
    <message>
        <source>The two have changed places: each stands where the other stood.</source>
        <translation>Les deux ont échangé leurs places : chacun se trouve là où était l’autre.</translation>
    </message>
    <message>
        <source>What was done to them is told as what they did, or the other way.</source>
        <translation>Ce qu’ils ont subi est raconté comme ce qu’ils ont fait, ou l’inverse.</translation>
    </message>
    <message>
        <source>A limit was cut, so that it says more than was said.</source>
        <translation>Une limite a été supprimée : la phrase dit plus que ce qui a été dit.</translation>
    </message>
    <message>
        <source>What is told of the one is told of whom he belongs to.</source>
        <translation>Ce qui est dit de l’un est dit de celui à qui il est lié.</translation>
    </message>
    <message>
        <source>The two lie on either side of one time.</source>
        <translation>Les deux se situent de part et d’autre d’un même moment.</translation>
    </message>
    <message>
        <source>The versions say that the person does work of different kinds.</source>
        <translation>Les versions attribuent à la personne des métiers de nature différente.</translation>
    </message>
    <message>
        <source>Who had no part in it judges as an outsider.</source>
        <translation>Qui n’y a pas pris part juge de l’extérieur.</translation>
    </message>
    <message>
        <source>One side leaves open whether it comes to pass.</source>
        <translation>Un côté laisse ouverte la question de savoir si cela se fera.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and another stands in the place.</source>
        <translation>La phrase est par ailleurs la même, et un autre nom s’y trouve à cette place.</translation>
    </message>
    <message>
        <source>On one side the decision is still to come, on the other it was taken.</source>
        <translation>D’un côté la décision reste à prendre, de l’autre elle est prise.</translation>
    </message>
    <message>
        <source>What is not foreseen is not yet excluded.</source>
        <translation>Ce qui n’est pas prévu n’est pas pour autant exclu.</translation>
    </message>
    <message>
        <source>One side says that there is none, the other takes it for granted.</source>
        <translation>Un côté dit qu’il n’y en a pas, l’autre le tient pour acquis.</translation>
    </message>
    <message>
        <source>One side tells of it for that time, the other only says that it will not be sooner.</source>
        <translation>Un côté l’annonce pour ce moment, l’autre dit seulement que ce ne sera pas plus tôt.</translation>
    </message>
    <message>
        <source>The pronouns mean a man on one side and a woman on the other.</source>
        <translation>Les pronoms désignent un homme d’un côté et une femme de l’autre.</translation>
    </message>
    <message>
        <source>The number is the same, and counts another thing.</source>
        <translation>Le nombre est le même, mais il compte autre chose.</translation>
    </message>
    <message>
        <source>The share is the same, and of another group.</source>
        <translation>La part est la même, mais celle d’un autre groupe.</translation>
    </message>
    <message>
        <source>One end of the range is told as the figure.</source>
        <translation>Une borne de la fourchette est donnée comme le chiffre.</translation>
    </message>
    <message>
        <source>What one of them said is told as what several said.</source>
        <translation>Ce que l’un d’eux a dit est rapporté comme dit par plusieurs.</translation>
    </message>
    <message>
        <source>Two quotations became one, and the words of one of them are others.</source>
        <translation>Deux citations n’en font plus qu’une, et les mots de l’une ont changé.</translation>
    </message>
    <message>
        <source>%1 is told of another occasion: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the words around it.</extracomment>
        <translation>%1 est rapporté d’une autre occasion : %2 est devenu %3</translation>
    </message>
    <message>
        <source>The words and their speaker stand, but not where and to whom they were said.</source>
        <translation>Les mots et leur auteur sont les mêmes, mais non le lieu ni les personnes à qui ils furent dits.</translation>
    </message>
    <message>
        <source>%1 is told as a fact: %2, and %3 is gone</source>
        <extracomment>%1 is a figure, %2 the words that tell who gives it, %3 a figure that another gives.</extracomment>
        <translation>%1 est donné comme un fait : %2, et %3 a disparu</translation>
    </message>
    <message>
        <source>Two sides give two figures, and one of them stands without its source.</source>
        <translation>Deux parties donnent deux chiffres, et l’un d’eux reste sans sa source.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are critical or major</source>
        <translation>
            <numerusform>%n constat est critique ou majeur</numerusform>
            <numerusform>%n constats sont critiques ou majeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>‘%1 %2’ has the title before the surname (%3)</source>
        <extracomment>%1 is a title, %2 a surname, %3 the whole name.</extracomment>
        <translation>Dans « %1 %2 », le titre précède le nom de famille (%3)</translation>
    </message>
    <message>
        <source>‘Sir’ and ‘Dame’ stand before a first name.</source>
        <translation>« Sir » et « Dame » précèdent un prénom.</translation>
    </message>
    <message>
        <source>The words around are the same, and they tell of another thing of its sort.</source>
        <translation>Les mots autour sont les mêmes, et il s’agit d’une autre chose du même genre.</translation>
    </message>
    <message>
        <source>Fact altered</source>
        <translation>Fait modifié</translation>
    </message>
    <message>
        <source>The sentence is else the same, and what joins its parts is turned round.</source>
        <translation>La phrase est par ailleurs la même, et ce qui relie ses parties est inversé.</translation>
    </message>
    <message>
        <source>What is so on one side only may, would or will be so on the other.</source>
        <translation>Ce qui est ainsi d’un côté ne fait que pouvoir l’être, le serait ou le sera de l’autre.</translation>
    </message>
    <message>
        <source>The sentence is else the same; whether the two words mean one thing here is for a reader to say.</source>
        <translation>La phrase est par ailleurs la même ; c’est à un lecteur de dire si les deux mots ont ici le même sens.</translation>
    </message>
    <message>
        <source>The sentence is else the same.</source>
        <translation>La phrase est par ailleurs la même.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and tells of somebody in another role.</source>
        <translation>La phrase est par ailleurs la même et présente quelqu’un dans un autre rôle.</translation>
    </message>
    <message>
        <source>The number is kept, and its unit is another.</source>
        <translation>Le nombre est conservé, son unité est une autre.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and tells of another day.</source>
        <translation>La phrase est par ailleurs la même et parle d’un autre jour.</translation>
    </message>
    <message>
        <source>What limits it is left out.</source>
        <translation>Ce qui le limite a été omis.</translation>
    </message>
    <message>
        <source>The versions give the person another title.</source>
        <translation>Les versions donnent à la personne un autre titre.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share as people read it: %1 is a whole number.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No other version tells of it.</source>
        <translation>Aucune autre version n’en parle.</translation>
    </message>
    <message>
        <source>The words tell how far it holds.</source>
        <translation>Les mots disent jusqu’où cela vaut.</translation>
    </message>
    <message>
        <source>One side gives the limit, and the other tells the day itself.</source>
        <translation>D’un côté figure le délai, de l’autre le jour lui-même.</translation>
    </message>
</context>
<context>
    <name>SpelledOut</name>
    <message>
        <source>%1; %2 has “%3”</source>
        <extracomment>A verdict and what the reference has: %1 as &quot;Altered&quot;, %2 the letter of a version, %3 its words.</extracomment>
        <translation>%1&#x202f;; %2 a «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Quotation; no speaker is named</source>
        <translation>Citation&#x202f;; aucun locuteur nommé</translation>
    </message>
    <message>
        <source>Quotation of %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Citation de %1</translation>
    </message>
    <message>
        <source>Quotation of %1 (“%2”)</source>
        <extracomment>%1 is a person, %2 the verb that the text has, as &quot;said&quot; or &quot;warned&quot;.</extracomment>
        <translation>Citation de %1 («&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>body</source>
        <translation>organisme</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
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
        <translation>%1, déplacement depuis la ligne %2</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <extracomment>A class of a sentence that is also told in another place; %1 as &quot;edited&quot;.</extracomment>
        <translation>%1, déplacement</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What became of a sentence in another version: %1 its letter, %2 a class, as &quot;edited&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In %1: “%2”.</source>
        <extracomment>The sentence that a cell answers: %1 the letter of its version, %2 its first words.</extracomment>
        <translation>Dans %1&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Elsewhere: %1.</source>
        <extracomment>%1 as &quot;B edited, C dropped&quot;.</extracomment>
        <translation>Ailleurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A finding as a screen reader says it: %1 how grave it is, %2 its kind.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>told in row %1: %2</source>
        <extracomment>A gap whose sentence has moved: %1 the row that tells it, %2 its first words.</extracomment>
        <translation>figure à la ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <source>%1. Enter brings the other end here.</source>
        <translation>%1. Entrée amène l’autre bout ici.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A version as a screen reader says it: %1 its letter, %2 its name.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dropped in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>omission dans %1</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>rien dans %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A gap: %1 the version that leaves the sentence out.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a cell is: %1 the version, %2 the class, as &quot;edited, moved&quot;.</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Findings: %1.</source>
        <translation>Constats&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Quotations: %1.</source>
        <extracomment>%1 lists the classes of the quotations in a cell.</extracomment>
        <translation>Citations&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>alike</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>told earlier</source>
        <translation>plus haut dans le texte</translation>
    </message>
    <message>
        <source>told later</source>
        <translation>plus bas dans le texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Somme d’argent</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <extracomment>A day without its year, as QDate writes formats: &quot;March 3&quot;.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation>%1 à %2</translation>
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
        <translation>personne</translation>
    </message>
    <message>
        <source>body</source>
        <translation>organisme</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message numerus="yes">
        <source>%1: named %n time(s)</source>
        <extracomment>How often a version uses a name: %1 is the name.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: nommé %n fois</numerusform>
            <numerusform>%1&#xa0;: nommé %n fois</numerusform>
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
        <translation>supprimé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no speaker named</source>
        <translation>aucun locuteur nommé</translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation>Aucun locuteur nommé</translation>
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
        <translation>%1&#xa0;: afficher ou masquer&#x202f;; avec Alt, n’afficher que cette classe</translation>
    </message>
    <message>
        <source>Nothing else is shown</source>
        <translation>Rien d’autre n’est affiché</translation>
    </message>
</context>
<context>
    <name>retold::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A button that offers a choice, as a screen reader says it: %1 as &quot;Order&quot;, %2 as &quot;worst first&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>retold::ColumnHeads</name>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>%1 linked, %2 dropped</source>
        <extracomment>How a version follows the reference, in its column&apos;s head: %1 sentences are linked, %2 are dropped.</extracomment>
        <translation>%1 liées, %2 omises</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>Natural widths</source>
        <translation>Largeurs normales</translation>
    </message>
    <message>
        <source>The reference stays in view. Click to let it scroll.</source>
        <translation>La référence reste visible. Cliquez pour la laisser défiler.</translation>
    </message>
    <message>
        <source>Click to keep the reference in view.</source>
        <translation>Cliquez pour garder la référence visible.</translation>
    </message>
    <message>
        <source>%1. Drag to sort the columns, drag an edge to widen one.</source>
        <translation>%1. Faites glisser pour ranger les colonnes, ou un bord pour en élargir une.</translation>
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
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command for the screen reader: %1 its name, %2 its key.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour le moment</translation>
    </message>
</context>
<context>
    <name>retold::DetailContent</name>
    <message>
        <source>The chosen finding</source>
        <translation>Le constat choisi</translation>
    </message>
    <message>
        <source>Every finding is filtered out</source>
        <translation>Le filtre masque tous les constats</translation>
    </message>
    <message>
        <source>Switch a severity or a kind on above.</source>
        <translation>Activez ci-dessus un niveau de gravité ou un type.</translation>
    </message>
    <message>
        <source>Nothing to raise</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Words, quotations, figures, names and what was left out were held against each other.</source>
        <translation>Les mots, les citations, les chiffres, les noms et les omissions ont été comparés.</translation>
    </message>
    <message>
        <source>No finding chosen</source>
        <translation>Aucun constat choisi</translation>
    </message>
    <message>
        <source>F8 goes to the worst one.</source>
        <translation>F8 va au plus grave.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a finding stands in the list: %1 its number, %2 how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Why something was found; %1 is a sentence.</extracomment>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sentences paired as %1, %2 % sure</source>
        <extracomment>How two sentences are paired: %1 a relation as &quot;edited&quot;, %2 a share in per cent.</extracomment>
        <translation>Phrases liées&#xa0;: %1, sûr à %2&#xa0;%</translation>
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
        <translation>Le constat choisi</translation>
    </message>
</context>
<context>
    <name>retold::DropFrame</name>
    <message numerus="yes">
        <source>Open %n file(s) as versions of one story</source>
        <translation>
            <numerusform>Ouvrir %n fichier comme version d’un sujet</numerusform>
            <numerusform>Ouvrir %n fichiers comme versions d’un même sujet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) as versions of this story</source>
        <translation>
            <numerusform>Ajouter %n fichier comme version de ce sujet</numerusform>
            <numerusform>Ajouter %n fichiers comme versions de ce sujet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the text as %n version(s)</source>
        <translation>
            <numerusform>Ajouter le texte comme %n version</numerusform>
            <numerusform>Ajouter le texte comme %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retold::FactsPage</name>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
</context>
<context>
    <name>retold::FiguresPage</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>retold::FindBar</name>
    <message>
        <source>Capitals, kinds of quotation marks and dashes, and British or American spelling make no difference.</source>
        <translation>Les majuscules, les formes de guillemets et de tirets, l’orthographe britannique ou américaine ne comptent pas.</translation>
    </message>
    <message>
        <source>Not found in any version</source>
        <translation>Absent de toutes les versions</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 places</source>
        <extracomment>Too many hits to count: %1 as &quot;5,000&quot;.</extracomment>
        <translation>Plus de %1 occurrences</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in %1</source>
        <extracomment>Hits: %n their number, %1 as &quot;4 versions&quot;.</extracomment>
        <translation>
            <numerusform>%n occurrence dans %1</numerusform>
            <numerusform>%n occurrences dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>Where the reader is among the hits: %1 the number of this one, %2 how many there are, %3 as &quot;4 versions&quot;.</extracomment>
        <translation>%1 sur %2 dans %3</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>retold::FindField</name>
    <message>
        <source>Find in all versions</source>
        <translation>Rechercher dans toutes les versions</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift and Enter to the one before, Escape closes.</source>
        <translation>Entrée va à l’occurrence suivante, Maj et Entrée à la précédente, Échap ferme.</translation>
    </message>
</context>
<context>
    <name>retold::FindingsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A finding as a screen reader says it: %1 its severity, %2 its kind, %3 the sentence about it.</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>retold::FindingsPanel</name>
    <message>
        <source>Findings, worst first</source>
        <translation>Constats, les plus graves d’abord</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Ordre des constats</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Les plus graves d’abord</translation>
    </message>
    <message>
        <source>In story order</source>
        <translation>Dans l’ordre du sujet</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n finding(s).</source>
        <translation>
            <numerusform>Le filtre masque %n constat.</numerusform>
            <numerusform>Le filtre masque %n constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to raise</source>
        <extracomment>What was looked at: four counts.</extracomment>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Checked: %1 facts, %2 quotations, %3 figures and %4 names.</source>
        <translation>Vérifié&#xa0;: %1 faits, %2 citations, %3 chiffres et %4 noms.</translation>
    </message>
</context>
<context>
    <name>retold::FindingsStrip</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many findings of a severity there are: %1 as &quot;Major&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <extracomment>%1 is the key.</extracomment>
        <translation>Afficher les constats</translation>
    </message>
    <message>
        <source>Show the findings (%1)</source>
        <translation>Afficher les constats (%1)</translation>
    </message>
</context>
<context>
    <name>retold::FirstRunPage</name>
    <message>
        <source>How one story was told by several outlets</source>
        <translation>Comment plusieurs médias ont raconté un même sujet</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Put the versions side by side</source>
        <translation>Mettez les versions côte à côte</translation>
    </message>
    <message>
        <source>Open two or more versions of a story. Retold lines them up sentence by sentence and lists what changed, worst first.</source>
        <translation>Ouvrez au moins deux versions d’un sujet. Retold les aligne phrase par phrase et liste ce qui a changé, le plus grave d’abord.</translation>
    </message>
    <message>
        <source>You can also drop files anywhere in this window. To paste several versions at once, put a line of dashes between them: ---</source>
        <translation>Vous pouvez aussi déposer des fichiers n’importe où dans cette fenêtre. Pour coller plusieurs versions à la fois, séparez-les par une ligne de tirets&#xa0;: ---</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Paste a version</source>
        <translation>Coller une version</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Ouvrir le sujet d’exemple</translation>
    </message>
</context>
<context>
    <name>retold::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
</context>
<context>
    <name>retold::HelpWindow</name>
    <message>
        <source>Help for Retold</source>
        <translation>Aide de Retold</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No page has “%1”.</source>
        <extracomment>%1 is what was looked for in the help.</extracomment>
        <translation>Aucune page ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>retold::HitCounts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>How often a version has what is looked for: %1 its letter, %2 the number.</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>retold::KeysWindow</name>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>A word of the command, or a key</source>
        <translation>Un mot de la commande, ou une touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Click the field and press the new keys; they hold at once.</source>
        <translation>Cliquez dans le champ et appuyez sur les nouvelles touches&#x202f;; elles sont actives aussitôt.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <extracomment>%1 is a key, %2 the command that has it.</extracomment>
        <translation>%1 est la touche de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>La lui retirer</translation>
    </message>
</context>
<context>
    <name>retold::KindChooser</name>
    <message>
        <source>Kinds of findings</source>
        <translation>Types de constats</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Afficher tous les types</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A kind of finding and how many there are.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <extracomment>How many kinds of findings are shown: %1 of %2.</extracomment>
        <translation>%1 types sur %2</translation>
    </message>
</context>
<context>
    <name>retold::LayoutSwitch</name>
    <message>
        <source>Scroll together</source>
        <translation>Défilement synchronisé</translation>
    </message>
    <message>
        <source>Level rows</source>
        <translation>Lignes alignées</translation>
    </message>
    <message>
        <source>What tells the same stands on one level.</source>
        <translation>Les passages équivalents sont à la même hauteur.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Each text flows without gaps.</source>
        <translation>Chaque texte court sans blancs.</translation>
    </message>
    <message>
        <source>Scrolling one text brings the others to what tells the same.</source>
        <translation>Faire défiler un texte amène les autres au passage équivalent.</translation>
    </message>
</context>
<context>
    <name>retold::LevelView</name>
    <message>
        <source>Versions side by side</source>
        <translation>Versions côte à côte</translation>
    </message>
    <message>
        <source>Arrow keys move between sentences, Enter opens folded rows.</source>
        <translation>Les flèches passent d’une phrase à l’autre, Entrée ouvre les lignes repliées.</translation>
    </message>
</context>
<context>
    <name>retold::MainWindow</name>
    <message>
        <source>Choose another</source>
        <translation>En choisir un autre</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>retold::NamesPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
</context>
<context>
    <name>retold::OverviewStrip</name>
    <message>
        <source>rows %1 to %2 of %3</source>
        <extracomment>What the overview frames: %1 the first row in view, %2 the last, %3 how many there are.</extracomment>
        <translation>lignes %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>Overview of the story</source>
        <translation>Vue d’ensemble du sujet</translation>
    </message>
    <message>
        <source>A lane for each version, a box for each fact. Click or drag to go there; Ctrl and the wheel zoom.</source>
        <translation>Une bande par version, une case par fait. Cliquez ou faites glisser pour vous y rendre&#x202f;; Ctrl et la molette règlent le zoom.</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <extracomment>What the keys are at in the overview: %1 is the number of a row, %2 how many there are.</extracomment>
        <translation>Ligne %1 sur %2</translation>
    </message>
</context>
<context>
    <name>retold::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation>Police des textes</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Taille des textes</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>Behind the size of a font, as &quot;15 px&quot;.</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>The ferry left at noon with about 40 people on board, the port said.</source>
        <translation>Le ferry est parti à midi avec une quarantaine de personnes à bord, selon le port.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Style maison</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>Constats affichés</translation>
    </message>
    <message>
        <source>House style is “per cent” for “%”, “NATO” for “Nato”: never an alarm, and folded unless you ask for it.</source>
        <translation>Le style maison, c’est «&#xa0;pour cent&#xa0;» au lieu de «&#xa0;%&#xa0;», «&#xa0;OTAN&#xa0;» au lieu de «&#xa0;Otan&#xa0;»&#xa0;: jamais une alerte, et replié sauf demande de votre part.</translation>
    </message>
    <message>
        <source>The first version is the reference</source>
        <translation>La première version est la référence</translation>
    </message>
    <message>
        <source>No reference: all are held against all</source>
        <translation>Sans référence&#xa0;: toutes sont comparées entre elles</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Un nouveau sujet</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Retold has no part that speaks to a network.</source>
        <translation>Rien ne quitte cet ordinateur. Aucune partie de Retold ne communique avec un réseau.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Scroll to a place, rather than be there at once</source>
        <translation>Défiler jusqu’à un endroit plutôt que d’y être d’un coup</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardDelegate</name>
    <message>
        <source>in no other version</source>
        <translation>dans aucune autre version</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>Where a quotation stands: %1 is the number of a row of the texts.</extracomment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>also</source>
        <extracomment>Before the letters of more versions of which a line is true.</extracomment>
        <translation>aussi</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCards</name>
    <message>
        <source>Quotations, with every version&apos;s wording</source>
        <translation>Les citations et leur formulation dans chaque version</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardsHead</name>
    <message>
        <source>As in the reference</source>
        <translation>Comme dans la référence</translation>
    </message>
    <message>
        <source>As first quoted</source>
        <translation>Première citation</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Who, or said how</source>
        <translation>Qui, ou dit comment</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardsModel</name>
    <message>
        <source>in no other version</source>
        <translation>dans aucune autre version</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <extracomment>A line of a card as a screen reader says it: %1 the speaker, %2 the quotation, %3 what became of it.</extracomment>
        <translation>%1, %2&#x202f;; %3</translation>
    </message>
</context>
<context>
    <name>retold::QuotesPage</name>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>How quotations are shown</source>
        <translation>Présentation des citations</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Tous les locuteurs</translation>
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
        <translation>Textes à lire</translation>
    </message>
    <message>
        <source>Up and down move between the sentences of a text, left and right to what answers them.</source>
        <translation>Haut et bas passent d’une phrase à l’autre d’un texte, gauche et droite à celles qui leur correspondent.</translation>
    </message>
</context>
<context>
    <name>retold::RecentList</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 critical, %4 major, %5</source>
        <extracomment>A comparison of late for the screen reader: %1 its title, %2 as &quot;5 versions&quot;, %3 and %4 counts of findings, %5 as &quot;today&quot;.</extracomment>
        <translation>%1, %2, critiques&#xa0;: %3, majeurs&#xa0;: %4, %5</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>retold::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un sujet &amp;récent</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A comparison of late in the menu: %1 its headline, %2 as &quot;5 versions&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Forget Them</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>retold::ReferenceButton</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <extracomment>The button that chooses the reference; %1 is the version chosen now.</extracomment>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>The version that the others are held against</source>
        <translation>La version à laquelle les autres sont comparées</translation>
    </message>
</context>
<context>
    <name>retold::SecondVersionPane</name>
    <message>
        <source>Add a second version</source>
        <translation>Ajoutez une deuxième version</translation>
    </message>
    <message>
        <source>Then Retold lines both up sentence by sentence and lists what changed, worst first.</source>
        <translation>Retold aligne alors les deux phrase par phrase et liste ce qui a changé, le plus grave d’abord.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Paste a version</source>
        <translation>Coller une version</translation>
    </message>
</context>
<context>
    <name>retold::SegmentSwitch</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a choice stands among those that exclude each other: %1 its place, %2 how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>retold::SideBySidePage</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
</context>
<context>
    <name>retold::StatusLine</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critique</numerusform>
            <numerusform>%n critiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n majeur</numerusform>
            <numerusform>%n majeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n mineur</numerusform>
            <numerusform>%n mineurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>No story open</source>
        <translation>Aucun sujet ouvert</translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation>Comparaison des versions</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>The size of the texts in the status bar.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button in the status bar that opens the help; %1 is its key.</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>%1 Help</source>
        <translation>%1 Aide</translation>
    </message>
</context>
<context>
    <name>retold::StoryDocument</name>
    <message>
        <source>Pasted text %1</source>
        <extracomment>The name of a pasted text; %1 is a running number.</extracomment>
        <translation>Texte collé %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>What is to be known of a file: %1 its name, %2 a sentence.</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>retold::StoryFiles</name>
    <message>
        <source>Open Versions of a Story</source>
        <translation>Ouvrir les versions d’un sujet</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.text *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>Le presse-papiers ne contient ni texte ni fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted as %n versions, parted at lines of dashes</source>
        <translation>
            <numerusform>Collé comme %n version, d’après les lignes de tirets</numerusform>
            <numerusform>Collé comme %n versions, d’après les lignes de tirets</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: “%1”</source>
        <extracomment>%1 is one path or several.</extracomment>
        <translation>N’existe plus&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <extracomment>%1 is the path of the report.</extracomment>
        <translation>Rapport enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>retold::StoryTableModel</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>%1 finding</source>
        <extracomment>The severity of a finding in a cell of a table; %1 as &quot;major&quot;.</extracomment>
        <translation>constat %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A version at the head of a column: %1 its letter, %2 its name.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, reference</source>
        <translation>%1, référence</translation>
    </message>
    <message>
        <source>%1 agree</source>
        <extracomment>Letters of versions that tell a thing alike, as &quot;A C&quot;.</extracomment>
        <translation>%1 concordent</translation>
    </message>
</context>
<context>
    <name>retold::StoryToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A version in the list of references: %1 its letter, %2 its name.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No reference: all against all</source>
        <translation>Sans référence&#xa0;: toutes entre elles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where the chosen finding stands: %1 its number, %2 how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>retold::TablePage</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Filter these rows</source>
        <translation>Filtrer ces lignes</translation>
    </message>
    <message>
        <source>Filter these rows by words</source>
        <translation>Filtrer ces lignes par des mots</translation>
    </message>
    <message>
        <source>Show only rows that hold these words (/ from the table)</source>
        <translation>N’afficher que les lignes qui contiennent ces mots (/ depuis le tableau)</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Contenu des cellules</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Story order</source>
        <translation>Ordre du sujet</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Les plus graves d’abord</translation>
    </message>
    <message>
        <source>Dropped by most</source>
        <translation>Les plus omis d’abord</translation>
    </message>
    <message>
        <source>In one outlet only</source>
        <translation>Dans un seul média</translation>
    </message>
    <message>
        <source>By %1  %2</source>
        <extracomment>An order of rows: by what became of them in a version. %1 is its letter, %2 its name.</extracomment>
        <translation>Selon %1  %2</translation>
    </message>
    <message>
        <source>There is nothing of this kind in these versions.</source>
        <translation>Il n’y a rien de ce genre dans ces versions.</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Aucune ligne ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The filter hides every row. Switch a class on above.</source>
        <translation>Le filtre masque toutes les lignes. Activez une classe ci-dessus.</translation>
    </message>
</context>
<context>
    <name>retold::Tools</name>
    <message>
        <source>About Retold</source>
        <translation>À propos de Retold</translation>
    </message>
    <message>
        <source>Retold %1 compares how one news story was told by several outlets.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Retold %1 compare la façon dont plusieurs médias ont raconté un même sujet.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>retold::VersionDelegate</name>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
</context>
<context>
    <name>retold::VersionHeads</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Left and Right choose a version, Enter sorts by what became of it.</source>
        <translation>Gauche et Droite choisissent une version, Entrée trie selon ce qu’elle en a fait.</translation>
    </message>
</context>
<context>
    <name>retold::VersionsModel</name>
    <message>
        <source>%1 % identical</source>
        <translation>%1&#xa0;% identiques</translation>
    </message>
    <message>
        <source>%1 % edited</source>
        <translation>%1&#xa0;% retouchées</translation>
    </message>
    <message>
        <source>%1 % paraphrased</source>
        <translation>%1&#xa0;% paraphrasées</translation>
    </message>
    <message>
        <source>%1 % partial</source>
        <translation>%1&#xa0;% en partie</translation>
    </message>
    <message>
        <source>%1 % added</source>
        <translation>%1&#xa0;% ajoutées</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A version as a screen reader says it: %1 its name, %2 its headline, %3 its shares.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The two largest shares of a version.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Its column is hidden. The space bar shows it, Enter makes it the reference.</source>
        <translation>Sa colonne est masquée. La barre d’espace l’affiche, Entrée en fait la référence.</translation>
    </message>
    <message>
        <source>Its column is shown. The space bar hides it, Enter makes it the reference.</source>
        <translation>Sa colonne est affichée. La barre d’espace la masque, Entrée en fait la référence.</translation>
    </message>
</context>
<context>
    <name>retold::VersionsRail</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Drop a file here to add a version</source>
        <translation>Déposez un fichier ici pour ajouter une version</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Ajouter une version</translation>
    </message>
    <message>
        <source>Versions of the story</source>
        <translation>Versions du sujet</translation>
    </message>
</context>
<context>
    <name>retold::WordingRow</name>
    <message>
        <source>Go to this sentence in %1</source>
        <translation>Aller à cette phrase dans %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
</context>
</TS>
