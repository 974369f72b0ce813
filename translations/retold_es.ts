<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open Files…</source>
        <translation>&amp;Abrir archivos…</translation>
    </message>
    <message>
        <source>Open files and add each as a version of the story.</source>
        <translation>Abre archivos y añade cada uno como una versión de la noticia.</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Story</source>
        <translation>Abrir la noticia de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Open an invented story as five outlets told it.</source>
        <translation>Abre una noticia inventada, tal como la contaron cinco medios.</translation>
    </message>
    <message>
        <source>Open the &amp;Last Comparison</source>
        <translation>Abrir la ú&amp;ltima comparación</translation>
    </message>
    <message>
        <source>Open the files of the last comparison again.</source>
        <translation>Vuelve a abrir los archivos de la última comparación.</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>E&amp;xportar informe…</translation>
    </message>
    <message>
        <source>Save the comparison as one web page that needs nothing else.</source>
        <translation>Guarda la comparación en una sola página web que no necesita nada más.</translation>
    </message>
    <message>
        <source>&amp;Close the Story</source>
        <translation>&amp;Cerrar la noticia</translation>
    </message>
    <message>
        <source>Put all versions away.</source>
        <translation>Retira todas las versiones.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave Retold.</source>
        <translation>Sale de Retold.</translation>
    </message>
    <message>
        <source>&amp;Paste a Version</source>
        <translation>&amp;Pegar una versión</translation>
    </message>
    <message>
        <source>Add the text or the files of the clipboard as versions of the story.</source>
        <translation>Añade el texto o los archivos del portapapeles como versiones de la noticia.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected words, or else the chosen sentence.</source>
        <translation>Copia las palabras seleccionadas o, si no las hay, la frase elegida.</translation>
    </message>
    <message>
        <source>Copy with &amp;Source</source>
        <translation>Copiar con la &amp;fuente</translation>
    </message>
    <message>
        <source>Copy the words as a quotation, with outlet and headline below.</source>
        <translation>Copia las palabras como cita, con el medio y el titular debajo.</translation>
    </message>
    <message>
        <source>Select &amp;All of the Version</source>
        <translation>Seleccionar toda la &amp;versión</translation>
    </message>
    <message>
        <source>Select the whole text of the version that has the focus.</source>
        <translation>Selecciona todo el texto de la versión que tiene el foco.</translation>
    </message>
    <message>
        <source>&amp;Find in All Versions…</source>
        <translation>&amp;Buscar en todas las versiones…</translation>
    </message>
    <message>
        <source>Look for words in all versions at once.</source>
        <translation>Busca palabras en todas las versiones a la vez.</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next place where the words were found.</source>
        <translation>Va al siguiente lugar donde están las palabras buscadas.</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the place before this one.</source>
        <translation>Va al lugar anterior a este.</translation>
    </message>
    <message>
        <source>Prefe&amp;rences…</source>
        <translation>P&amp;referencias…</translation>
    </message>
    <message>
        <source>Choose looks, fonts, language and how comparisons begin.</source>
        <translation>Elige el aspecto, los tipos de letra, el idioma y cómo empiezan las comparaciones.</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>En &amp;paralelo</translation>
    </message>
    <message>
        <source>Show the texts side by side, what tells the same on one level.</source>
        <translation>Muestra los textos en paralelo, con lo equivalente a la misma altura.</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Hechos</translation>
    </message>
    <message>
        <source>Show which version tells which fact.</source>
        <translation>Muestra qué versión cuenta cada hecho.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>Show every quotation and what each version made of it.</source>
        <translation>Muestra cada cita y lo que hizo con ella cada versión.</translation>
    </message>
    <message>
        <source>Fig&amp;ures</source>
        <translation>Ci&amp;fras</translation>
    </message>
    <message>
        <source>Show every figure and what each version made of it.</source>
        <translation>Muestra cada cifra y lo que hizo con ella cada versión.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Show every name and what each version calls it.</source>
        <translation>Muestra cada nombre y cómo lo escribe cada versión.</translation>
    </message>
    <message>
        <source>&amp;Level Rows</source>
        <translation>Filas alin&amp;eadas</translation>
    </message>
    <message>
        <source>Show what tells the same on one level.</source>
        <translation>Muestra lo equivalente a la misma altura.</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>Let each text flow without gaps, with ribbons between what tells the same.</source>
        <translation>Deja correr cada texto sin huecos, con cintas entre lo equivalente.</translation>
    </message>
    <message>
        <source>Scroll &amp;Together</source>
        <translation>&amp;Desplazar juntos</translation>
    </message>
    <message>
        <source>Bring the other texts to what tells the same while one is scrolled.</source>
        <translation>Al desplazar un texto, lleva los demás al pasaje equivalente.</translation>
    </message>
    <message>
        <source>Reference in the &amp;Middle</source>
        <translation>Referencia en el &amp;centro</translation>
    </message>
    <message>
        <source>Read the reference between two other texts.</source>
        <translation>Permite leer la referencia entre otros dos textos.</translation>
    </message>
    <message>
        <source>Pin the R&amp;eference</source>
        <translation>&amp;Fijar la referencia</translation>
    </message>
    <message>
        <source>Keep the column of the reference in view while the others scroll.</source>
        <translation>Mantiene a la vista la columna de la referencia mientras las demás se desplazan.</translation>
    </message>
    <message>
        <source>Move Column &amp;Back</source>
        <translation>Mover columna a&amp;trás</translation>
    </message>
    <message>
        <source>Move the column of the chosen sentence towards the first.</source>
        <translation>Mueve la columna de la frase elegida hacia la primera.</translation>
    </message>
    <message>
        <source>Move Column &amp;On</source>
        <translation>Mover columna ad&amp;elante</translation>
    </message>
    <message>
        <source>Move the column of the chosen sentence towards the last.</source>
        <translation>Mueve la columna de la frase elegida hacia la última.</translation>
    </message>
    <message>
        <source>Narro&amp;wer Column</source>
        <translation>Columna más e&amp;strecha</translation>
    </message>
    <message>
        <source>Make the column of the chosen sentence narrower.</source>
        <translation>Hace más estrecha la columna de la frase elegida.</translation>
    </message>
    <message>
        <source>Wi&amp;der Column</source>
        <translation>Columna más anc&amp;ha</translation>
    </message>
    <message>
        <source>Make the column of the chosen sentence wider.</source>
        <translation>Hace más ancha la columna de la frase elegida.</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>&amp;Ocultar columna</translation>
    </message>
    <message>
        <source>Take the column of the chosen sentence out of view.</source>
        <translation>Retira de la vista la columna de la frase elegida.</translation>
    </message>
    <message>
        <source>Show All Col&amp;umns</source>
        <translation>&amp;Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>Show the columns of all versions again.</source>
        <translation>Vuelve a mostrar las columnas de todas las versiones.</translation>
    </message>
    <message>
        <source>&amp;Mark All Names</source>
        <translation>&amp;Marcar todos los nombres</translation>
    </message>
    <message>
        <source>Mark in the texts also the names that agree.</source>
        <translation>Marca en los textos también los nombres que coinciden.</translation>
    </message>
    <message>
        <source>&amp;Versions Panel</source>
        <translation>Panel de &amp;versiones</translation>
    </message>
    <message>
        <source>Show or fold the list of versions.</source>
        <translation>Muestra o pliega la lista de versiones.</translation>
    </message>
    <message>
        <source>Findings &amp;Panel</source>
        <translation>Panel de halla&amp;zgos</translation>
    </message>
    <message>
        <source>Show or fold the list of findings.</source>
        <translation>Muestra o pliega la lista de hallazgos.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ampl&amp;iar</translation>
    </message>
    <message>
        <source>Make the texts larger.</source>
        <translation>Muestra los textos más grandes.</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Make the texts smaller.</source>
        <translation>Muestra los textos más pequeños.</translation>
    </message>
    <message>
        <source>N&amp;atural Size</source>
        <translation>Tamaño n&amp;ormal</translation>
    </message>
    <message>
        <source>Show the texts at their natural size.</source>
        <translation>Muestra los textos a su tamaño normal.</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is.</source>
        <translation>Claro u oscuro, según el escritorio.</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>Cl&amp;aro</translation>
    </message>
    <message>
        <source>Black on white, whatever the desktop is.</source>
        <translation>Negro sobre blanco, al margen del escritorio.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>White on black, whatever the desktop is.</source>
        <translation>Blanco sobre negro, al margen del escritorio.</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Al&amp;to contraste</translation>
    </message>
    <message>
        <source>Two colours alone, those of the system; lines and signs tell the rest.</source>
        <translation>Solo dos colores, los del sistema; líneas y signos indican lo demás.</translation>
    </message>
    <message>
        <source>&amp;Next Reference</source>
        <translation>&amp;Siguiente referencia</translation>
    </message>
    <message>
        <source>Hold the others against the next version, and after the last against none.</source>
        <translation>Compara las demás con la versión siguiente y, tras la última, con ninguna.</translation>
    </message>
    <message>
        <source>Re&amp;move the Version</source>
        <translation>&amp;Quitar la versión</translation>
    </message>
    <message>
        <source>Take the version chosen in the list out of the story.</source>
        <translation>Quita de la noticia la versión elegida en la lista.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Comparison</source>
        <translation>&amp;Cancelar la comparación</translation>
    </message>
    <message>
        <source>Stop the comparison under way.</source>
        <translation>Detiene la comparación en curso.</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the finding before this one.</source>
        <translation>Va al hallazgo anterior a este.</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>Hallazgo &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the finding after this one, worst first.</source>
        <translation>Va al hallazgo siguiente a este, los peores primero.</translation>
    </message>
    <message>
        <source>P&amp;revious of the Same Kind</source>
        <translation>An&amp;terior del mismo tipo</translation>
    </message>
    <message>
        <source>Go to the finding of the same kind before this one.</source>
        <translation>Va al hallazgo anterior del mismo tipo.</translation>
    </message>
    <message>
        <source>N&amp;ext of the Same Kind</source>
        <translation>S&amp;iguiente del mismo tipo</translation>
    </message>
    <message>
        <source>Go to the next finding of the same kind.</source>
        <translation>Va al siguiente hallazgo del mismo tipo.</translation>
    </message>
    <message>
        <source>Next &amp;Altered Quotation</source>
        <translation>Siguiente &amp;cita alterada</translation>
    </message>
    <message>
        <source>Go to the next quotation of which the words were changed.</source>
        <translation>Va a la siguiente cita cuyas palabras se cambiaron.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>How Retold is used, its words and signs, and how verdicts are made.</source>
        <translation>Explica cómo se usa Retold, sus términos y signos, y cómo se llega a los veredictos.</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>See the keys of all commands, and change them.</source>
        <translation>Muestra las teclas de todos los comandos y permite cambiarlas.</translation>
    </message>
    <message>
        <source>&amp;Search Commands…</source>
        <translation>Buscar c&amp;omandos…</translation>
    </message>
    <message>
        <source>Type a word of what you want to do.</source>
        <translation>Permite escribir una palabra de lo que quiere hacer.</translation>
    </message>
    <message>
        <source>&amp;About Retold</source>
        <translation>&amp;Acerca de Retold</translation>
    </message>
    <message>
        <source>Which version of Retold this is, and under which licence.</source>
        <translation>Indica qué versión de Retold es esta y bajo qué licencia se distribuye.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Noticia</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>Bring the keys to the versions, the texts and the findings in turn.</source>
        <translation>Llevar el teclado por turno a las versiones, los textos y los hallazgos.</translation>
    </message>
    <message>
        <source>Pr&amp;evious Pane</source>
        <translation>Panel anterior (&amp;B)</translation>
    </message>
    <message>
        <source>Bring the keys to the pane before this one.</source>
        <translation>Llevar el teclado al panel anterior.</translation>
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
        <translation>Movida</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>That is too long to look for.</source>
        <translation>Es demasiado largo para buscarlo.</translation>
    </message>
    <message>
        <source>Not a pattern: %1, at character %2.</source>
        <extracomment>%1 is the reason that the pattern matcher gives, %2 the number of the character.</extracomment>
        <translation>Patrón no válido: %1, en el carácter %2.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>Este patrón tarda demasiado.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Every command has a key, and you can give it another.</source>
        <translation>Cada comando tiene una tecla, y usted puede darle otra.</translation>
    </message>
    <message>
        <source>%1 changes them; %2 finds a command by a word of what you want to do.</source>
        <extracomment>%1 and %2 are keys.</extracomment>
        <translation>%1 permite cambiarlas; %2 encuentra un comando por una palabra de lo que quiere hacer.</translation>
    </message>
</context>
<context>
    <name>LegendPicture</name>
    <message>
        <source>Wire</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movida</translation>
    </message>
</context>
<context>
    <name>LevelAccessible</name>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>open</source>
        <translation>desplegadas</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegadas</translation>
    </message>
    <message>
        <source>Enter closes these rows.</source>
        <translation>Intro cierra estas filas.</translation>
    </message>
    <message>
        <source>Enter opens these rows.</source>
        <translation>Intro abre estas filas.</translation>
    </message>
</context>
<context>
    <name>LevelLayout</name>
    <message>
        <source>from rows %1 and %2 of %3</source>
        <extracomment>Which rows a sentence tells: %1 and %2 are numbers, %3 is the letter of a version.</extracomment>
        <translation>de las filas %1 y %2 de %3</translation>
    </message>
    <message>
        <source>from rows %1 to %2 of %3</source>
        <extracomment>%1 and %2 are numbers of rows, %3 is the letter of a version.</extracomment>
        <translation>de las filas %1 a %2 de %3</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <extracomment>A sentence has moved here; %1 is the number of the row below which it stood.</extracomment>
        <translation>movida desde %1</translation>
    </message>
    <message>
        <source>told in row %1</source>
        <extracomment>The place that a sentence has left; %1 is the number of the row in which it is told.</extracomment>
        <translation>está en la fila %1</translation>
    </message>
</context>
<context>
    <name>LevelPainter</name>
    <message numerus="yes">
        <source>%n headline(s)</source>
        <translation>
            <numerusform>%n titular</numerusform>
            <numerusform>%n titulares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byline(s)</source>
        <translation>
            <numerusform>%n firma</numerusform>
            <numerusform>%n firmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <translation>
            <numerusform>%n crédito</numerusform>
            <numerusform>%n créditos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s)</source>
        <translation>
            <numerusform>%n pie de foto</numerusform>
            <numerusform>%n pies de foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n enlace</numerusform>
            <numerusform>%n enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) around the story</source>
        <translation>
            <numerusform>%n línea en torno a la noticia</numerusform>
            <numerusform>%n líneas en torno a la noticia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n frase</numerusform>
            <numerusform>%n frases</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>filas %1 a %2</translation>
    </message>
    <message>
        <source>hidden by the filter: %1</source>
        <extracomment>Rows that the filter hides; %1 as &quot;rows 59 to 66&quot;.</extracomment>
        <translation>ocultas por el filtro: %1</translation>
    </message>
    <message>
        <source>%1 only in %2, %3</source>
        <extracomment>What folded rows hold: %1 as &quot;3 captions, 2 credits&quot;, %2 letters of versions, %3 as &quot;rows 59 to 66&quot;.</extracomment>
        <translation>%1 solo en %2, %3</translation>
    </message>
    <message>
        <source>dropped in %1</source>
        <extracomment>%1 is the letter of a version that leaves a sentence out.</extracomment>
        <translation>omitida en %1</translation>
    </message>
</context>
<context>
    <name>RecentStories</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
        <translation>No se pudo guardar %1: %2</translation>
    </message>
</context>
<context>
    <name>Retold</name>
    <message>
        <source>The sentence goes on inside the marks where the reference&apos;s ends.</source>
        <translation>La frase continúa dentro de las comillas donde termina la de la referencia.</translation>
    </message>
    <message>
        <source>The cut is shown, but it took the verb or the denial away.</source>
        <translation>El corte está señalado, pero se llevó el verbo o la negación.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparación se canceló.</translation>
    </message>
    <message>
        <source>rare words in common: %1</source>
        <extracomment>%1 is a list of words, as &quot;ferry, harbour&quot;.</extracomment>
        <translation>palabras poco frecuentes en común: %1</translation>
    </message>
    <message>
        <source>the same words in the same order</source>
        <translation>las mismas palabras en el mismo orden</translation>
    </message>
    <message>
        <source>the same names: %1</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>los mismos nombres: %1</translation>
    </message>
    <message>
        <source>the same figures: %1</source>
        <extracomment>%1 is a list of figures, as &quot;2.5 per cent&quot;.</extracomment>
        <translation>las mismas cifras: %1</translation>
    </message>
    <message>
        <source>words in quotation marks in common: %1</source>
        <extracomment>%1 is a list of words.</extracomment>
        <translation>palabras entrecomilladas en común: %1</translation>
    </message>
    <message>
        <source>the same speaker: %1</source>
        <extracomment>%1 is the name of who speaks.</extracomment>
        <translation>el mismo autor de la cita: %1</translation>
    </message>
    <message>
        <source>the sentences around them tell the same, too</source>
        <translation>las frases de alrededor también dicen lo mismo</translation>
    </message>
    <message>
        <source>no other sentence is as close</source>
        <translation>ninguna otra frase se parece tanto</translation>
    </message>
    <message>
        <source>alike in length and place</source>
        <translation>parecidas en longitud y posición</translation>
    </message>
    <message>
        <source>few words in common</source>
        <translation>pocas palabras en común</translation>
    </message>
    <message>
        <source>the words stand in another order</source>
        <translation>las palabras van en otro orden</translation>
    </message>
    <message>
        <source>the names differ</source>
        <translation>los nombres difieren</translation>
    </message>
    <message>
        <source>the figures differ</source>
        <translation>las cifras difieren</translation>
    </message>
    <message>
        <source>the quoted words differ</source>
        <translation>las palabras citadas difieren</translation>
    </message>
    <message>
        <source>the speakers differ</source>
        <translation>los autores de la cita difieren</translation>
    </message>
    <message>
        <source>the sentences around them tell something else</source>
        <translation>las frases de alrededor dicen otra cosa</translation>
    </message>
    <message>
        <source>another sentence is as close</source>
        <translation>otra frase se parece tanto como esta</translation>
    </message>
    <message>
        <source>unlike in length or place</source>
        <translation>distintas en longitud o posición</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <extracomment>%1 is a quotation, %2 a verb.</extracomment>
        <translation>%1 pasó a ser %2</translation>
    </message>
    <message>
        <source>The words tell how firmly somebody means to do it.</source>
        <translation>Las palabras indican con qué firmeza piensa alguien hacerlo.</translation>
    </message>
    <message>
        <source>%1 and %2 in one version</source>
        <translation>%1 y %2 en una misma versión</translation>
    </message>
    <message>
        <source>Two sentences of the version tell one thing with two values.</source>
        <translation>Dos frases de la versión cuentan lo mismo con dos valores.</translation>
    </message>
    <message>
        <source>%1 is told without its source, %2</source>
        <translation>%1 se cuenta sin su fuente, %2</translation>
    </message>
    <message>
        <source>A source that was named is gone or has become vague.</source>
        <translation>Una fuente que se nombraba ha desaparecido o se ha vuelto vaga.</translation>
    </message>
    <message>
        <source>The version gives one person two ages.</source>
        <translation>La versión da dos edades a una misma persona.</translation>
    </message>
    <message>
        <source>The version tells one thing with the value that another version has, and also with a value of its own.</source>
        <translation>La versión cuenta una misma cosa con el valor de otra versión y también con un valor propio.</translation>
    </message>
    <message>
        <source>%1 is quoted in other words in the same version: %2</source>
        <translation>%1 se cita con otras palabras en la misma versión: %2</translation>
    </message>
    <message>
        <source>Both stand inside quotation marks, and only one can be what was said.</source>
        <translation>Ambas van entre comillas, y solo una puede ser lo que se dijo.</translation>
    </message>
    <message>
        <source>A fact of the lead is dropped: %1</source>
        <translation>Se omite un hecho de la entradilla: %1</translation>
    </message>
    <message>
        <source>No sentence of the version is linked to it, and none has its words.</source>
        <translation>Ninguna frase de la versión está vinculada a ella, y ninguna tiene sus palabras.</translation>
    </message>
    <message>
        <source>%1 was put in, and no other version has it</source>
        <translation>Se añadió %1, que no está en ninguna otra versión</translation>
    </message>
    <message>
        <source>%1 was put in</source>
        <translation>Se añadió %1</translation>
    </message>
    <message>
        <source>The sentence is told by another version without it.</source>
        <translation>Otra versión da la frase sin ese añadido.</translation>
    </message>
    <message>
        <source>%1 is spelled %2</source>
        <translation>%1 se escribe %2</translation>
    </message>
    <message>
        <source>One name in two spellings.</source>
        <translation>Un mismo nombre con dos grafías.</translation>
    </message>
    <message>
        <source>Moved far down the story: %1</source>
        <translation>Movida muy abajo en la noticia: %1</translation>
    </message>
    <message>
        <source>Moved far up the story: %1</source>
        <translation>Movida muy arriba en la noticia: %1</translation>
    </message>
    <message>
        <source>It stands half a story away from its place.</source>
        <translation>Está a media noticia de su lugar.</translation>
    </message>
    <message>
        <source>Facts that stand in %1 alone: %2</source>
        <extracomment>%1 is an outlet, %2 a number.</extracomment>
        <translation>Hechos que solo están en %1: %2</translation>
    </message>
    <message>
        <source>No other version has a sentence linked to them.</source>
        <translation>Ninguna otra versión tiene una frase vinculada a ellos.</translation>
    </message>
    <message>
        <source>%1 became %2%3</source>
        <translation>%1 pasó a ser %2%3</translation>
    </message>
    <message>
        <source>The linked sentences give another value for the same thing.</source>
        <translation>Las frases vinculadas dan otro valor para lo mismo.</translation>
    </message>
    <message>
        <source>One of them says only roughly how much it is.</source>
        <translation>Una de ellas dice solo de forma aproximada cuánto es.</translation>
    </message>
    <message>
        <source>The value is the same, but not how exact it is said to be.</source>
        <translation>El valor es el mismo, pero no la exactitud con que se da.</translation>
    </message>
    <message>
        <source>The figure %1 is gone%2</source>
        <translation>Falta la cifra %1%2</translation>
    </message>
    <message>
        <source>The linked sentence tells the fact without its figure.</source>
        <translation>La frase vinculada cuenta el hecho sin su cifra.</translation>
    </message>
    <message>
        <source>%1 counted %2 and now counts %3</source>
        <translation>%1 se refería a %2 y ahora se refiere a %3</translation>
    </message>
    <message>
        <source>The linked sentence has the number on what another number counted.</source>
        <translation>La frase vinculada aplica el número a lo que contaba otro número.</translation>
    </message>
    <message>
        <source>%1 is %2 and %3 in one version</source>
        <translation>%1 es %2 y %3 en una misma versión</translation>
    </message>
    <message>
        <source>The version gives the person both offices, which nobody holds at once.</source>
        <translation>La versión atribuye a la persona ambos cargos, que nadie ocupa a la vez.</translation>
    </message>
    <message>
        <source>%1 is called %2; the other version has %3</source>
        <translation>A %1 se le llama %2; la otra versión dice %3</translation>
    </message>
    <message>
        <source>The versions give the person offices that nobody holds at once.</source>
        <translation>Las versiones atribuyen a la persona cargos que nadie ocupa a la vez.</translation>
    </message>
    <message>
        <source>One side denies what the other tells.</source>
        <translation>Un lado niega lo que cuenta el otro.</translation>
    </message>
    <message>
        <source>%1 became %2 inside quotation marks%3</source>
        <extracomment>%1 and %2 are quotations, %3 is the speaker in brackets or nothing.</extracomment>
        <translation>%1 pasó a ser %2 entre comillas%3</translation>
    </message>
    <message>
        <source>The words inside the marks differ, and nothing shows that they were cut or changed.</source>
        <translation>Las palabras entre comillas difieren, y nada indica que se cortaran o cambiaran.</translation>
    </message>
    <message>
        <source>%1 was trimmed to %2%3</source>
        <translation>%1 se recortó a %2%3</translation>
    </message>
    <message>
        <source>A part of the words stands inside the marks, with no sign of the cut.</source>
        <translation>Solo una parte de las palabras está entre comillas, sin señal del corte.</translation>
    </message>
    <message>
        <source>%1 no longer says that it was said by %2</source>
        <translation>%1 ya no indica que lo dijo %2</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is now said by %3</source>
        <translation>%1 lo dijo %2 y ahora lo dice %3</translation>
    </message>
    <message>
        <source>A speaker who was named is gone or has become vague.</source>
        <translation>El autor que se nombraba falta o ha quedado impreciso.</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is given to %3</source>
        <translation>%1 lo dijo %2 y se atribuye a %3</translation>
    </message>
    <message>
        <source>The quotations answer each other, but another is named as speaker.</source>
        <translation>Las citas se corresponden, pero se nombra a otro autor.</translation>
    </message>
    <message>
        <source>%1 became %2 for the words %3</source>
        <translation>%1 pasó a ser %2 para las palabras %3</translation>
    </message>
    <message>
        <source>The verb of saying colours the words otherwise.</source>
        <translation>El verbo de atribución da otro tono a las palabras.</translation>
    </message>
    <message>
        <source>%1 is told without quotation marks%2</source>
        <translation>%1 se da sin comillas%2</translation>
    </message>
    <message>
        <source>The quotation became indirect: its marks are gone.</source>
        <translation>La cita pasó a estilo indirecto: perdió las comillas.</translation>
    </message>
    <message>
        <source>What one version warns of, the other has as an aim.</source>
        <translation>Aquello de lo que una versión advierte, la otra lo da como objetivo.</translation>
    </message>
    <message>
        <source>The two have changed places: who did it, and to whom, is turned round.</source>
        <translation>Los dos se han intercambiado: quién lo hizo y a quién está invertido.</translation>
    </message>
    <message>
        <source>%1 became its opposite, %2</source>
        <translation>%1 pasó a ser lo contrario, %2</translation>
    </message>
    <message>
        <source>The words around are the same, and the two mean opposite things.</source>
        <translation>Las palabras de alrededor son las mismas, y las dos significan lo contrario.</translation>
    </message>
    <message>
        <source>The linked sentences say the same, but name another as the one who said it.</source>
        <translation>Las frases vinculadas dicen lo mismo, pero nombran a otra persona como quien lo dijo.</translation>
    </message>
    <message>
        <source>%1 is written %2</source>
        <translation>%1 se escribe %2</translation>
    </message>
    <message>
        <source>The same words in another house style.</source>
        <translation>Las mismas palabras según otro libro de estilo.</translation>
    </message>
    <message>
        <source>What has happened in one version, %1, is still to come in the other: %2</source>
        <translation>Lo que ya pasó en una versión, %1, está por venir en la otra: %2</translation>
    </message>
    <message>
        <source>What is still to come in one version, %1, has happened in the other: %2</source>
        <translation>Lo que está por venir en una versión, %1, ya pasó en la otra: %2</translation>
    </message>
    <message>
        <source>One version tells of it as still to come.</source>
        <translation>Una versión lo cuenta como algo por venir.</translation>
    </message>
    <message>
        <source>The words tell how certain it is.</source>
        <translation>Las palabras indican hasta qué punto es seguro.</translation>
    </message>
    <message>
        <source>The words tell whether it must be.</source>
        <translation>Las palabras indican si es obligatorio.</translation>
    </message>
    <message>
        <source>The words tell of how many it holds.</source>
        <translation>Las palabras indican a cuántos afecta.</translation>
    </message>
    <message>
        <source>The same stands in %1.</source>
        <extracomment>%1 is a list of outlets.</extracomment>
        <translation>Lo mismo figura en %1.</translation>
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
        <translation>Cita alterada</translation>
    </message>
    <message>
        <source>Quotation trimmed</source>
        <translation>Cita recortada</translation>
    </message>
    <message>
        <source>Quotation marks lost</source>
        <translation>Comillas perdidas</translation>
    </message>
    <message>
        <source>Quotation misattributed</source>
        <translation>Cita mal atribuida</translation>
    </message>
    <message>
        <source>Speaker lost or made vague</source>
        <translation>Autor de la cita perdido o impreciso</translation>
    </message>
    <message>
        <source>Verb of saying changed</source>
        <translation>Verbo de atribución cambiado</translation>
    </message>
    <message>
        <source>Figure altered</source>
        <translation>Cifra alterada</translation>
    </message>
    <message>
        <source>Figure lost</source>
        <translation>Cifra perdida</translation>
    </message>
    <message>
        <source>Figure put on another thing</source>
        <translation>Cifra aplicada a otra cosa</translation>
    </message>
    <message>
        <source>Unit or scale changed</source>
        <translation>Unidad o escala cambiada</translation>
    </message>
    <message>
        <source>Hedge lost or gained</source>
        <translation>Matiz perdido o añadido</translation>
    </message>
    <message>
        <source>Negation lost or gained</source>
        <translation>Negación perdida o añadida</translation>
    </message>
    <message>
        <source>Strength or certainty changed</source>
        <translation>Fuerza o certeza cambiada</translation>
    </message>
    <message>
        <source>Scope changed</source>
        <translation>Alcance cambiado</translation>
    </message>
    <message>
        <source>Time or tense changed</source>
        <translation>Tiempo o tiempo verbal cambiado</translation>
    </message>
    <message>
        <source>Meaning turned round</source>
        <translation>Sentido invertido</translation>
    </message>
    <message>
        <source>Role or title differs</source>
        <translation>El cargo o título difiere</translation>
    </message>
    <message>
        <source>Name spelled otherwise</source>
        <translation>Nombre con otra grafía</translation>
    </message>
    <message>
        <source>Fact dropped</source>
        <translation>Hecho omitido</translation>
    </message>
    <message>
        <source>Addition that no other version supports</source>
        <translation>Añadido que ninguna otra versión respalda</translation>
    </message>
    <message>
        <source>Told by one version alone</source>
        <translation>Solo en una versión</translation>
    </message>
    <message>
        <source>Moved far up or down</source>
        <translation>Movida muy arriba o muy abajo</translation>
    </message>
    <message>
        <source>Contradiction within one version</source>
        <translation>Contradicción dentro de una versión</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Libro de estilo</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idéntica</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>Paraphrased</source>
        <translation>Parafraseada</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Literal</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Recortada</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Misattributed</source>
        <translation>Mal atribuida</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Reformatted</source>
        <translation>Con otro formato</translation>
    </message>
    <message>
        <source>Implied</source>
        <translation>Implícita</translation>
    </message>
    <message>
        <source>Respelled</source>
        <translation>Con otra grafía</translation>
    </message>
    <message>
        <source>Given another title</source>
        <translation>Con otro cargo</translation>
    </message>
    <message>
        <source>Save it as plain text and open that.</source>
        <translation>Guárdelo como texto sin formato y abra ese archivo.</translation>
    </message>
    <message>
        <source>Unpack it and open the texts in it.</source>
        <translation>Descomprímalo y abra los textos que contiene.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texto OpenDocument</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo comprimido ZIP</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un documento antiguo de Office</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo comprimido gzip</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>un archivo comprimido bzip2</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>un archivo comprimido XZ</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>un archivo comprimido Zstandard</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo comprimido 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo comprimido RAR</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>una grabación MP3</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>una grabación Ogg</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>“%1” is %2, not plain text.</source>
        <extracomment>%1 is a file name, %2 a kind of file with its article, as &quot;a PDF document&quot;.</extracomment>
        <translation>«%1» es %2, no texto sin formato.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 tells what is wrong with a file, %2 what to do about it; both are whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is too large: it has %2, and %3 is the most that can be read.</source>
        <extracomment>%1 is a file name; %2 and %3 are sizes, as &quot;40 MiB&quot;.</extracomment>
        <translation>«%1» es demasiado grande: ocupa %2, y lo máximo que se puede leer es %3.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file.</source>
        <translation>«%1» es un dispositivo o una tubería, no un archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s own words for what is wrong.</extracomment>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no text in it.</source>
        <translation>«%1» está vacío: no contiene texto.</translation>
    </message>
    <message>
        <source>The file does not say how it is encoded; it was read as %1.</source>
        <extracomment>%1 is the name of a character encoding, as &quot;windows-1252&quot;.</extracomment>
        <translation>El archivo no indica su codificación; se leyó como %1.</translation>
    </message>
    <message>
        <source>Bytes that have no meaning in %1 were replaced by “�”: %2.</source>
        <extracomment>%1 is the name of a character encoding, %2 how many characters are replaced.</extracomment>
        <translation>Los bytes sin significado en %1 se sustituyeron por «�»: %2.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a tag of its page, and may be incomplete.</source>
        <translation>El texto termina en medio de una etiqueta de su página y puede estar incompleto.</translation>
    </message>
    <message>
        <source>“%1” is not text: it holds binary data.</source>
        <translation>«%1» no es texto: contiene datos binarios.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message numerus="yes">
        <source>%n only in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>
            <numerusform>%n solo en %1</numerusform>
            <numerusform>%n solo en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Told by one version alone, and so not in this table: %1.</source>
        <translation>Solo en una versión y, por tanto, fuera de esta tabla: %1.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>nothing in its place</source>
        <translation>nada en su lugar</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>Where a finding stands: %1 is letters of versions as &quot;A and C&quot;, %2 the number of a row.</extracomment>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>See it in the texts</source>
        <translation>Ver en los textos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>y %n lugar más</numerusform>
            <numerusform>y %n lugares más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n crítico</numerusform>
            <numerusform>%n críticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n grave</numerusform>
            <numerusform>%n graves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n leve</numerusform>
            <numerusform>%n leves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of house style</source>
        <translation>
            <numerusform>%n de libro de estilo</numerusform>
            <numerusform>%n de libro de estilo</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>Hallazgos, los peores primero</translation>
    </message>
    <message>
        <source>Nothing to raise: quotations, figures, names and facts were compared.</source>
        <translation>Nada que señalar: se compararon citas, cifras, nombres y hechos.</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the reference</source>
        <translation>
            <numerusform>%n fuera de la referencia</numerusform>
            <numerusform>%n fuera de la referencia</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>No figures were found.</source>
        <translation>No se encontraron cifras.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>No se encontraron nombres.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>critical: meaning turned round, wrong person, wrong number</source>
        <translation>crítico: sentido invertido, persona equivocada, número equivocado</translation>
    </message>
    <message>
        <source>major: words inside quotation marks, strength, a figure lost</source>
        <translation>grave: palabras entre comillas, fuerza, una cifra perdida</translation>
    </message>
    <message>
        <source>minor: a trimmed quotation, a hedge, the spelling of a name</source>
        <translation>leve: una cita recortada, un matiz, la grafía de un nombre</translation>
    </message>
    <message>
        <source>house style only: never an alarm</source>
        <translation>solo libro de estilo: nunca es una alarma</translation>
    </message>
    <message>
        <source>identical but for case and typography</source>
        <translation>idéntica salvo mayúsculas y tipografía</translation>
    </message>
    <message>
        <source>edited: recognisably the same sentence</source>
        <translation>editada: se reconoce la misma frase</translation>
    </message>
    <message>
        <source>paraphrased: the same facts, recast</source>
        <translation>parafraseada: los mismos hechos con otra redacción</translation>
    </message>
    <message>
        <source>partial: a fact in common, and one side tells more</source>
        <translation>parcial: un hecho en común, y un lado cuenta más</translation>
    </message>
    <message>
        <source>added: not in the reference</source>
        <translation>añadida: no está en la referencia</translation>
    </message>
    <message>
        <source>dropped: only in the reference</source>
        <translation>omitida: solo está en la referencia</translation>
    </message>
    <message>
        <source>moved far up or down in the story</source>
        <translation>movida muy arriba o muy abajo en la noticia</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>“words”</source>
        <translation>«palabras»</translation>
    </message>
    <message>
        <source>quotation altered or given to somebody else</source>
        <translation>cita alterada o atribuida a otra persona</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>figure written otherwise</source>
        <translation>cifra escrita de otra forma</translation>
    </message>
    <message>
        <source>figure altered</source>
        <translation>cifra alterada</translation>
    </message>
    <message>
        <source>figure that follows from another</source>
        <translation>cifra que se deduce de otra</translation>
    </message>
    <message>
        <source>name spelled otherwise</source>
        <translation>nombre con otra grafía</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>new words</source>
        <translation>palabras nuevas</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>lost words</source>
        <translation>palabras perdidas</translation>
    </message>
    <message>
        <source>words left out here</source>
        <translation>palabras suprimidas aquí</translation>
    </message>
    <message>
        <source>a critical or major finding</source>
        <translation>un hallazgo crítico o grave</translation>
    </message>
    <message>
        <source>a minor finding</source>
        <translation>un hallazgo leve</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>quotation, %1:</source>
        <extracomment>A screen reader says this before the words: %1 is a verdict, as &quot;altered&quot;.</extracomment>
        <translation>cita, %1:</translation>
    </message>
    <message>
        <source>figure, %1:</source>
        <translation>cifra, %1:</translation>
    </message>
    <message>
        <source>name, %1:</source>
        <translation>nombre, %1:</translation>
    </message>
    <message>
        <source>%1 finding:</source>
        <extracomment>A screen reader says this before the words: %1 is a severity, as &quot;critical&quot;.</extracomment>
        <translation>hallazgo, %1:</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>nuevo:</translation>
    </message>
    <message>
        <source>(words left out)</source>
        <translation>(palabras suprimidas)</translation>
    </message>
    <message>
        <source>lost:</source>
        <translation>perdido:</translation>
    </message>
    <message numerus="yes">
        <source>the meaning is turned round in %n place(s)</source>
        <translation>
            <numerusform>el sentido está invertido en %n lugar</numerusform>
            <numerusform>el sentido está invertido en %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) are given to somebody else</source>
        <translation>
            <numerusform>%n cita se atribuye a otra persona</numerusform>
            <numerusform>%n citas se atribuyen a otra persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of %n quotation(s) are altered</source>
        <translation>
            <numerusform>las palabras de %n cita están alteradas</numerusform>
            <numerusform>las palabras de %n citas están alteradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are changed</source>
        <translation>
            <numerusform>%n cifra está cambiada</numerusform>
            <numerusform>%n cifras están cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are left out</source>
        <translation>
            <numerusform>%n hecho está omitido</numerusform>
            <numerusform>%n hechos están omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>quotations, figures and meaning agree</source>
        <translation>citas, cifras y sentido coinciden</translation>
    </message>
    <message numerus="yes">
        <source>Among the %n version(s), %1.</source>
        <extracomment>%1 is a list of clauses such as &quot;the words of 3 quotations are altered&quot;.</extracomment>
        <translation>
            <numerusform>En %n versión, %1.</numerusform>
            <numerusform>Entre las %n versiones, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held against %1, %2.</source>
        <extracomment>%1 is the name of the reference, %2 a list of clauses such as &quot;the words of 3 quotations are altered&quot;.</extracomment>
        <translation>Frente a %1, %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of all: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>quotations altered or misattributed</source>
        <translation>citas alteradas o mal atribuidas</translation>
    </message>
    <message>
        <source>figures altered</source>
        <translation>cifras alteradas</translation>
    </message>
    <message>
        <source>facts dropped, all versions together</source>
        <translation>hechos omitidos, entre todas las versiones</translation>
    </message>
    <message>
        <source>Reference: %1, %2</source>
        <translation>Referencia: %1, %2</translation>
    </message>
    <message>
        <source>No reference: all are held against all</source>
        <translation>Sin referencia: todas se comparan con todas</translation>
    </message>
    <message>
        <source>House style differences left out</source>
        <translation>Sin las diferencias de libro de estilo</translation>
    </message>
    <message>
        <source>Retold %1</source>
        <translation>Retold %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Los textos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) compared</source>
        <translation>
            <numerusform>%n versión comparada</numerusform>
            <numerusform>%n versiones comparadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n version(s) compared</source>
        <extracomment>%1 is a headline.</extracomment>
        <translation>
            <numerusform>%1: %n versión comparada</numerusform>
            <numerusform>%1: %n versiones comparadas</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The two-letter code of the language you translate into.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>given to %1</source>
        <extracomment>Who is said to have said it.</extracomment>
        <translation>atribuida a %1</translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation>Sin autor identificado</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ella</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) not in the reference</source>
        <translation>
            <numerusform>%n cita fuera de la referencia</numerusform>
            <numerusform>%n citas fuera de la referencia</numerusform>
        </translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>No se encontraron citas.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>major</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>libro de estilo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>none: all are held against all</source>
        <translation>ninguna: todas se comparan con todas</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>Hallazgos mostrados</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>only in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>solo en %1</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>The texts, side by side</source>
        <translation>Los textos, en paralelo</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>A share: %1 is a class as &quot;edited&quot;, %2 a whole number.</extracomment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>the others are held against it</source>
        <translation>las demás se comparan con ella</translation>
    </message>
    <message numerus="yes">
        <source>quotations changed</source>
        <translation>
            <numerusform>cita cambiada</numerusform>
            <numerusform>citas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>figures changed</source>
        <translation>
            <numerusform>cifra cambiada</numerusform>
            <numerusform>cifras cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>facts dropped</source>
        <translation>
            <numerusform>hecho omitido</numerusform>
            <numerusform>hechos omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sentences</source>
        <translation>
            <numerusform>frase</numerusform>
            <numerusform>frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>How it follows %1</source>
        <translation>Cómo sigue a %1</translation>
    </message>
    <message>
        <source>How it follows the others</source>
        <translation>Cómo sigue a las demás</translation>
    </message>
    <message>
        <source>Quotations changed</source>
        <translation>Citas cambiadas</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>Cifras cambiadas</translation>
    </message>
    <message>
        <source>Facts dropped</source>
        <translation>Hechos omitidos</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>Las versiones</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) dropped</source>
        <translation>
            <numerusform>%n hecho omitido</numerusform>
            <numerusform>%n hechos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>quotations kept %1 of %2, changed %3</source>
        <extracomment>%1 of %2 quotations were kept, %3 changed; all are numbers.</extracomment>
        <translation>citas conservadas %1 de %2, cambiadas %3</translation>
    </message>
    <message>
        <source>figures kept %1 of %2, changed %3</source>
        <translation>cifras conservadas %1 de %2, cambiadas %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n frase</numerusform>
            <numerusform>%n frases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <extracomment>%1 is the name of a version.</extracomment>
        <translation>%1 (referencia)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
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
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 %2: choose one of %3</source>
        <extracomment>%1 is an option as &quot;--format&quot;, %2 what was given, %3 a list of the words that are allowed.</extracomment>
        <translation>--%1 %2: elija entre %3</translation>
    </message>
    <message>
        <source>--%1 is given more than once</source>
        <translation>--%1 se indica más de una vez</translation>
    </message>
    <message>
        <source>--language %1: give a two-letter code of ISO 639-1, as en, de or fr</source>
        <translation>--language %1: indique un código de dos letras de ISO 639-1, como en, de o fr</translation>
    </message>
    <message>
        <source>--reference %1: give a number from 1 to %2, or none</source>
        <translation>--reference %1: indique un número de 1 a %2, o none</translation>
    </message>
    <message>
        <source>a file name is empty</source>
        <translation>un nombre de archivo está vacío</translation>
    </message>
    <message>
        <source>standard input (-) can be read only once</source>
        <translation>la entrada estándar (-) solo se puede leer una vez</translation>
    </message>
    <message>
        <source>compare needs at least two files</source>
        <translation>compare necesita al menos dos archivos</translation>
    </message>
    <message>
        <source>inspect needs at least one file</source>
        <translation>inspect necesita al menos un archivo</translation>
    </message>
    <message>
        <source>--output needs a path</source>
        <translation>--output necesita una ruta</translation>
    </message>
    <message>
        <source>unknown option or command %1</source>
        <translation>opción o comando desconocido: %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>--output %1: this is one of the files to read</source>
        <translation>--output %1: es uno de los archivos que se van a leer</translation>
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
        <translation>Retold compara cómo contaron varios medios una misma noticia: qué hechos, citas,
cifras y nombres conservó, añadió, omitió, alteró o parafraseó cada uno.

Uso:
  retold [FILE…]                        abre la ventana con estas versiones
  retold compare FILE FILE… [options]   compara versiones
  retold inspect FILE… [options]        muestra lo que se lee en cada versión
  retold compare --help | inspect --help
  retold --help | --version

compare e inspect no necesitan pantalla. FILE - es la entrada estándar; después
de --, todo es nombre de archivo.

Código de salida:
  0  terminado
  1  terminado, y hay hallazgos de la gravedad de --fail-on o peores
  2  uso incorrecto, o una entrada o salida que no se puede leer o escribir;
     una línea en el error estándar dice cuál y por qué

Teclas en la ventana:
  F8, F7  hallazgo siguiente y anterior, los peores primero
  Ctrl+O  abrir archivos
  Ctrl+V  pegar una versión
  Ctrl+R  comparar las demás con la versión siguiente
  Ctrl+E  exportar el informe

Ejemplos:
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
        <translation>  --language CODE       el idioma de los textos, como en, de o fr
                        (por defecto: se detecta en cada texto)
  --sentence-per-line   toma cada línea como una frase de la noticia
  -o, --output PATH     escribe ahí y no en la salida estándar; el archivo solo
                        se sustituye cuando todo ha terminado
  -h, --help            muestra esta ayuda
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
        <translation>Uso: retold compare FILE FILE… [options]

Compara las versiones, cada una con la referencia. FILE - es la entrada estándar.

Opciones:
  --format FORMAT       text (por defecto), json, csv o html
  --reference N         la versión con la que se comparan las demás, contando
                        desde 1 (por defecto: 1), o none: todas con todas
  --fail-on SEVERITY    critical, major o minor: termina con 1 si hay un
                        hallazgo de esa gravedad o peor
%1
Formatos:
  text  un resumen y después los hallazgos, los peores primero
  json  todo: textos, frases, vínculos, hechos, grupos y hallazgos; las
        posiciones cuentan puntos de código Unicode; todo se numera desde 0
  csv   un hallazgo por línea, para hojas de cálculo (RFC 4180, UTF-8); una celda
        que se tomaría por una fórmula empieza con un apóstrofo
  html  el informe: un solo archivo, sin scripts, sin cargar nada de fuera

Código de salida:
  0  terminado
  1  terminado, y hay hallazgos de la gravedad de --fail-on o peores
  2  uso incorrecto, o una entrada o salida que no se puede leer o escribir

Ejemplos:
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
        <translation>Uso: retold inspect FILE… [options]

Muestra lo que se lee en cada versión: sus frases, citas, cifras y
nombres. FILE - es la entrada estándar.

Opciones:
  --format FORMAT       text (por defecto) o json: un objeto por línea para cada
                        archivo, en orden; posiciones en puntos de código Unicode
%1
Código de salida:
  0  terminado
  2  uso incorrecto, o una entrada o salida que no se puede leer o escribir

Ejemplos:
  retold inspect wire.txt
  retold inspect *.txt --format json &gt; versions.jsonl
</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason.</extracomment>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>“%1” is too large: it has more than %2, which is the most that can be read.</source>
        <extracomment>%1 is a file name; %2 is a size, as &quot;40 MiB&quot;.</extracomment>
        <translation>«%1» es demasiado grande: supera %2, lo máximo que se puede leer.</translation>
    </message>
    <message>
        <source>%1 and %2 have changed places</source>
        <translation>%1 y %2 han intercambiado sus lugares</translation>
    </message>
    <message>
        <source>What was the value before is now the value after.</source>
        <translation>El valor de antes es ahora el de después.</translation>
    </message>
    <message>
        <source>The words tell how strong the statement is.</source>
        <translation>Las palabras indican la fuerza de la afirmación.</translation>
    </message>
    <message>
        <source>The ages %1 and %2 have changed places</source>
        <translation>Las edades %1 y %2 han cambiado de lugar</translation>
    </message>
    <message>
        <source>Each person has the age that the other version gives another.</source>
        <translation>Cada persona tiene la edad que la otra versión da a otra.</translation>
    </message>
    <message>
        <source>The two that are compared have changed places.</source>
        <translation>Los dos términos comparados han cambiado de lugar.</translation>
    </message>
    <message>
        <source>To hint at a thing is less than to state it, and to prove it is more.</source>
        <translation>Insinuar algo es menos que afirmarlo, y probarlo es más.</translation>
    </message>
    <message>
        <source>Two sentences of the version give one coming event two days.</source>
        <translation>Dos oraciones de la versión dan dos días a un mismo hecho por venir.</translation>
    </message>
    <message>
        <source>The value is the same, but for another span of time.</source>
        <translation>El valor es el mismo, pero para otro período.</translation>
    </message>
    <message>
        <source>%1 is no longer told</source>
        <translation>%1 ya no se menciona</translation>
    </message>
    <message>
        <source>%1 was put into quotation marks%2</source>
        <extracomment>%1 is a quotation, %2 the speaker in brackets or nothing.</extracomment>
        <translation>%1 se puso entre comillas%2</translation>
    </message>
    <message>
        <source>Another version tells it without marks: nothing there shows that these words were spoken.</source>
        <translation>Otra versión lo cuenta sin comillas: nada muestra allí que se dijeran esas palabras.</translation>
    </message>
    <message>
        <source>The cut took away what denied the rest, with no sign of the cut.</source>
        <translation>El corte quitó lo que negaba el resto, sin señal alguna.</translation>
    </message>
    <message>
        <source>Another name stands in its place, which the other version has nowhere.</source>
        <translation>Otro nombre ocupa su lugar, que la otra versión no tiene en ningún sitio.</translation>
    </message>
    <message>
        <source>What came first now comes later.</source>
        <translation>Lo que ocurría antes ocurre ahora después.</translation>
    </message>
    <message>
        <source>What is told to come after it is now another thing.</source>
        <translation>Lo que se dice que viene después es ahora otra cosa.</translation>
    </message>
    <message>
        <source>, also in %1</source>
        <extracomment>The end of a message: %1 is a list of outlets, those after the first that has the change.</extracomment>
        <translation>, también en %1</translation>
    </message>
    <message>
        <source>Quotation marks put in</source>
        <translation>Comillas añadidas</translation>
    </message>
    <message>
        <source>What somebody said is told as a fact.</source>
        <translation>Lo que alguien dijo se cuenta como un hecho.</translation>
    </message>
    <message>
        <source>%1 became %2, which the other version gives for something else</source>
        <translation>%1 pasó a ser %2, que la otra versión da para otra cosa</translation>
    </message>
    <message>
        <source>One side leaves it open, and the other tells it as a fact.</source>
        <translation>Un lado lo deja abierto y el otro lo cuenta como un hecho.</translation>
    </message>
    <message>
        <source>What begins on one side ends on the other.</source>
        <translation>Lo que empieza en un lado termina en el otro.</translation>
    </message>
    <message>
        <source>One is for a time, the other for good.</source>
        <translation>Lo uno es por un tiempo, lo otro definitivo.</translation>
    </message>
    <message>
        <source>%1 is told without %2, whose figure it is</source>
        <extracomment>%1 is a figure, %2 who gave it.</extracomment>
        <translation>%1 se cuenta sin %2, de quien es la cifra</translation>
    </message>
    <message>
        <source>The words around are the same, and the time is another.</source>
        <translation>Las palabras de alrededor son las mismas, y el tiempo es otro.</translation>
    </message>
    <message>
        <source>%1 is quoted without %2, which limits it%3</source>
        <extracomment>%1 is a quotation, %2 words that belonged to it, %3 the speaker in brackets or nothing.</extracomment>
        <translation>%1 se cita sin %2, que limita su alcance%3</translation>
    </message>
    <message>
        <source>%1 is quoted without %2, which makes it stronger%3</source>
        <extracomment>%1 is a quotation, %2 words that belonged to it, %3 the speaker in brackets or nothing.</extracomment>
        <translation>%1 se cita sin %2, que lo refuerza%3</translation>
    </message>
    <message>
        <source>The cut took away words that tell how far the rest holds, with no sign of it.</source>
        <translation>El corte quitó palabras que dicen hasta dónde vale el resto, y nada lo indica.</translation>
    </message>
    <message>
        <source>The cut took away a word that makes the rest stronger, with no sign of it.</source>
        <translation>El corte quitó una palabra que refuerza el resto, y nada lo indica.</translation>
    </message>
    <message>
        <source>Not to do or know a thing is less than to refuse or deny it.</source>
        <translation>No hacer o no saber algo es menos que negarse a ello o negarlo.</translation>
    </message>
    <message>
        <source>The versions give the person another post at the same house.</source>
        <translation>Las versiones dan a la persona otro puesto en la misma casa.</translation>
    </message>
    <message>
        <source>What goes and what comes in its place have changed places.</source>
        <translation>Lo que se va y lo que viene en su lugar han cambiado de sitio.</translation>
    </message>
    <message>
        <source>The words tell who somebody is.</source>
        <translation>Las palabras dicen quién es la persona.</translation>
    </message>
    <message>
        <source>What some of its members say, the whole need not say.</source>
        <translation>Lo que dicen algunos de sus miembros no tiene por qué decirlo el conjunto.</translation>
    </message>
    <message>
        <source>What somebody is accused of is told, and not that he denies it.</source>
        <translation>Se cuenta de qué se acusa a alguien, y no que lo niega.</translation>
    </message>
    <message>
        <source>The words tell what became of somebody.</source>
        <translation>Las palabras dicen qué fue de la persona.</translation>
    </message>
    <message>
        <source>What goes together need not be cause and effect.</source>
        <translation>Lo que ocurre a la vez no tiene por qué ser causa y efecto.</translation>
    </message>
    <message>
        <source>%1 stands in quotation marks where %2 was reported%3</source>
        <extracomment>%1 is a quotation, %2 the words that stand in its place in the reference, %3 the speaker in brackets.</extracomment>
        <translation>%1 va entre comillas donde se refería %2%3</translation>
    </message>
    <message>
        <source>The reference reports the speaker without marks, and nowhere has these words.</source>
        <translation>La referencia refiere lo dicho sin comillas y no contiene estas palabras en ninguna parte.</translation>
    </message>
    <message>
        <source>The condition %1 is no longer told</source>
        <extracomment>%1 is a clause: ‘if the council agrees’.</extracomment>
        <translation>La condición %1 ya no se menciona</translation>
    </message>
    <message>
        <source>The condition %1 was put in</source>
        <translation>Se añadió la condición %1</translation>
    </message>
    <message>
        <source>One side hangs on it what the other tells as sure.</source>
        <translation>Un lado hace depender de ella lo que el otro da por seguro.</translation>
    </message>
    <message>
        <source>One side tells that it was not done, the other that it was.</source>
        <translation>Un lado cuenta que no se hizo, y el otro, que sí.</translation>
    </message>
    <message>
        <source>The words tell how far it has come: thought of, asked for, planned or done.</source>
        <translation>Las palabras dicen hasta dónde se ha llegado: pensado, pedido, previsto o hecho.</translation>
    </message>
    <message>
        <source>%1 is told of what %2 counted</source>
        <translation>%1 se refiere a lo que contaba %2</translation>
    </message>
    <message>
        <source>What is told of the one is told of the other.</source>
        <translation>Lo que se cuenta de uno se cuenta del otro.</translation>
    </message>
    <message>
        <source>What is foreseen or possible is told as done.</source>
        <translation>Lo previsto o posible se cuenta como hecho.</translation>
    </message>
    <message>
        <source>A wish or a request was told as a command, a threat or a plea.</source>
        <translation>Un deseo o una petición se contó como una orden, una amenaza o una súplica.</translation>
    </message>
    <message>
        <source>%1 and %2 were joined to %3</source>
        <extracomment>%1 to %3 are quotations.</extracomment>
        <translation>%1 y %2 se unieron en %3</translation>
    </message>
    <message>
        <source>Two quotations became one, and nothing shows what was cut out between them.</source>
        <translation>Dos citas se convirtieron en una, y nada muestra lo que se cortó entre ellas.</translation>
    </message>
    <message>
        <source>The versions tell it of two countries.</source>
        <translation>Las versiones lo cuentan de dos países distintos.</translation>
    </message>
    <message>
        <source>On one side it must be over by then, on the other it must not begin before.</source>
        <translation>En un lado debe haber acabado para entonces; en el otro no debe empezar antes.</translation>
    </message>
    <message>
        <source>The linked sentences tell of one event at two times.</source>
        <translation>Las frases vinculadas sitúan un mismo hecho en dos momentos.</translation>
    </message>
    <message>
        <source>The cut took away words that tell who says so, and makes others&apos; word the speaker&apos;s own.</source>
        <translation>El corte quitó palabras que dicen quién lo afirma y atribuye al hablante lo que dijeron otros.</translation>
    </message>
    <message>
        <source>%1 was denied and is now stated</source>
        <translation>%1 se negaba y ahora se afirma</translation>
    </message>
    <message>
        <source>%1 was stated and is now denied</source>
        <translation>%1 se afirmaba y ahora se niega</translation>
    </message>
    <message>
        <source>The words in marks are the same, but the sentence around them says the contrary.</source>
        <translation>Las palabras entre comillas son las mismas, pero la frase que las rodea dice lo contrario.</translation>
    </message>
    <message>
        <source>%1 is told of another moment: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the sentences around it.</extracomment>
        <translation>%1 se refiere a otro momento: %2 pasó a ser %3</translation>
    </message>
    <message>
        <source>What was said before something happened means another thing after it.</source>
        <translation>Lo que se dijo antes de que algo ocurriera significa otra cosa después.</translation>
    </message>
    <message>
        <source>%1 is told of another matter: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the sentences around it.</extracomment>
        <translation>%1 se refiere a otro asunto: %2 pasó a ser %3</translation>
    </message>
    <message>
        <source>The sentences around the quotation say that it was said of different things.</source>
        <translation>Según las frases que rodean la cita, se dijo de cosas distintas.</translation>
    </message>
    <message>
        <source>%1 stood in a draft and is given as the text that was settled</source>
        <extracomment>%1 is a quotation.</extracomment>
        <translation>%1 figuraba en un borrador y se da como el texto acordado</translation>
    </message>
    <message>
        <source>What was only proposed is quoted as what was agreed.</source>
        <translation>Lo que solo se propuso se cita como lo acordado.</translation>
    </message>
    <message>
        <source>The words tell how far the law has come with somebody.</source>
        <translation>Las palabras dicen hasta dónde ha llegado la justicia con alguien.</translation>
    </message>
    <message>
        <source>To deny, to admit, not to know and not to say are four things.</source>
        <translation>Negar, admitir, no saber y no decir son cuatro cosas distintas.</translation>
    </message>
    <message>
        <source>%1 is called %2, and the other version tells of no guilt</source>
        <translation>A %1 se le llama %2, y la otra versión no habla de culpa alguna</translation>
    </message>
    <message>
        <source>%1 is told of other voters</source>
        <translation>%1 se cuenta de otros votantes</translation>
    </message>
    <message>
        <source>How many came to the vote is one thing, how many of them chose so another.</source>
        <translation>Cuántos acudieron a votar es una cosa; cuántos de ellos eligieron así, otra.</translation>
    </message>
    <message>
        <source>The level is the same, but what was done to it is another thing.</source>
        <translation>El nivel es el mismo, pero lo que se hizo con él es otra cosa.</translation>
    </message>
    <message>
        <source>By how much it changed or went over is one thing, what it came to another.</source>
        <translation>En cuánto cambió o se excedió es una cosa; a cuánto llegó, otra.</translation>
    </message>
    <message>
        <source>%1 was said by %2 and is told as a fact</source>
        <extracomment>%1 is a quotation, %2 who said it.</extracomment>
        <translation>%1 lo dijo %2 y se cuenta como un hecho</translation>
    </message>
    <message>
        <source>The quotation lost its marks, and nobody is said to have said it.</source>
        <translation>La cita perdió las comillas, y no se dice quién la pronunció.</translation>
    </message>
    <message>
        <source>To regret, to apologise and to admit are three things.</source>
        <translation>Lamentar, disculparse y admitir son tres cosas distintas.</translation>
    </message>
    <message>
        <source>What is open, what is alleged or believed, and what is settled are three things.</source>
        <translation>Lo que está abierto, lo que se alega o se cree y lo que está probado son tres cosas distintas.</translation>
    </message>
    <message>
        <source>The two have changed places: each stands where the other stood.</source>
        <translation>Los dos han cambiado de lugar: cada uno está donde estaba el otro.</translation>
    </message>
    <message>
        <source>What was done to them is told as what they did, or the other way.</source>
        <translation>Lo que les hicieron se cuenta como lo que hicieron ellos, o al revés.</translation>
    </message>
    <message>
        <source>A limit was cut, so that it says more than was said.</source>
        <translation>Se ha quitado una limitación, de modo que dice más de lo que se dijo.</translation>
    </message>
    <message>
        <source>What is told of the one is told of whom he belongs to.</source>
        <translation>Lo que se cuenta de uno se cuenta de aquel con quien está relacionado.</translation>
    </message>
    <message>
        <source>The two lie on either side of one time.</source>
        <translation>Los dos quedan a uno y otro lado de un mismo momento.</translation>
    </message>
    <message>
        <source>The versions say that the person does work of different kinds.</source>
        <translation>Las versiones atribuyen a la persona trabajos de distinta clase.</translation>
    </message>
    <message>
        <source>Who had no part in it judges as an outsider.</source>
        <translation>Quien no participó juzga desde fuera.</translation>
    </message>
    <message>
        <source>One side leaves open whether it comes to pass.</source>
        <translation>Un lado deja abierto si llegará a ocurrir.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and another stands in the place.</source>
        <translation>La frase es por lo demás la misma, y otro ocupa ese lugar.</translation>
    </message>
    <message>
        <source>On one side the decision is still to come, on the other it was taken.</source>
        <translation>En un lado la decisión está pendiente, en el otro ya se tomó.</translation>
    </message>
    <message>
        <source>What is not foreseen is not yet excluded.</source>
        <translation>Lo que no está previsto no queda por ello excluido.</translation>
    </message>
    <message>
        <source>One side says that there is none, the other takes it for granted.</source>
        <translation>Un lado dice que no lo hay, el otro lo da por supuesto.</translation>
    </message>
    <message>
        <source>One side tells of it for that time, the other only says that it will not be sooner.</source>
        <translation>Un lado lo anuncia para ese momento, el otro solo dice que no será antes.</translation>
    </message>
    <message>
        <source>The pronouns mean a man on one side and a woman on the other.</source>
        <translation>Los pronombres designan a un hombre en un lado y a una mujer en el otro.</translation>
    </message>
    <message>
        <source>The number is the same, and counts another thing.</source>
        <translation>El número es el mismo, pero cuenta otra cosa.</translation>
    </message>
    <message>
        <source>The share is the same, and of another group.</source>
        <translation>La proporción es la misma, pero de otro grupo.</translation>
    </message>
    <message>
        <source>One end of the range is told as the figure.</source>
        <translation>Un extremo del intervalo se da como la cifra.</translation>
    </message>
    <message>
        <source>What one of them said is told as what several said.</source>
        <translation>Lo que dijo uno de ellos se cuenta como dicho por varios.</translation>
    </message>
    <message>
        <source>Two quotations became one, and the words of one of them are others.</source>
        <translation>Dos citas se convirtieron en una, y las palabras de una de ellas son otras.</translation>
    </message>
    <message>
        <source>%1 is told of another occasion: %2 became %3</source>
        <extracomment>%1 is a quotation, %2 and %3 the words around it.</extracomment>
        <translation>%1 se cuenta de otra ocasión: %2 pasó a ser %3</translation>
    </message>
    <message>
        <source>The words and their speaker stand, but not where and to whom they were said.</source>
        <translation>Las palabras y quien las dijo se mantienen, pero no dónde ni a quién se dijeron.</translation>
    </message>
    <message>
        <source>%1 is told as a fact: %2, and %3 is gone</source>
        <extracomment>%1 is a figure, %2 the words that tell who gives it, %3 a figure that another gives.</extracomment>
        <translation>%1 se cuenta como un hecho: %2, y falta %3</translation>
    </message>
    <message>
        <source>Two sides give two figures, and one of them stands without its source.</source>
        <translation>Dos partes dan dos cifras, y una de ellas queda sin su fuente.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are critical or major</source>
        <translation>
            <numerusform>%n hallazgo es crítico o grave</numerusform>
            <numerusform>%n hallazgos son críticos o graves</numerusform>
        </translation>
    </message>
    <message>
        <source>‘%1 %2’ has the title before the surname (%3)</source>
        <extracomment>%1 is a title, %2 a surname, %3 the whole name.</extracomment>
        <translation>En «%1 %2», el título va ante el apellido (%3)</translation>
    </message>
    <message>
        <source>‘Sir’ and ‘Dame’ stand before a first name.</source>
        <translation>«Sir» y «Dame» van ante un nombre de pila.</translation>
    </message>
    <message>
        <source>The words around are the same, and they tell of another thing of its sort.</source>
        <translation>Las palabras de alrededor son las mismas, y hablan de otra cosa de su clase.</translation>
    </message>
    <message>
        <source>Fact altered</source>
        <translation>Hecho alterado</translation>
    </message>
    <message>
        <source>The sentence is else the same, and what joins its parts is turned round.</source>
        <translation>La frase es por lo demás la misma, y lo que une sus partes está invertido.</translation>
    </message>
    <message>
        <source>What is so on one side only may, would or will be so on the other.</source>
        <translation>Lo que en un lado es así, en el otro solo puede ser, sería o será así.</translation>
    </message>
    <message>
        <source>The sentence is else the same; whether the two words mean one thing here is for a reader to say.</source>
        <translation>La frase es por lo demás la misma; si las dos palabras significan aquí lo mismo lo dirá un lector.</translation>
    </message>
    <message>
        <source>The sentence is else the same.</source>
        <translation>La frase es por lo demás la misma.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and tells of somebody in another role.</source>
        <translation>La frase es por lo demás la misma y presenta a alguien en otro papel.</translation>
    </message>
    <message>
        <source>The number is kept, and its unit is another.</source>
        <translation>La cifra se conserva y su unidad es otra.</translation>
    </message>
    <message>
        <source>The sentence is else the same, and tells of another day.</source>
        <translation>La frase es por lo demás la misma y habla de otro día.</translation>
    </message>
    <message>
        <source>What limits it is left out.</source>
        <translation>Se ha omitido lo que lo limita.</translation>
    </message>
    <message>
        <source>The versions give the person another title.</source>
        <translation>Las versiones dan a la persona otro título.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share as people read it: %1 is a whole number.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No other version tells of it.</source>
        <translation>Ninguna otra versión lo cuenta.</translation>
    </message>
    <message>
        <source>The words tell how far it holds.</source>
        <translation>Las palabras dicen hasta dónde vale.</translation>
    </message>
    <message>
        <source>One side gives the limit, and the other tells the day itself.</source>
        <translation>Un lado da el plazo y el otro el propio día.</translation>
    </message>
</context>
<context>
    <name>SpelledOut</name>
    <message>
        <source>%1; %2 has “%3”</source>
        <extracomment>A verdict and what the reference has: %1 as &quot;Altered&quot;, %2 the letter of a version, %3 its words.</extracomment>
        <translation>%1; %2 dice «%3»</translation>
    </message>
    <message>
        <source>Quotation; no speaker is named</source>
        <translation>Cita; sin autor identificado</translation>
    </message>
    <message>
        <source>Quotation of %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Cita de %1</translation>
    </message>
    <message>
        <source>Quotation of %1 (“%2”)</source>
        <extracomment>%1 is a person, %2 the verb that the text has, as &quot;said&quot; or &quot;warned&quot;.</extracomment>
        <translation>Cita de %1 («%2»)</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>body</source>
        <translation>organismo</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
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
        <translation>%1, movida desde la fila %2</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <extracomment>A class of a sentence that is also told in another place; %1 as &quot;edited&quot;.</extracomment>
        <translation>%1, movida</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What became of a sentence in another version: %1 its letter, %2 a class, as &quot;edited&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In %1: “%2”.</source>
        <extracomment>The sentence that a cell answers: %1 the letter of its version, %2 its first words.</extracomment>
        <translation>En %1: «%2».</translation>
    </message>
    <message>
        <source>Elsewhere: %1.</source>
        <extracomment>%1 as &quot;B edited, C dropped&quot;.</extracomment>
        <translation>En otras versiones: %1.</translation>
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
        <translation>está en la fila %1: %2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>%1. Enter brings the other end here.</source>
        <translation>%1. Intro trae aquí el otro extremo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A version as a screen reader says it: %1 its letter, %2 its name.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dropped in %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>omitida en %1</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>nada en %1</translation>
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
        <translation>Hallazgos: %1.</translation>
    </message>
    <message>
        <source>Quotations: %1.</source>
        <extracomment>%1 lists the classes of the quotations in a cell.</extracomment>
        <translation>Citas: %1.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>alike</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>told earlier</source>
        <translation>está más arriba</translation>
    </message>
    <message>
        <source>told later</source>
        <translation>está más abajo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <extracomment>A day without its year, as QDate writes formats: &quot;March 3&quot;.</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation>de %1 a %2</translation>
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
        <translation>persona</translation>
    </message>
    <message>
        <source>body</source>
        <translation>organismo</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message numerus="yes">
        <source>%1: named %n time(s)</source>
        <extracomment>How often a version uses a name: %1 is the name.</extracomment>
        <translation>
            <numerusform>%1: mencionado %n vez</numerusform>
            <numerusform>%1: mencionado %n veces</numerusform>
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
        <translation>suprimido: «%1»</translation>
    </message>
    <message>
        <source>no speaker named</source>
        <translation>sin autor identificado</translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation>Sin autor identificado</translation>
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
        <translation>%1: mostrar u ocultar; con Alt, mostrar solo esta clase</translation>
    </message>
    <message>
        <source>Nothing else is shown</source>
        <translation>No se muestra nada más</translation>
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
        <translation>referencia</translation>
    </message>
    <message>
        <source>%1 linked, %2 dropped</source>
        <extracomment>How a version follows the reference, in its column&apos;s head: %1 sentences are linked, %2 are dropped.</extracomment>
        <translation>%1 vinculadas, %2 omitidas</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1 is the letter of a version.</extracomment>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>Natural widths</source>
        <translation>Anchos normales</translation>
    </message>
    <message>
        <source>The reference stays in view. Click to let it scroll.</source>
        <translation>La referencia permanece a la vista. Haga clic para que se desplace.</translation>
    </message>
    <message>
        <source>Click to keep the reference in view.</source>
        <translation>Haga clic para mantener la referencia a la vista.</translation>
    </message>
    <message>
        <source>%1. Drag to sort the columns, drag an edge to widen one.</source>
        <translation>%1. Arrastre para ordenar las columnas; arrastre un borde para ensanchar una.</translation>
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
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command for the screen reader: %1 its name, %2 its key.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>no es posible ahora</translation>
    </message>
</context>
<context>
    <name>retold::DetailContent</name>
    <message>
        <source>The chosen finding</source>
        <translation>El hallazgo elegido</translation>
    </message>
    <message>
        <source>Every finding is filtered out</source>
        <translation>El filtro oculta todos los hallazgos</translation>
    </message>
    <message>
        <source>Switch a severity or a kind on above.</source>
        <translation>Active arriba una gravedad o un tipo.</translation>
    </message>
    <message>
        <source>Nothing to raise</source>
        <translation>Nada que señalar</translation>
    </message>
    <message>
        <source>Words, quotations, figures, names and what was left out were held against each other.</source>
        <translation>Se compararon palabras, citas, cifras, nombres y omisiones.</translation>
    </message>
    <message>
        <source>No finding chosen</source>
        <translation>Ningún hallazgo elegido</translation>
    </message>
    <message>
        <source>F8 goes to the worst one.</source>
        <translation>F8 va al peor.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a finding stands in the list: %1 its number, %2 how many there are.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Why something was found; %1 is a sentence.</extracomment>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Sentences paired as %1, %2 % sure</source>
        <extracomment>How two sentences are paired: %1 a relation as &quot;edited&quot;, %2 a share in per cent.</extracomment>
        <translation>Frases emparejadas como %1, con un %2&#xa0;% de seguridad</translation>
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
        <translation>El hallazgo elegido</translation>
    </message>
</context>
<context>
    <name>retold::DropFrame</name>
    <message numerus="yes">
        <source>Open %n file(s) as versions of one story</source>
        <translation>
            <numerusform>Abrir %n archivo como versión de una noticia</numerusform>
            <numerusform>Abrir %n archivos como versiones de una noticia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) as versions of this story</source>
        <translation>
            <numerusform>Añadir %n archivo como versión de esta noticia</numerusform>
            <numerusform>Añadir %n archivos como versiones de esta noticia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the text as %n version(s)</source>
        <translation>
            <numerusform>Añadir el texto como %n versión</numerusform>
            <numerusform>Añadir el texto como %n versiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retold::FactsPage</name>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
</context>
<context>
    <name>retold::FiguresPage</name>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>retold::FindBar</name>
    <message>
        <source>Capitals, kinds of quotation marks and dashes, and British or American spelling make no difference.</source>
        <translation>No importan las mayúsculas, los tipos de comillas y guiones ni la grafía británica o estadounidense.</translation>
    </message>
    <message>
        <source>Not found in any version</source>
        <translation>No se encuentra en ninguna versión</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 places</source>
        <extracomment>Too many hits to count: %1 as &quot;5,000&quot;.</extracomment>
        <translation>Más de %1 lugares</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in %1</source>
        <extracomment>Hits: %n their number, %1 as &quot;4 versions&quot;.</extracomment>
        <translation>
            <numerusform>%n lugar en %1</numerusform>
            <numerusform>%n lugares en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>Where the reader is among the hits: %1 the number of this one, %2 how many there are, %3 as &quot;4 versions&quot;.</extracomment>
        <translation>%1 de %2 en %3</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>retold::FindField</name>
    <message>
        <source>Find in all versions</source>
        <translation>Buscar en todas las versiones</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift and Enter to the one before, Escape closes.</source>
        <translation>Intro va al lugar siguiente; Mayús e Intro, al anterior; Escape cierra.</translation>
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
        <translation>Hallazgos, los peores primero</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Orden de los hallazgos</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Los peores primero</translation>
    </message>
    <message>
        <source>In story order</source>
        <translation>En el orden de la noticia</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n finding(s).</source>
        <translation>
            <numerusform>El filtro oculta %n hallazgo.</numerusform>
            <numerusform>El filtro oculta %n hallazgos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to raise</source>
        <extracomment>What was looked at: four counts.</extracomment>
        <translation>Nada que señalar</translation>
    </message>
    <message>
        <source>Checked: %1 facts, %2 quotations, %3 figures and %4 names.</source>
        <translation>Comprobado: %1 hechos, %2 citas, %3 cifras y %4 nombres.</translation>
    </message>
</context>
<context>
    <name>retold::FindingsStrip</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many findings of a severity there are: %1 as &quot;Major&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <extracomment>%1 is the key.</extracomment>
        <translation>Mostrar los hallazgos</translation>
    </message>
    <message>
        <source>Show the findings (%1)</source>
        <translation>Mostrar los hallazgos (%1)</translation>
    </message>
</context>
<context>
    <name>retold::FirstRunPage</name>
    <message>
        <source>How one story was told by several outlets</source>
        <translation>Cómo contaron varios medios una misma noticia</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Todo permanece en este equipo</translation>
    </message>
    <message>
        <source>Put the versions side by side</source>
        <translation>Ponga las versiones en paralelo</translation>
    </message>
    <message>
        <source>Open two or more versions of a story. Retold lines them up sentence by sentence and lists what changed, worst first.</source>
        <translation>Abra dos o más versiones de una noticia. Retold las alinea frase por frase y enumera lo que cambió, lo peor primero.</translation>
    </message>
    <message>
        <source>You can also drop files anywhere in this window. To paste several versions at once, put a line of dashes between them: ---</source>
        <translation>También puede soltar archivos en cualquier parte de esta ventana. Para pegar varias versiones a la vez, sepárelas con una línea de guiones: ---</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Paste a version</source>
        <translation>Pegar una versión</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Abrir la noticia de ejemplo</translation>
    </message>
</context>
<context>
    <name>retold::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
</context>
<context>
    <name>retold::HelpWindow</name>
    <message>
        <source>Help for Retold</source>
        <translation>Ayuda de Retold</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No page has “%1”.</source>
        <extracomment>%1 is what was looked for in the help.</extracomment>
        <translation>Ninguna página contiene «%1».</translation>
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
        <translation>Comando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>retold::KeysWindow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>A word of the command, or a key</source>
        <translation>Una palabra del comando, o una tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Click the field and press the new keys; they hold at once.</source>
        <translation>Haga clic en el campo y pulse las teclas nuevas; funcionan de inmediato.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <extracomment>%1 is a key, %2 the command that has it.</extracomment>
        <translation>%1 es la tecla de «%2».</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Quitársela</translation>
    </message>
</context>
<context>
    <name>retold::KindChooser</name>
    <message>
        <source>Kinds of findings</source>
        <translation>Tipos de hallazgos</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Mostrar todos los tipos</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A kind of finding and how many there are.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <extracomment>How many kinds of findings are shown: %1 of %2.</extracomment>
        <translation>%1 de %2 tipos</translation>
    </message>
</context>
<context>
    <name>retold::LayoutSwitch</name>
    <message>
        <source>Scroll together</source>
        <translation>Desplazar juntos</translation>
    </message>
    <message>
        <source>Level rows</source>
        <translation>Filas alineadas</translation>
    </message>
    <message>
        <source>What tells the same stands on one level.</source>
        <translation>Lo equivalente está a la misma altura.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Each text flows without gaps.</source>
        <translation>Cada texto corre sin huecos.</translation>
    </message>
    <message>
        <source>Scrolling one text brings the others to what tells the same.</source>
        <translation>Al desplazar un texto, los demás van al pasaje equivalente.</translation>
    </message>
</context>
<context>
    <name>retold::LevelView</name>
    <message>
        <source>Versions side by side</source>
        <translation>Versiones en paralelo</translation>
    </message>
    <message>
        <source>Arrow keys move between sentences, Enter opens folded rows.</source>
        <translation>Las flechas pasan de una frase a otra; Intro abre las filas plegadas.</translation>
    </message>
</context>
<context>
    <name>retold::MainWindow</name>
    <message>
        <source>Choose another</source>
        <translation>Elegir otro</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>retold::NamesPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
</context>
<context>
    <name>retold::OverviewStrip</name>
    <message>
        <source>rows %1 to %2 of %3</source>
        <extracomment>What the overview frames: %1 the first row in view, %2 the last, %3 how many there are.</extracomment>
        <translation>filas %1 a %2 de %3</translation>
    </message>
    <message>
        <source>Overview of the story</source>
        <translation>Vista general de la noticia</translation>
    </message>
    <message>
        <source>A lane for each version, a box for each fact. Click or drag to go there; Ctrl and the wheel zoom.</source>
        <translation>Una franja por versión, una casilla por hecho. Haga clic o arrastre para ir allí; Ctrl y la rueda cambian la escala.</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <extracomment>What the keys are at in the overview: %1 is the number of a row, %2 how many there are.</extracomment>
        <translation>Fila %1 de %2</translation>
    </message>
</context>
<context>
    <name>retold::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation>Tipo de letra de los textos</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Tamaño de los textos</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>Behind the size of a font, as &quot;15 px&quot;.</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>The ferry left at noon with about 40 people on board, the port said.</source>
        <translation>El transbordador zarpó a mediodía con unas 40 personas a bordo, según el puerto.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Libro de estilo</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>Hallazgos mostrados</translation>
    </message>
    <message>
        <source>House style is “per cent” for “%”, “NATO” for “Nato”: never an alarm, and folded unless you ask for it.</source>
        <translation>Libro de estilo es «por ciento» en lugar de «%», u «OTAN» en lugar de «Otan»: nunca es una alarma, y queda plegado salvo que lo pida.</translation>
    </message>
    <message>
        <source>The first version is the reference</source>
        <translation>La primera versión es la referencia</translation>
    </message>
    <message>
        <source>No reference: all are held against all</source>
        <translation>Sin referencia: todas se comparan con todas</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Noticia nueva</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Retold has no part that speaks to a network.</source>
        <translation>Nada sale de este equipo. Retold no tiene ninguna parte que se comunique con una red.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Scroll to a place, rather than be there at once</source>
        <translation>Desplazarse hasta un lugar en vez de saltar a él</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardDelegate</name>
    <message>
        <source>in no other version</source>
        <translation>en ninguna otra versión</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>Where a quotation stands: %1 is the number of a row of the texts.</extracomment>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>also</source>
        <extracomment>Before the letters of more versions of which a line is true.</extracomment>
        <translation>también</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCards</name>
    <message>
        <source>Quotations, with every version&apos;s wording</source>
        <translation>Citas, con la redacción de cada versión</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardsHead</name>
    <message>
        <source>As in the reference</source>
        <translation>Como en la referencia</translation>
    </message>
    <message>
        <source>As first quoted</source>
        <translation>Como se citó primero</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Who, or said how</source>
        <translation>Quién, o cómo lo dijo</translation>
    </message>
</context>
<context>
    <name>retold::QuoteCardsModel</name>
    <message>
        <source>in no other version</source>
        <translation>en ninguna otra versión</translation>
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
        <translation>Cita</translation>
    </message>
    <message>
        <source>How quotations are shown</source>
        <translation>Cómo se muestran las citas</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Autor de la cita</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Todos los autores</translation>
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
        <translation>Textos para leer</translation>
    </message>
    <message>
        <source>Up and down move between the sentences of a text, left and right to what answers them.</source>
        <translation>Arriba y abajo pasan de una frase a otra de un texto; izquierda y derecha, a lo que le corresponde.</translation>
    </message>
</context>
<context>
    <name>retold::RecentList</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 critical, %4 major, %5</source>
        <extracomment>A comparison of late for the screen reader: %1 its title, %2 as &quot;5 versions&quot;, %3 and %4 counts of findings, %5 as &quot;today&quot;.</extracomment>
        <translation>%1, %2, críticos: %3, graves: %4, %5</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>retold::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A comparison of late in the menu: %1 its headline, %2 as &quot;5 versions&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>&amp;Forget Them</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>retold::ReferenceButton</name>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <extracomment>The button that chooses the reference; %1 is the version chosen now.</extracomment>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>The version that the others are held against</source>
        <translation>La versión con la que se comparan las demás</translation>
    </message>
</context>
<context>
    <name>retold::SecondVersionPane</name>
    <message>
        <source>Add a second version</source>
        <translation>Añada una segunda versión</translation>
    </message>
    <message>
        <source>Then Retold lines both up sentence by sentence and lists what changed, worst first.</source>
        <translation>Entonces Retold alinea ambas frase por frase y enumera lo que cambió, lo peor primero.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Paste a version</source>
        <translation>Pegar una versión</translation>
    </message>
</context>
<context>
    <name>retold::SegmentSwitch</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a choice stands among those that exclude each other: %1 its place, %2 how many there are.</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>retold::SideBySidePage</name>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
</context>
<context>
    <name>retold::StatusLine</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n frase</numerusform>
            <numerusform>%n frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n crítico</numerusform>
            <numerusform>%n críticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n grave</numerusform>
            <numerusform>%n graves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n leve</numerusform>
            <numerusform>%n leves</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>No story open</source>
        <translation>Ninguna noticia abierta</translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation>Comparando las versiones</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>The size of the texts in the status bar.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button in the status bar that opens the help; %1 is its key.</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>%1 Help</source>
        <translation>%1 Ayuda</translation>
    </message>
</context>
<context>
    <name>retold::StoryDocument</name>
    <message>
        <source>Pasted text %1</source>
        <extracomment>The name of a pasted text; %1 is a running number.</extracomment>
        <translation>Texto pegado %1</translation>
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
        <translation>Abrir versiones de una noticia</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md);;All files (*)</source>
        <translation>Archivos de texto (*.txt *.text *.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>El portapapeles no contiene texto ni archivos.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted as %n versions, parted at lines of dashes</source>
        <translation>
            <numerusform>Pegado como %n versión, separada por líneas de guiones</numerusform>
            <numerusform>Pegado como %n versiones, separadas por líneas de guiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: “%1”</source>
        <extracomment>%1 is one path or several.</extracomment>
        <translation>Ya no está: «%1»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <extracomment>%1 is the path of the report.</extracomment>
        <translation>Informe guardado como %1</translation>
    </message>
</context>
<context>
    <name>retold::StoryTableModel</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>%1 finding</source>
        <extracomment>The severity of a finding in a cell of a table; %1 as &quot;major&quot;.</extracomment>
        <translation>hallazgo: %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A version at the head of a column: %1 its letter, %2 its name.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, reference</source>
        <translation>%1, referencia</translation>
    </message>
    <message>
        <source>%1 agree</source>
        <extracomment>Letters of versions that tell a thing alike, as &quot;A C&quot;.</extracomment>
        <translation>%1 coinciden</translation>
    </message>
</context>
<context>
    <name>retold::StoryToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A version in the list of references: %1 its letter, %2 its name.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No reference: all against all</source>
        <translation>Sin referencia: todas con todas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where the chosen finding stands: %1 its number, %2 how many there are.</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>retold::TablePage</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Filter these rows</source>
        <translation>Filtrar estas filas</translation>
    </message>
    <message>
        <source>Filter these rows by words</source>
        <translation>Filtrar estas filas por palabras</translation>
    </message>
    <message>
        <source>Show only rows that hold these words (/ from the table)</source>
        <translation>Mostrar solo las filas que contienen estas palabras (/ desde la tabla)</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Qué muestran las celdas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Story order</source>
        <translation>Orden de la noticia</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Los peores primero</translation>
    </message>
    <message>
        <source>Dropped by most</source>
        <translation>Más omitidos primero</translation>
    </message>
    <message>
        <source>In one outlet only</source>
        <translation>En un solo medio</translation>
    </message>
    <message>
        <source>By %1  %2</source>
        <extracomment>An order of rows: by what became of them in a version. %1 is its letter, %2 its name.</extracomment>
        <translation>Por %1  %2</translation>
    </message>
    <message>
        <source>There is nothing of this kind in these versions.</source>
        <translation>No hay nada de este tipo en estas versiones.</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Ninguna fila contiene «%1».</translation>
    </message>
    <message>
        <source>The filter hides every row. Switch a class on above.</source>
        <translation>El filtro oculta todas las filas. Active una clase arriba.</translation>
    </message>
</context>
<context>
    <name>retold::Tools</name>
    <message>
        <source>About Retold</source>
        <translation>Acerca de Retold</translation>
    </message>
    <message>
        <source>Retold %1 compares how one news story was told by several outlets.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Retold %1 compara cómo contaron varios medios una misma noticia.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>retold::VersionDelegate</name>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
</context>
<context>
    <name>retold::VersionHeads</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Left and Right choose a version, Enter sorts by what became of it.</source>
        <translation>Izquierda y derecha eligen una versión; Intro ordena según lo que hizo con cada cosa.</translation>
    </message>
</context>
<context>
    <name>retold::VersionsModel</name>
    <message>
        <source>%1 % identical</source>
        <translation>%1&#xa0;% idénticas</translation>
    </message>
    <message>
        <source>%1 % edited</source>
        <translation>%1&#xa0;% editadas</translation>
    </message>
    <message>
        <source>%1 % paraphrased</source>
        <translation>%1&#xa0;% parafraseadas</translation>
    </message>
    <message>
        <source>%1 % partial</source>
        <translation>%1&#xa0;% parciales</translation>
    </message>
    <message>
        <source>%1 % added</source>
        <translation>%1&#xa0;% añadidas</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A version as a screen reader says it: %1 its name, %2 its headline, %3 its shares.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n frase</numerusform>
            <numerusform>%n frases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The two largest shares of a version.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Sin titular</translation>
    </message>
    <message>
        <source>Its column is hidden. The space bar shows it, Enter makes it the reference.</source>
        <translation>Su columna está oculta. La barra espaciadora la muestra; Intro la convierte en la referencia.</translation>
    </message>
    <message>
        <source>Its column is shown. The space bar hides it, Enter makes it the reference.</source>
        <translation>Su columna está a la vista. La barra espaciadora la oculta; Intro la convierte en la referencia.</translation>
    </message>
</context>
<context>
    <name>retold::VersionsRail</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Drop a file here to add a version</source>
        <translation>Suelte aquí un archivo para añadir una versión</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Añadir una versión</translation>
    </message>
    <message>
        <source>Versions of the story</source>
        <translation>Versiones de la noticia</translation>
    </message>
</context>
<context>
    <name>retold::WordingRow</name>
    <message>
        <source>Go to this sentence in %1</source>
        <translation>Ir a esta frase en %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
</context>
</TS>
