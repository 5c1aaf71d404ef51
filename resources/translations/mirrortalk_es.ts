<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licencias…</translation>
    </message>
    <message>
        <source>About MirrorTalk</source>
        <translation>Acerca de MirrorTalk</translation>
    </message>
    <message>
        <source>Ask your podcasts, and hear the answer in the speakers&apos; own words.</source>
        <translation>Preguntar a los podcasts y oír la respuesta en la voz de quienes hablan.</translation>
    </message>
    <message>
        <source>Everything happens on this computer: nothing you listen to or ask ever leaves it.</source>
        <translation>Todo ocurre en este ordenador: nada de lo que se escucha o se pregunta sale nunca de él.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>MirrorTalk</source>
        <translation>MirrorTalk</translation>
    </message>
    <message>
        <source>MirrorTalk never looks for a new version by itself: compare this one with the newest where you got it.</source>
        <translation>MirrorTalk nunca busca por sí mismo una versión nueva: compara esta con la más reciente donde la conseguiste.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>{system} · Python {python} · Qt {qt}</source>
        <translation>{system} · Python {python} · Qt {qt}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About MirrorTalk</source>
        <translation>&amp;Acerca de MirrorTalk</translation>
    </message>
    <message>
        <source>&amp;Add podcast…</source>
        <translation>&amp;Añadir un podcast…</translation>
    </message>
    <message>
        <source>&amp;Ask a question</source>
        <translation>&amp;Hacer una pregunta</translation>
    </message>
    <message>
        <source>&amp;Back 10 seconds</source>
        <translation>&amp;Atrás 10 segundos</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>Marcad&amp;ores</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Cancelar todo</translation>
    </message>
    <message>
        <source>&amp;Find in the transcript</source>
        <translation>B&amp;uscar en la transcripción</translation>
    </message>
    <message>
        <source>&amp;Forward 30 seconds</source>
        <translation>A&amp;delante 30 segundos</translation>
    </message>
    <message>
        <source>&amp;Get the speech model…</source>
        <translation>Obtener el modelo de &amp;voz…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Import audio files…</source>
        <translation>&amp;Importar archivos de audio…</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Look for new episodes</source>
        <translation>&amp;Buscar episodios nuevos</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Memoria</translation>
    </message>
    <message>
        <source>&amp;Mute or unmute</source>
        <translation>Silen&amp;ciar o activar el sonido</translation>
    </message>
    <message>
        <source>&amp;Next chapter or quote</source>
        <translation>Capítulo o cita &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Options of this podcast…</source>
        <translation>&amp;Opciones de este podcast…</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Pausar todo</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>&amp;Privacy…</source>
        <translation>&amp;Privacidad…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Remove my data…</source>
        <translation>&amp;Quitar mis datos…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Reanudar todo</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>E&amp;jecutar una orden…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>Trans&amp;cripción</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>&amp;Bienvenida…</translation>
    </message>
    <message>
        <source>Boo&amp;kmark this moment</source>
        <translation>&amp;Marcar este momento</translation>
    </message>
    <message>
        <source>E&amp;xport the conversation…</source>
        <translation>E&amp;xportar la conversación…</translation>
    </message>
    <message>
        <source>Earlier &amp;questions</source>
        <translation>&amp;Preguntas anteriores</translation>
    </message>
    <message>
        <source>F&amp;aster</source>
        <translation>Más rá&amp;pido</translation>
    </message>
    <message>
        <source>Filter &amp;episodes</source>
        <translation>&amp;Filtrar episodios</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Import a &amp;model from a folder…</source>
        <translation>Importar un &amp;modelo de una carpeta…</translation>
    </message>
    <message>
        <source>Mod&amp;els…</source>
        <translation>Mo&amp;delos…</translation>
    </message>
    <message>
        <source>P&amp;revious chapter or quote</source>
        <translation>Capítulo o cita an&amp;terior</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Pane&amp;les</translation>
    </message>
    <message>
        <source>Play the last ans&amp;wer, or stop it</source>
        <translation>Reproducir la última resp&amp;uesta o detenerla</translation>
    </message>
    <message>
        <source>Re&amp;try what failed</source>
        <translation>Reintentar lo que &amp;falló</translation>
    </message>
    <message>
        <source>S&amp;leep timer…</source>
        <translation>Tempori&amp;zador para dormir…</translation>
    </message>
    <message>
        <source>Show the &amp;library</source>
        <translation>Mostrar la &amp;biblioteca</translation>
    </message>
    <message>
        <source>Show the &amp;player</source>
        <translation>Mostrar el &amp;reproductor</translation>
    </message>
    <message>
        <source>Show the &amp;questions</source>
        <translation>Mostrar las &amp;preguntas</translation>
    </message>
    <message>
        <source>Show the &amp;transcript</source>
        <translation>Mostrar la &amp;transcripción</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>T&amp;emas</translation>
    </message>
    <message>
        <source>Try the &amp;sample show</source>
        <translation>Probar el podcast de &amp;ejemplo</translation>
    </message>
</context>
<context>
    <name>AnswerFoot</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this answer with its sources</source>
        <translation>Copiar esta respuesta con sus fuentes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export this answer</source>
        <translation>Exportar esta respuesta</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Se guarda solo en este ordenador.</translation>
    </message>
    <message>
        <source>Noted, on this computer only.</source>
        <translation>Anotado, solo en este ordenador.</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Reproducir todo</translation>
    </message>
    <message>
        <source>Play all quotes of this answer, one after the other</source>
        <translation>Reproducir todas las citas de esta respuesta, una tras otra</translation>
    </message>
    <message>
        <source>This answer is good</source>
        <translation>Esta respuesta es buena</translation>
    </message>
    <message>
        <source>This answer is not good</source>
        <translation>Esta respuesta no es buena</translation>
    </message>
    <message>
        <source>{claim}. Kept on this computer only.</source>
        <translation>{claim}. Se guarda solo en este ordenador.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>An episode is being made searchable; the search begins after this part of it.</source>
        <translation>Se está preparando un episodio para la búsqueda; la búsqueda empieza después de esta parte.</translation>
    </message>
    <message>
        <source>The library is being opened; the search begins as soon as it is.</source>
        <translation>La biblioteca se está abriendo; la búsqueda empieza en cuanto esté lista.</translation>
    </message>
    <message>
        <source>The search index is being opened; the search begins as soon as it is.</source>
        <translation>Se está abriendo el índice de búsqueda; la búsqueda empieza en cuanto esté abierto.</translation>
    </message>
    <message>
        <source>Waiting for the question before this one…</source>
        <translation>A la espera de la pregunta anterior…</translation>
    </message>
    <message>
        <source>Waiting for what the search index is busy with…</source>
        <translation>El índice de búsqueda aún está ocupado…</translation>
    </message>
</context>
<context>
    <name>BookmarksPane</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Como JSON…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Como Markdown…</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Bring the deleted bookmark back</source>
        <translation>Recuperar el marcador eliminado</translation>
    </message>
    <message>
        <source>Ctrl+B keeps what you hear, with its words. A quote has a button for it.</source>
        <translation>Ctrl+B guarda lo que se oye, con sus palabras. Cada cita tiene un botón para ello.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this bookmark</source>
        <translation>Eliminar este marcador</translation>
    </message>
    <message>
        <source>Export all bookmarks</source>
        <translation>Exportar todos los marcadores</translation>
    </message>
    <message>
        <source>Find in bookmarks</source>
        <translation>Buscar en los marcadores</translation>
    </message>
    <message>
        <source>Find in words, notes and titles</source>
        <translation>Buscar en palabras, notas y títulos</translation>
    </message>
    <message>
        <source>Looking for bookmarks…</source>
        <translation>Buscando marcadores…</translation>
    </message>
    <message>
        <source>No bookmark matches</source>
        <translation>Ningún marcador coincide</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is bookmarked yet</source>
        <translation>Aún no hay marcadores</translation>
    </message>
    <message>
        <source>Nothing was transcribed here yet when it was kept.</source>
        <translation>Aquí aún no había transcripción cuando se guardó.</translation>
    </message>
    <message>
        <source>Open in the transcript</source>
        <translation>Abrir en la transcripción</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Show all bookmarks</source>
        <translation>Mostrar todos los marcadores</translation>
    </message>
    <message>
        <source>The bookmark is deleted.</source>
        <translation>El marcador se ha eliminado.</translation>
    </message>
    <message>
        <source>The bookmark is deleted. Undo brings it back.</source>
        <translation>El marcador se ha eliminado. «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Write what it means to you</source>
        <translation>¿Qué significa este momento?</translation>
    </message>
    <message>
        <source>kept on {day}</source>
        <translation>guardado el {day}</translation>
    </message>
    <message>
        <source>“{words}” is in no bookmark, note or title.</source>
        <translation>«{words}» no está en ningún marcador, nota ni título.</translation>
    </message>
</context>
<context>
    <name>BudgetField</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
</context>
<context>
    <name>Budgeting</name>
    <message>
        <source>MirrorTalk holds more than the budget. Close it and open it again to come below.</source>
        <translation>MirrorTalk ocupa más que el límite. Al cerrarlo y abrirlo de nuevo vuelve a estar por debajo.</translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation>No había nada que liberar.</translation>
    </message>
    <message>
        <source>What is being worked with stays.</source>
        <translation>Lo que está en uso se queda.</translation>
    </message>
    <message>
        <source>{mb} MB came back.</source>
        <translation>Se liberaron {mb} MB.</translation>
    </message>
</context>
<context>
    <name>BugReporter</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>MirrorTalk made a mistake</source>
        <translation>MirrorTalk ha cometido un error</translation>
    </message>
    <message>
        <source>Something went wrong inside MirrorTalk while {doing}.</source>
        <translation>Algo falló dentro de MirrorTalk (durante: {doing}).</translation>
    </message>
    <message>
        <source>Your library is safe. The details below are in the log too; nothing was sent anywhere.</source>
        <translation>La biblioteca está a salvo. Los detalles de abajo están también en el registro; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajo</translation>
    </message>
</context>
<context>
    <name>ChaptersButton</name>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Arrow keys choose a command, Enter does it, Escape leaves.</source>
        <translation>Las flechas eligen una orden, Intro la ejecuta, Escape cierra.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Filter of commands</source>
        <translation>Filtrar las órdenes</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Ninguna orden se llama así.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué hacer?</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Show earlier questions</source>
        <translation>Mostrar preguntas anteriores</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Ask only in episodes that were published between these days:</source>
        <translation>Preguntar solo en episodios publicados entre estos días:</translation>
    </message>
    <message>
        <source>Episodes published between two days</source>
        <translation>Episodios publicados entre dos días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The first day comes after the last one. Exchange them.</source>
        <translation>El primer día es posterior al último. Hay que intercambiarlos.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>EpisodesHead</name>
    <message>
        <source>All episodes</source>
        <translation>Todos los episodios</translation>
    </message>
    <message>
        <source>All podcasts</source>
        <translation>Todos los podcasts</translation>
    </message>
    <message>
        <source>By podcast</source>
        <translation>Por podcast</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Choose and sort episodes</source>
        <translation>Elegir y ordenar episodios</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Filter episodes</source>
        <translation>Filtrar episodios</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Los más largos primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más recientes primero</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Sin escuchar</translation>
    </message>
    <message>
        <source>Of all podcasts</source>
        <translation>De todos los podcasts</translation>
    </message>
    <message>
        <source>Of the chosen podcast</source>
        <translation>Del podcast elegido</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Los más antiguos primero</translation>
    </message>
    <message>
        <source>Only: {which}</source>
        <translation>Solo: {which}</translation>
    </message>
    <message>
        <source>Ready to ask</source>
        <translation>Listo para preguntar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all episodes</source>
        <translation>Mostrar todos los episodios</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezados</translation>
    </message>
    <message>
        <source>Waiting or failed</source>
        <translation>En espera o con error</translation>
    </message>
    <message>
        <source>With audio on this computer</source>
        <translation>Con audio en este ordenador</translation>
    </message>
</context>
<context>
    <name>EpisodesPart</name>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Look for new episodes</source>
        <translation>Buscar episodios nuevos</translation>
    </message>
    <message>
        <source>No episode matches</source>
        <translation>Ningún episodio coincide</translation>
    </message>
    <message>
        <source>No episodes yet</source>
        <translation>Aún no hay episodios</translation>
    </message>
    <message>
        <source>Open transcript</source>
        <translation>Abrir la transcripción</translation>
    </message>
    <message>
        <source>Other episodes are there, and kept out by the filter or by what is chosen to be shown.</source>
        <translation>Hay otros episodios; el filtro o la selección los oculta.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show all episodes</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Obtener</translation>
    </message>
    <message numerus="yes">
        <source>Take %n episode(s)</source>
        <translation>
            <numerusform>Obtener %n episodio</numerusform>
            <numerusform>Obtener %n episodios</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this episode</source>
        <translation>Obtener este episodio</translation>
    </message>
    <message>
        <source>Take {count}</source>
        <translation>Obtener {count}</translation>
    </message>
    <message>
        <source>They are listed here as soon as the podcast has any, or you import files.</source>
        <translation>Aparecen aquí en cuanto el podcast tenga alguno o se importen archivos.</translation>
    </message>
    <message>
        <source>Transcribe from the audio instead</source>
        <translation>Transcribir a partir del audio</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Limited to</source>
        <translation>Limitado a</translation>
    </message>
    <message>
        <source>Understood as: {question}</source>
        <translation>Entendido como: {question}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportado a {path}</translation>
    </message>
    <message>
        <source>MirrorTalk answer {day}</source>
        <translation>Respuesta de MirrorTalk {day}</translation>
    </message>
    <message>
        <source>MirrorTalk answers {day}</source>
        <translation>Respuestas de MirrorTalk {day}</translation>
    </message>
    <message>
        <source>MirrorTalk bookmarks {day}</source>
        <translation>Marcadores de MirrorTalk {day}</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Escribiendo {name}…</translation>
    </message>
</context>
<context>
    <name>FailureBody</name>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
</context>
<context>
    <name>FeedChoices</name>
    <message numerus="yes">
        <source>%n podcast(s) found. Choose what to add:</source>
        <translation>
            <numerusform>%n podcast encontrado. Elegir qué añadir:</numerusform>
            <numerusform>%n podcasts encontrados. Elegir qué añadir:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todos</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message>
        <source>Podcasts that were found</source>
        <translation>Podcasts encontrados</translation>
    </message>
</context>
<context>
    <name>FeedPreview</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episodio</numerusform>
            <numerusform>%n episodios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) only with video: shown, but not taken</source>
        <translation>
            <numerusform>%n episodio solo con vídeo: se muestra, pero no se obtiene</numerusform>
            <numerusform>%n episodios solo con vídeo: se muestran, pero no se obtienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without audio left out</source>
        <translation>
            <numerusform>%n elemento sin audio omitido</numerusform>
            <numerusform>%n elementos sin audio omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest: “{title}”</source>
        <translation>El más reciente: «{title}»</translation>
    </message>
    <message>
        <source>Newest: “{title}”, {date}</source>
        <translation>El más reciente: «{title}», {date}</translation>
    </message>
</context>
<context>
    <name>FeedsPart</name>
    <message>
        <source>Add podcast…</source>
        <translation>Añadir un podcast…</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>List older episodes of this podcast</source>
        <translation>Listar episodios más antiguos de este podcast</translation>
    </message>
    <message>
        <source>Look for new episodes of all podcasts</source>
        <translation>Buscar episodios nuevos de todos los podcasts</translation>
    </message>
    <message>
        <source>Look for new episodes of this podcast</source>
        <translation>Buscar episodios nuevos de este podcast</translation>
    </message>
    <message>
        <source>Newest episode first</source>
        <translation>Episodio más reciente primero</translation>
    </message>
    <message>
        <source>Options of this podcast…</source>
        <translation>Opciones de este podcast…</translation>
    </message>
    <message>
        <source>Podcasts</source>
        <translation>Podcasts</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Sort podcasts</source>
        <translation>Ordenar podcasts</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Cancelar la suscripción</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Cancelar la suscripción…</translation>
    </message>
</context>
<context>
    <name>FetchStrip</name>
    <message>
        <source>Audio that is fetched</source>
        <translation>Audio que se descarga</translation>
    </message>
    <message>
        <source>Do not fetch it</source>
        <translation>No descargarlo</translation>
    </message>
    <message>
        <source>Fetching “{title}”; it plays when it is here.</source>
        <translation>«{title}» se está descargando; sonará cuando llegue.</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Back to earlier questions</source>
        <translation>Volver a las preguntas anteriores</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Clear all…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this question and its answer</source>
        <translation>Eliminar esta pregunta y su respuesta</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Preguntas anteriores</translation>
    </message>
    <message>
        <source>Find in earlier questions</source>
        <translation>Buscar en preguntas anteriores</translation>
    </message>
    <message>
        <source>Find in questions, quotes and titles</source>
        <translation>Buscar en preguntas, citas y títulos</translation>
    </message>
    <message>
        <source>Forget all questions and answers?</source>
        <translation>¿Olvidar todas las preguntas y respuestas?</translation>
    </message>
    <message>
        <source>Looking for earlier questions…</source>
        <translation>Buscando preguntas anteriores…</translation>
    </message>
    <message>
        <source>No earlier question matches</source>
        <translation>Ninguna pregunta anterior coincide</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Aún no se ha preguntado nada</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Mostrar todas las preguntas</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>They are deleted from this computer, with what you thought of them. Your podcasts are left alone.</source>
        <translation>Se eliminan de este ordenador, con sus valoraciones. Los podcasts no se tocan.</translation>
    </message>
    <message>
        <source>What you ask is kept here with its answers, on this computer only. Ask something below.</source>
        <translation>Lo que se pregunta se guarda aquí con sus respuestas, solo en este ordenador. Abajo se puede preguntar algo.</translation>
    </message>
    <message>
        <source>“{words}” is in no question, quote or title.</source>
        <translation>«{words}» no está en ninguna pregunta, cita ni título.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>No se pudo importar %n archivo.</numerusform>
            <numerusform>No se pudieron importar %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n archivo importado</numerusform>
            <numerusform>%n archivos importados</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Audio ({patterns})</source>
        <translation>Audio ({patterns})</translation>
    </message>
    <message>
        <source>Getting the speech model…</source>
        <translation>Obteniendo el modelo de voz…</translation>
    </message>
    <message>
        <source>Import a folder of audio files</source>
        <translation>Importar una carpeta de archivos de audio</translation>
    </message>
    <message>
        <source>Import a model from a folder</source>
        <translation>Importar un modelo de una carpeta</translation>
    </message>
    <message>
        <source>Import audio files</source>
        <translation>Importar archivos de audio</translation>
    </message>
    <message>
        <source>MirrorTalk</source>
        <translation>MirrorTalk</translation>
    </message>
    <message>
        <source>The model “{name}” is ready.</source>
        <translation>El modelo «{name}» está listo.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Episodes that are being taken in are listed here. Choose some in the library and take them.</source>
        <translation>Aquí aparecen los episodios que se están obteniendo. En la biblioteca se pueden elegir y obtener.</translation>
    </message>
    <message>
        <source>Hide the jobs</source>
        <translation>Ocultar las tareas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>Reintentar todo lo que falló</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} con error</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} en curso</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Bookmarked {time}</source>
        <translation>Marcado: {time}</translation>
    </message>
    <message>
        <source>Bookmarked {time}: “{words}”</source>
        <translation>Marcado: {time}: «{words}»</translation>
    </message>
    <message>
        <source>There is nothing to bookmark: play or open an episode first.</source>
        <translation>No hay nada que marcar: primero hay que reproducir o abrir un episodio.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>All actions have their usual keys again.</source>
        <translation>Todas las acciones tienen de nuevo sus teclas habituales.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Key of “{action}”</source>
        <translation>Tecla de «{action}»</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Ninguna acción se llama así.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Pulsar una tecla</translation>
    </message>
    <message>
        <source>Restore all usual keys</source>
        <translation>Restaurar todas las teclas habituales</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla habitual</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”. Choose another key, or change that one first.</source>
        <translation>{key} pertenece a «{action}». Elegir otra tecla, o cambiar antes esa.</translation>
    </message>
    <message>
        <source>{key} is for editing text. Choose another key.</source>
        <translation>{key} sirve para editar texto. Elegir otra tecla.</translation>
    </message>
    <message>
        <source>{key} is needed for typing and moving. Press it together with Ctrl or Alt.</source>
        <translation>{key} hace falta para escribir y moverse. Pulsarla junto con Ctrl o Alt.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Add one by its address, or bring a list from another app. Nothing leaves this computer.</source>
        <translation>Añadir uno por su dirección o traer una lista de otra aplicación. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Add podcast…</source>
        <translation>Añadir un podcast…</translation>
    </message>
    <message>
        <source>Import audio files…</source>
        <translation>Importar archivos de audio…</translation>
    </message>
    <message>
        <source>No podcasts yet</source>
        <translation>Aún no hay podcasts</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>No se pudo abrir la biblioteca</translation>
    </message>
    <message>
        <source>Your podcasts appear here as soon as it can be.</source>
        <translation>Tus podcasts aparecerán aquí en cuanto se pueda.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>MirrorTalk stands on the work of many. This is all that is inside, as it is installed here.</source>
        <translation>MirrorTalk se apoya en el trabajo de muchos. Esto es todo lo que contiene, tal como está instalado aquí.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
</context>
<context>
    <name>LikelyBox</name>
    <message numerus="yes">
        <source>%n episode(s) not searched yet may speak of it, by title and notes:</source>
        <translation>
            <numerusform>%n episodio aún no explorado puede hablar de ello, por su título y sus notas:</numerusform>
            <numerusform>%n episodios aún no explorados pueden hablar de ello, por sus títulos y notas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Take %n episodes that look likely</source>
        <translation>
            <numerusform>Obtener %n episodio prometedor</numerusform>
            <numerusform>Obtener %n episodios prometedores</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the episode that looks likely</source>
        <translation>Obtener el episodio prometedor</translation>
    </message>
    <message>
        <source>They are being taken in. Ask again when they are ready.</source>
        <translation>Se están obteniendo. Preguntar de nuevo cuando estén listos.</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>The publisher has changed the audio of “{title}” since it was transcribed: places may be off.</source>
        <translation>El audio de «{title}» ha cambiado desde que se transcribió: los momentos pueden no coincidir.</translation>
    </message>
    <message>
        <source>The sleep timer has paused this.</source>
        <translation>El temporizador ha pausado la reproducción.</translation>
    </message>
    <message>
        <source>This cannot be played: {reason}</source>
        <translation>No se puede reproducir: {reason}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n episode(s) wait: this run has reached its limit. “Resume all” goes on.</source>
        <translation>
            <numerusform>%n episodio espera: esta tanda ha llegado a su límite. «Reanudar todo» continúa.</numerusform>
            <numerusform>%n episodios esperan: esta tanda ha llegado a su límite. «Reanudar todo» continúa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>MirrorTalk</source>
        <translation>MirrorTalk</translation>
    </message>
</context>
<context>
    <name>ManagingModels</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Archives ({patterns})</source>
        <translation>Archivos comprimidos ({patterns})</translation>
    </message>
    <message>
        <source>Checking “{name}”…</source>
        <translation>Comprobando «{name}»…</translation>
    </message>
    <message>
        <source>Getting “{name}”…</source>
        <translation>Descargando «{name}»…</translation>
    </message>
    <message>
        <source>Import a model from a folder</source>
        <translation>Importar un modelo de una carpeta</translation>
    </message>
    <message>
        <source>Import a model from an archive</source>
        <translation>Importar un modelo de un archivo comprimido</translation>
    </message>
    <message>
        <source>Importing “{name}”…</source>
        <translation>Importando «{name}»…</translation>
    </message>
    <message>
        <source>It is the chosen model: without it, no episode can be transcribed.</source>
        <translation>Es el modelo elegido: sin él no se puede transcribir ningún episodio.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer? {size} are freed.</source>
        <translation>¿Quitar «{name}» de este equipo? Se liberan {size}.</translation>
    </message>
    <message>
        <source>Removing “{name}”…</source>
        <translation>Quitando «{name}»…</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept for the next time.</source>
        <translation>Detenido. Lo que ha llegado se guarda para la próxima vez.</translation>
    </message>
    <message>
        <source>The model “{name}” is ready.</source>
        <translation>El modelo «{name}» está listo.</translation>
    </message>
    <message>
        <source>Trying “{name}” out…</source>
        <translation>Probando «{name}»…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>“{name}” has all its files. It is not one of the known models, so they were not compared.</source>
        <translation>«{name}» tiene todos sus archivos. No es uno de los modelos conocidos, así que no se compararon.</translation>
    </message>
    <message>
        <source>“{name}” is tried out after this episode…</source>
        <translation>«{name}» se prueba después de este episodio…</translation>
    </message>
    <message>
        <source>“{name}” is whole, byte for byte what its publisher has.</source>
        <translation>«{name}» está completo, byte a byte como lo tiene su editor.</translation>
    </message>
    <message>
        <source>“{name}” transcribes from now on.</source>
        <translation>A partir de ahora transcribe «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>Se quitó «{name}».</translation>
    </message>
    <message>
        <source>“{name}” works. Memory was short, so its speed was not measured.</source>
        <translation>«{name}» funciona. Faltaba memoria, así que no se midió su velocidad.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” works: an hour is transcribed in about %n minute(s), {speed} × as fast as speech.</source>
        <translation>
            <numerusform>«{name}» funciona: una hora se transcribe en cerca de %n minuto, {speed} × más rápido que el habla.</numerusform>
            <numerusform>«{name}» funciona: una hora se transcribe en unos %n minutos, {speed} × más rápido que el habla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Audio window, while it is heard</source>
        <translation>Fragmento de audio, mientras se escucha</translation>
    </message>
    <message>
        <source>Full, with a stand-in: {model} listens as carefully as it can, in place of {chosen}, which is damaged. What it writes is heard again when {chosen} can be used.</source>
        <translation>Completo, con un sustituto: {model} escucha con toda la atención posible en lugar de {chosen}, que está dañado. Lo que escribe se volverá a escuchar cuando {chosen} se pueda usar.</translation>
    </message>
    <message>
        <source>Full: the chosen speech model listens as carefully as it can.</source>
        <translation>Completo: el modelo de voz elegido escucha con toda la atención posible.</translation>
    </message>
    <message>
        <source>Lean, with a stand-in: {model} hears shorter pieces, in place of {chosen}, which is damaged. What it writes is heard again when {chosen} can be used.</source>
        <translation>Ahorro, con un sustituto: {model} escucha fragmentos más cortos en lugar de {chosen}, que está dañado. Lo que escribe se volverá a escuchar cuando {chosen} se pueda usar.</translation>
    </message>
    <message>
        <source>Lean: the chosen speech model hears shorter pieces, which takes less memory.</source>
        <translation>Ahorro: el modelo de voz elegido escucha fragmentos más cortos, lo que ocupa menos memoria.</translation>
    </message>
    <message>
        <source>Qt, Python and the rest</source>
        <translation>Qt, Python y lo demás</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Índice de búsqueda</translation>
    </message>
    <message>
        <source>Second reading (cross-encoder)</source>
        <translation>Segunda lectura (cross-encoder)</translation>
    </message>
    <message>
        <source>Speech model (Whisper)</source>
        <translation>Modelo de voz (Whisper)</translation>
    </message>
    <message>
        <source>Tiny: the smallest speech model listens. What it writes is heard again when there is room.</source>
        <translation>Mínimo: escucha el modelo de voz más pequeño. Lo que escribe se volverá a escuchar cuando haya sitio.</translation>
    </message>
    <message>
        <source>Understanding (embedder)</source>
        <translation>Comprensión (embedder)</translation>
    </message>
    <message>
        <source>Waiting: nothing is transcribed until there is room. It goes on by itself.</source>
        <translation>En espera: no se transcribe nada hasta que haya sitio. Continúa por sí solo.</translation>
    </message>
    <message>
        <source>answers are found without {name}, which needs {needed} MB, {left} MB left</source>
        <translation>las respuestas se buscan sin {name}, que necesita {needed} MB; quedan {left} MB</translation>
    </message>
    <message>
        <source>lean: going up again</source>
        <translation>ahorro: volviendo a completo</translation>
    </message>
    <message>
        <source>lean: short of the budget</source>
        <translation>ahorro: límite ajustado</translation>
    </message>
    <message>
        <source>lean: the computer is short of memory</source>
        <translation>ahorro: el ordenador anda escaso de memoria</translation>
    </message>
    <message>
        <source>let {name} go, which held {needed} MB</source>
        <translation>descargado de la memoria: {name}, {needed} MB libres</translation>
    </message>
    <message>
        <source>loaded {name}, which holds {needed} MB</source>
        <translation>cargado: {name}, ocupa {needed} MB</translation>
    </message>
    <message>
        <source>memory ran out with {name}: that piece is heard again on {other}</source>
        <translation>se agotó la memoria con {name}: ese fragmento se escucha de nuevo con {other}</translation>
    </message>
    <message>
        <source>memory ran out with {name}: the episode waits to be tried again</source>
        <translation>se agotó la memoria con {name}: el episodio espera otro intento</translation>
    </message>
    <message>
        <source>switched to lean: {name} in full needs {needed} MB, and the computer is short of memory</source>
        <translation>cambio a ahorro: {name} completo necesita {needed} MB y el ordenador anda escaso de memoria</translation>
    </message>
    <message>
        <source>switched to lean: {name} in full needs {needed} MB, {left} MB left</source>
        <translation>cambio a ahorro: {name} completo necesita {needed} MB, quedan {left} MB</translation>
    </message>
    <message>
        <source>switched to tiny: {name} needs {needed} MB, and the computer is short of memory</source>
        <translation>cambio a mínimo: {name} necesita {needed} MB y el ordenador anda escaso de memoria</translation>
    </message>
    <message>
        <source>switched to tiny: {name} needs {needed} MB, {left} MB left</source>
        <translation>cambio a mínimo: {name} necesita {needed} MB, quedan {left} MB</translation>
    </message>
    <message>
        <source>there is room again: tiny hears, then {name}</source>
        <translation>vuelve a haber sitio: primero mínimo, luego {name}</translation>
    </message>
    <message>
        <source>there is room again: {name} hears in short pieces, then in full</source>
        <translation>vuelve a haber sitio: {name} escucha fragmentos cortos y después completo</translation>
    </message>
    <message>
        <source>tiny: going up again</source>
        <translation>mínimo: subiendo de nuevo</translation>
    </message>
    <message>
        <source>tiny: near the budget</source>
        <translation>mínimo: cerca del límite</translation>
    </message>
    <message>
        <source>tiny: the computer is short of memory</source>
        <translation>mínimo: el ordenador anda escaso de memoria</translation>
    </message>
    <message>
        <source>waiting for memory</source>
        <translation>a la espera de memoria</translation>
    </message>
    <message>
        <source>waiting for memory: {needed} MB needed, {left} MB left</source>
        <translation>a la espera de memoria: hacen falta {needed} MB, quedan {left} MB</translation>
    </message>
    <message>
        <source>waiting: the computer is short of memory</source>
        <translation>en espera: el ordenador anda escaso de memoria</translation>
    </message>
    <message>
        <source>waiting: {needed} MB needed, and the computer is short of memory</source>
        <translation>en espera: hacen falta {needed} MB y el ordenador anda escaso de memoria</translation>
    </message>
    <message>
        <source>{name} is damaged, and no other model can stand in for it</source>
        <translation>{name} está dañado y ningún otro modelo puede sustituirlo</translation>
    </message>
    <message>
        <source>{name} is damaged: answers are found without it</source>
        <translation>{name} está dañado: las respuestas se buscan sin él</translation>
    </message>
    <message>
        <source>{name} is damaged: {other} stands in for it</source>
        <translation>{name} está dañado: {other} lo sustituye</translation>
    </message>
    <message>
        <source>{name} listens in full again</source>
        <translation>{name} vuelve a escuchar completo</translation>
    </message>
    <message>
        <source>{needed} MB over the budget: what was loaded keeps a share until MirrorTalk is started again</source>
        <translation>{needed} MB por encima del límite: lo que se cargó conserva una parte hasta reiniciar MirrorTalk</translation>
    </message>
    <message>
        <source>{other} in place of {name}, which needs {needed} MB, {left} MB left</source>
        <translation>{other} en lugar de {name}, que necesita {needed} MB; quedan {left} MB</translation>
    </message>
</context>
<context>
    <name>MemoryGauge</name>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Memoria en uso</translation>
    </message>
    <message>
        <source>Memory: {text}</source>
        <translation>Memoria: {text}</translation>
    </message>
    <message>
        <source>MirrorTalk uses {used} MB of the {budget} MB you allow. The computer has {free} free.</source>
        <translation>MirrorTalk usa {used} MB de los {budget} MB permitidos. El ordenador tiene {free} libres.</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>{used} / {budget} MB</source>
        <translation>{used} / {budget} MB</translation>
    </message>
    <message>
        <source>{used} / {budget} MB, near the budget</source>
        <translation>{used} / {budget} MB, cerca del límite</translation>
    </message>
    <message>
        <source>{used} / {budget} MB, over the budget</source>
        <translation>{used} / {budget} MB, por encima del límite</translation>
    </message>
</context>
<context>
    <name>MemoryHistory</name>
    <message>
        <source>Budget {size}</source>
        <translation>Límite {size}</translation>
    </message>
    <message>
        <source>Memory over the last ten minutes</source>
        <translation>Memoria en los últimos diez minutos</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message numerus="yes">
        <source>Now {now}, at most {most}, at least {least} in the last %n minute(s); the budget is {budget}.</source>
        <translation>
            <numerusform>Ahora {now}, como mucho {most}, como poco {least} en el último minuto; el límite es {budget}.</numerusform>
            <numerusform>Ahora {now}, como mucho {most}, como poco {least} en los últimos %n minutos; el límite es {budget}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>&amp;Free memory now</source>
        <translation>&amp;Liberar memoria ahora</translation>
    </message>
    <message>
        <source>Change &amp;budget…</source>
        <translation>Cambiar el lí&amp;mite…</translation>
    </message>
    <message>
        <source>Freeing memory…</source>
        <translation>Liberando memoria…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>MirrorTalk uses {used} of the {budget} you allow. The computer has {free} free.</source>
        <translation>MirrorTalk usa {used} de los {budget} permitidos. El ordenador tiene {free} libres.</translation>
    </message>
    <message>
        <source>Nothing yet: no model has been loaded.</source>
        <translation>Nada aún: no se ha cargado ningún modelo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What happened to memory, newest first</source>
        <translation>Qué ha pasado con la memoria, lo más reciente primero</translation>
    </message>
    <message>
        <source>What uses it</source>
        <translation>Qué la usa</translation>
    </message>
    <message>
        <source>What uses memory</source>
        <translation>Qué usa la memoria</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Add a podcast, or take more episodes of one.</source>
        <translation>Añadir un podcast o más episodios de uno.</translation>
    </message>
    <message>
        <source>Add a podcast, or wait until one is ready.</source>
        <translation>Añadir un podcast o esperar a que alguno esté listo.</translation>
    </message>
    <message>
        <source>Another MirrorTalk is already working on the library {path} ({holder}).</source>
        <translation>Otro MirrorTalk ya está trabajando en la biblioteca {path} ({holder}).</translation>
    </message>
    <message>
        <source>Answered by words only while the index is made again ({indexed} of {to_index} episodes).</source>
        <translation>Respondido solo por palabras mientras se rehace el índice ({indexed} de {to_index} episodios).</translation>
    </message>
    <message>
        <source>Answered by words only: the search index cannot be used. mirrortalk-desktop doctor says why.</source>
        <translation>Respondido solo por palabras: no se puede usar el índice de búsqueda. mirrortalk-desktop doctor dice por qué.</translation>
    </message>
    <message>
        <source>Answered by words only: this computer&apos;s processor cannot run what searches by meaning.</source>
        <translation>Respondido solo por palabras: el procesador de este equipo no puede ejecutar la búsqueda por significado.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>Vuelve a preguntar dentro de un momento.</translation>
    </message>
    <message>
        <source>Ask it in a sentence or two.</source>
        <translation>Preguntarlo en una o dos frases.</translation>
    </message>
    <message>
        <source>Ask something, keep a moment or add a podcast first. A playlist needs quotes whose episodes are still there.</source>
        <translation>Primero preguntar algo, guardar un momento o añadir un podcast. Una lista de reproducción necesita citas cuyos episodios sigan ahí.</translation>
    </message>
    <message>
        <source>Ask without a limit, or with a wider one.</source>
        <translation>Preguntar sin límite o con uno más amplio.</translation>
    </message>
    <message>
        <source>Check index_location in the settings, its credentials in the environment, and the connection.</source>
        <translation>Comprobar index_location en los ajustes, sus credenciales en el entorno y la conexión.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection, then try again.</source>
        <translation>Comprobar la dirección y la conexión a internet, y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Check the address and try again.</source>
        <translation>Comprobar la dirección y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Check the file or the feed; try again later.</source>
        <translation>Comprobar el archivo o el feed; volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions, then try again.</source>
        <translation>Comprobar los permisos del archivo y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, then try again.</source>
        <translation>Comprobar los permisos de la carpeta y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Check the name and the password; with them, an address has the form https://name:password@…</source>
        <translation>Comprueba el nombre y la contraseña; con ellos, una dirección tiene la forma https://nombre:contraseña@…</translation>
    </message>
    <message>
        <source>Check the place and the name.</source>
        <translation>Comprueba el lugar y el nombre.</translation>
    </message>
    <message>
        <source>Choose a larger budget in the settings, or a smaller model.</source>
        <translation>Elige un presupuesto mayor en los ajustes, o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Choose another feed of this show.</source>
        <translation>Elegir otro feed de este podcast.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first.</source>
        <translation>Elige otro nombre, o quítalo primero.</translation>
    </message>
    <message>
        <source>Choose another name, or say --force to have it replaced.</source>
        <translation>Elige otro nombre, o usa --force para reemplazarlo.</translation>
    </message>
    <message>
        <source>Choose another one; your library is as it was.</source>
        <translation>Elige otra; tu biblioteca está como estaba.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elige otro lugar.</translation>
    </message>
    <message>
        <source>Choose audio files or a folder that holds some.</source>
        <translation>Elegir archivos de audio o una carpeta que los contenga.</translation>
    </message>
    <message>
        <source>Choose the folder that holds model.bin, config.json, tokenizer.json and vocabulary.json or vocabulary.txt.</source>
        <translation>Elegir la carpeta que contiene model.bin, config.json, tokenizer.json y vocabulary.json o vocabulary.txt.</translation>
    </message>
    <message>
        <source>Choose “Get the speech model…” in the Library menu, or run: mirrortalk-desktop models fetch {name}</source>
        <translation>Elegir «Obtener el modelo de voz…» en el menú Biblioteca o ejecutar: mirrortalk-desktop models fetch {name}</translation>
    </message>
    <message>
        <source>Choose “Restore a backup…” in the Library menu, or run: mirrortalk-desktop restore latest – or save what can still be read: mirrortalk-desktop doctor --repair</source>
        <translation>Elige «Restaurar una copia…» en el menú Biblioteca o ejecuta: mirrortalk-desktop restore latest – o salva lo que aún se pueda leer: mirrortalk-desktop doctor --repair</translation>
    </message>
    <message>
        <source>Choose “Transcribe from the audio” for this episode.</source>
        <translation>Elegir «Transcribir a partir del audio» para este episodio.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>Cerrar otros programas o elegir un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from; then try again.</source>
        <translation>Cópialo otra vez desde su origen y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Correct it and start again.</source>
        <translation>Corregirlo y volver a empezar.</translation>
    </message>
    <message>
        <source>Correct them and start again.</source>
        <translation>Corrígelos y vuelve a empezar.</translation>
    </message>
    <message>
        <source>Episodes you have are kept; look for a new address.</source>
        <translation>Los episodios que ya están se conservan; buscar una dirección nueva.</translation>
    </message>
    <message>
        <source>Exchange them, or leave one out.</source>
        <translation>Intercambiarlas o quitar una.</translation>
    </message>
    <message>
        <source>Export the list again from your podcast app.</source>
        <translation>Exportar de nuevo la lista desde la aplicación de podcasts.</translation>
    </message>
    <message>
        <source>Free some space, then retry.</source>
        <translation>Liberar espacio y reintentar.</translation>
    </message>
    <message>
        <source>Get it again, or import it again from where it came from: Library › Models…, or mirrortalk-desktop models</source>
        <translation>Consíguelo otra vez, o impórtalo de nuevo desde su origen: Biblioteca › Modelos…, o mirrortalk-desktop models</translation>
    </message>
    <message>
        <source>Give a place before its end.</source>
        <translation>Indicar un lugar antes de su final.</translation>
    </message>
    <message>
        <source>Give a question as it is, or an object with &quot;question&quot;, a text, and if you like &quot;follows&quot;, true or false.</source>
        <translation>Dar una pregunta tal cual, o un objeto con &quot;question&quot;, un texto, y si se quiere &quot;follows&quot;, true o false.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Dale otro nombre.</translation>
    </message>
    <message>
        <source>Give its folder another name, then try again.</source>
        <translation>Dale otro nombre a su carpeta y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Indicar más del identificador.</translation>
    </message>
    <message>
        <source>Here is one quote of each episode.</source>
        <translation>Aquí hay una cita de cada episodio.</translation>
    </message>
    <message>
        <source>If the podcast is on a machine of your own, add it by its address there. If it is not, this network may want you to log in first.</source>
        <translation>Si el podcast está en un equipo tuyo, añádelo con su dirección. Si no, puede que esta red quiera que antes inicies sesión.</translation>
    </message>
    <message>
        <source>If this is about you or somebody near you</source>
        <translation>Si se trata de ti o de alguien cercano</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instalar la versión más reciente.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>It cannot be read: {reason} ({path}).</source>
        <translation>No se puede leer: {reason} ({path}).</translation>
    </message>
    <message>
        <source>It cannot be written: {reason} ({path}).</source>
        <translation>No se puede escribir: {reason} ({path}).</translation>
    </message>
    <message>
        <source>It is rebuilt by itself; or run: mirrortalk-desktop rebuild-index</source>
        <translation>Se reconstruye por sí solo; o ejecutar: mirrortalk-desktop rebuild-index</translation>
    </message>
    <message>
        <source>Its audio may be damaged. “Retry” gives it one more go.</source>
        <translation>Puede que su audio esté dañado. «Reintentar» lo intenta una vez más.</translation>
    </message>
    <message>
        <source>Its episodes are from {day}.</source>
        <translation>Sus episodios son del {day}.</translation>
    </message>
    <message>
        <source>Its episodes are from {first} to {last}.</source>
        <translation>Sus episodios van del {first} al {last}.</translation>
    </message>
    <message>
        <source>Known models: {known}. Get or choose one in Library › Models…, or with: mirrortalk-desktop models</source>
        <translation>Modelos conocidos: {known}. Consigue o elige uno en Biblioteca › Modelos…, o con: mirrortalk-desktop models</translation>
    </message>
    <message>
        <source>Leave the speaker out, or choose one that a transcript names.</source>
        <translation>Quitar a esa persona o elegir a alguien que nombre una transcripción.</translation>
    </message>
    <message>
        <source>List it with: mirrortalk-desktop licences</source>
        <translation>Enuméralo con: mirrortalk-desktop licences</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop backups</source>
        <translation>Todas con: mirrortalk-desktop backups</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop bookmarks list</source>
        <translation>Para verlos: mirrortalk-desktop bookmarks list</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop episodes</source>
        <translation>Para verlos: mirrortalk-desktop episodes</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop feeds</source>
        <translation>Para verlos: mirrortalk-desktop feeds</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop history list</source>
        <translation>Para verlas: mirrortalk-desktop history list</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop topics</source>
        <translation>Para verlos: mirrortalk-desktop topics</translation>
    </message>
    <message>
        <source>Listen to it; there may be only music or silence.</source>
        <translation>Escucharlo; quizá solo haya música o silencio.</translation>
    </message>
    <message>
        <source>Look for the same one in the form of CTranslate2 (“faster-whisper”): it has a model.bin and a config.json.</source>
        <translation>Busca el mismo en el formato de CTranslate2 («faster-whisper»): tiene un model.bin y un config.json.</translation>
    </message>
    <message>
        <source>Look for “RSS” on the podcast&apos;s page and paste that address.</source>
        <translation>Buscar «RSS» en la página del podcast y pegar esa dirección.</translation>
    </message>
    <message>
        <source>Make one with: mirrortalk-desktop backup</source>
        <translation>Crea una con: mirrortalk-desktop backup</translation>
    </message>
    <message>
        <source>MiniLM (full)</source>
        <translation>MiniLM (completo)</translation>
    </message>
    <message>
        <source>MiniLM (light)</source>
        <translation>MiniLM (ligero)</translation>
    </message>
    <message>
        <source>MirrorTalk is set to work offline</source>
        <translation>MirrorTalk está ajustado para trabajar sin conexión</translation>
    </message>
    <message>
        <source>MirrorTalk is set to work offline, so nothing was asked for ({url}).</source>
        <translation>MirrorTalk está configurado para trabajar sin conexión, así que no se pidió nada ({url}).</translation>
    </message>
    <message>
        <source>Models that you fetched or imported can be deleted.</source>
        <translation>Se pueden borrar los modelos que descargaste o importaste.</translation>
    </message>
    <message>
        <source>No episode fits what this question is limited to.</source>
        <translation>Ningún episodio encaja en los límites de esta pregunta.</translation>
    </message>
    <message>
        <source>No episode that is ready fits what this question is limited to; one that fits is waiting.</source>
        <translation>Ningún episodio listo encaja en los límites de esta pregunta; uno que encaja está en espera.</translation>
    </message>
    <message>
        <source>No episode that is ready fits what this question is limited to; {waiting} that fit are waiting.</source>
        <translation>Ningún episodio listo encaja en los límites de esta pregunta; en espera que encajan: {waiting}.</translation>
    </message>
    <message>
        <source>No speech was found in “{name}”.</source>
        <translation>No se encontró voz en «{name}».</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Nobody called “{name}” speaks in your library, as far as its transcripts say.</source>
        <translation>Nadie llamado «{name}» habla en la biblioteca, según sus transcripciones.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Nothing in MirrorTalk is called “{name}”.</source>
        <translation>Nada en MirrorTalk se llama «{name}».</translation>
    </message>
    <message>
        <source>Nothing in your library fits {limits}.</source>
        <translation>Nada en la biblioteca encaja con {limits}.</translation>
    </message>
    <message>
        <source>Nothing in your library is from then: “{written}” was searched as words.</source>
        <translation>Nada en la biblioteca es de entonces: «{written}» se buscó como palabras.</translation>
    </message>
    <message>
        <source>Nothing in your library is from {period}.</source>
        <translation>Nada en la biblioteca es de {period}.</translation>
    </message>
    <message>
        <source>Nothing in your library is written in {letters}. Ask in the language that is spoken in it.</source>
        <translation>Nada en la biblioteca está escrito en esa escritura ({letters}). Preguntar en el idioma que se habla en ella.</translation>
    </message>
    <message>
        <source>Nothing is lost and nothing is transcribed again; until it is ready, questions are answered by words only.</source>
        <translation>No se ha perdido nada ni se vuelve a transcribir nada; hasta que esté listo, las preguntas se responden solo por palabras.</translation>
    </message>
    <message>
        <source>Nothing within {limits} answers this. Without that limit: {rest}</source>
        <translation>Nada dentro de {limits} lo responde. Sin ese límite: {rest}</translation>
    </message>
    <message>
        <source>One quote</source>
        <translation>Una cita</translation>
    </message>
    <message>
        <source>Open any page in your browser and log in; then try again.</source>
        <translation>Abre cualquier página en el navegador e inicia sesión; luego inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Open any page in your browser and log in; then try again. It is tried again by itself too.</source>
        <translation>Abre cualquier página en el navegador e inicia sesión; luego inténtalo otra vez. También se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Paste the address of a podcast feed; it starts with https:// or http://.</source>
        <translation>Pegar la dirección de un feed de podcast; empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Play one of its quotes to have its episode downloaded.</source>
        <translation>Reproducir una de sus citas para descargar el episodio.</translation>
    </message>
    <message>
        <source>Questions can still be answered by words. To try it again, run: mirrortalk-desktop doctor</source>
        <translation>Las preguntas aún se pueden responder por palabras. Para volver a probarlo: mirrortalk-desktop doctor</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Retry to go on loading.</source>
        <translation>Reintentar para seguir descargando.</translation>
    </message>
    <message>
        <source>See the log for details.</source>
        <translation>Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({code}).</source>
        <translation>Ocurrió algo inesperado ({code}).</translation>
    </message>
    <message>
        <source>Tell its publisher, or try again later.</source>
        <translation>Avisar a quien lo publica o volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The audio of this answer is not on this computer.</source>
        <translation>El audio de esta respuesta no está en este ordenador.</translation>
    </message>
    <message>
        <source>The audio of “{title}” is not on this computer, and MirrorTalk is set to work offline.</source>
        <translation>El audio de «{title}» no está en este ordenador y MirrorTalk está configurado para trabajar sin conexión.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be used: {reason}.</source>
        <translation>La copia {path} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The dates leave no time between them: from {since} on, but before {until}.</source>
        <translation>Las fechas no dejan tiempo entre ellas: desde {since}, pero antes de {until}.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room left ({path}).</source>
        <translation>El disco está lleno: ya no queda sitio ({path}).</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} needed, {free} free ({path}).</source>
        <translation>El disco está demasiado lleno: hacen falta {needed}, hay {free} libres ({path}).</translation>
    </message>
    <message>
        <source>The feed is damaged: {reason} ({url}).</source>
        <translation>El feed está dañado: {reason} ({url}).</translation>
    </message>
    <message>
        <source>The keyring of this computer does not give the private address of “{title}”.</source>
        <translation>El llavero de este equipo no da la dirección privada de «{title}».</translation>
    </message>
    <message>
        <source>The library {path} comes from a newer version of MirrorTalk (format {version}).</source>
        <translation>La biblioteca {path} es de una versión más reciente de MirrorTalk (formato {version}).</translation>
    </message>
    <message>
        <source>The library {path} is damaged: {reason}.</source>
        <translation>La biblioteca {path} está dañada: {reason}.</translation>
    </message>
    <message>
        <source>The model in the folder “{name}” is another one than the {name} that is known here.</source>
        <translation>El modelo de la carpeta «{name}» es otro que el {name} que se conoce aquí.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot be imported: {reason}.</source>
        <translation>El modelo «{name}» no se puede importar: {reason}.</translation>
    </message>
    <message>
        <source>The model “{name}” is damaged: {reason}.</source>
        <translation>El modelo «{name}» está dañado: {reason}.</translation>
    </message>
    <message>
        <source>The name of {path} cannot be read: it is not in UTF-8.</source>
        <translation>No se puede leer el nombre de {path}: no está en UTF-8.</translation>
    </message>
    <message>
        <source>The program broke off each time it worked on this episode, so it is left alone.</source>
        <translation>El programa se cerró cada vez que trabajaba en este episodio, así que se deja de lado.</translation>
    </message>
    <message>
        <source>The publisher has ended the feed ({url}).</source>
        <translation>Quien publica el feed lo ha cerrado ({url}).</translation>
    </message>
    <message>
        <source>The question has {length} characters; at most {limit} are understood.</source>
        <translation>La pregunta tiene {length} caracteres; se entienden {limit} como máximo.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>La pregunta está vacía.</translation>
    </message>
    <message>
        <source>The search index at {location} cannot be used: {reason}.</source>
        <translation>El índice de búsqueda en {location} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The search index cannot be used just now: {reason}.</source>
        <translation>El índice de búsqueda no se puede usar en este momento: {reason}.</translation>
    </message>
    <message>
        <source>The search index is damaged: {reason}.</source>
        <translation>El índice de búsqueda está dañado: {reason}.</translation>
    </message>
    <message>
        <source>The search index was missing or damaged, and is being made again from your library.</source>
        <translation>El índice de búsqueda faltaba o estaba dañado y se está rehaciendo a partir de tu biblioteca.</translation>
    </message>
    <message>
        <source>The server answered with error {status} ({url}).</source>
        <translation>El servidor respondió con el error {status} ({url}).</translation>
    </message>
    <message>
        <source>The server asks for a login ({url}).</source>
        <translation>El servidor pide iniciar sesión ({url}).</translation>
    </message>
    <message>
        <source>The server could not be reached: {reason} ({url}).</source>
        <translation>No se pudo acceder al servidor: {reason} ({url}).</translation>
    </message>
    <message>
        <source>The server did not accept the login in the address ({url}).</source>
        <translation>El servidor no aceptó el inicio de sesión de la dirección ({url}).</translation>
    </message>
    <message>
        <source>The server sends more than {limit} ({url}).</source>
        <translation>El servidor envía más de {limit} ({url}).</translation>
    </message>
    <message>
        <source>The server sends on in circles ({url}).</source>
        <translation>El servidor remite en círculo ({url}).</translation>
    </message>
    <message>
        <source>The server sent nothing ({url}).</source>
        <translation>El servidor no envió nada ({url}).</translation>
    </message>
    <message>
        <source>The setting {name} cannot be “{value}”: {reason}.</source>
        <translation>El ajuste {name} no puede ser «{value}»: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {name} cannot be used: {reason}.</source>
        <translation>Los ajustes de {name} no se pueden usar: {reason}.</translation>
    </message>
    <message>
        <source>The speech or language model “{name}” is not on this computer (looked in {folder}).</source>
        <translation>El modelo «{name}» no está en este ordenador (buscado en {folder}).</translation>
    </message>
    <message>
        <source>The transcript cannot be understood ({url}).</source>
        <translation>La transcripción no se puede interpretar ({url}).</translation>
    </message>
    <message>
        <source>The window of the library {path} is open already, but does not answer ({holder}).</source>
        <translation>La ventana de la biblioteca {path} ya está abierta, pero no responde ({holder}).</translation>
    </message>
    <message>
        <source>The words “{name}” are said together</source>
        <translation>Las palabras «{name}» se dicen juntas</translation>
    </message>
    <message>
        <source>There are no audio files in {path}.</source>
        <translation>No hay archivos de audio en {path}.</translation>
    </message>
    <message>
        <source>There is no backup in {folder} yet.</source>
        <translation>Aún no hay ninguna copia en {folder}.</translation>
    </message>
    <message>
        <source>There is no backup “{name}”.</source>
        <translation>No hay ninguna copia «{name}».</translation>
    </message>
    <message>
        <source>There is no bookmark number {number}.</source>
        <translation>No hay ningún marcador con el número {number}.</translation>
    </message>
    <message>
        <source>There is no episode “{episode_id}” in the library.</source>
        <translation>No hay ningún episodio «{episode_id}» en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no model called “{name}”.</source>
        <translation>No hay ningún modelo llamado «{name}».</translation>
    </message>
    <message>
        <source>There is no model that can be used in {path}.</source>
        <translation>No hay ningún modelo utilizable en {path}.</translation>
    </message>
    <message>
        <source>There is no podcast “{feed_id}” in the library.</source>
        <translation>No hay ningún podcast «{feed_id}» en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no question number {number}.</source>
        <translation>No hay ninguna pregunta con el número {number}.</translation>
    </message>
    <message>
        <source>There is no word to look for in “{question}”. Say in a few words what it is about.</source>
        <translation>No hay ninguna palabra que buscar en «{question}». Decir en pocas palabras de qué se trata.</translation>
    </message>
    <message>
        <source>There is nothing at this address, error 404 ({url}).</source>
        <translation>No hay nada en esta dirección, error 404 ({url}).</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>There is nothing to search yet.</source>
        <translation>Aún no hay nada en lo que buscar.</translation>
    </message>
    <message>
        <source>There is nothing to search yet; one episode is waiting.</source>
        <translation>Aún no hay nada en lo que buscar; un episodio espera.</translation>
    </message>
    <message>
        <source>There is nothing to search yet; {waiting} episodes are waiting.</source>
        <translation>Aún no hay nada que buscar; episodios en espera: {waiting}.</translation>
    </message>
    <message>
        <source>There was not enough memory for {doing}.</source>
        <translation>No hubo memoria suficiente para: {doing}.</translation>
    </message>
    <message>
        <source>This does not look like a podcast; check the address.</source>
        <translation>Esto no parece un podcast; comprobar la dirección.</translation>
    </message>
    <message>
        <source>This is not a podcast feed, and links to none ({url}).</source>
        <translation>Esto no es un feed de podcast ni enlaza a ninguno ({url}).</translation>
    </message>
    <message>
        <source>This line is no question: {reason}.</source>
        <translation>Esta línea no es una pregunta: {reason}.</translation>
    </message>
    <message>
        <source>This network may want you to log in first: a web page came instead of what was asked for ({url}).</source>
        <translation>Puede que esta red quiera que antes inicies sesión: llegó una página web en lugar de lo que se pidió ({url}).</translation>
    </message>
    <message>
        <source>Transcribe it first (ingest).</source>
        <translation>Transcribirlo primero (ingest).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Try again later; it is tried again by itself too.</source>
        <translation>Volver a intentarlo más tarde; también se reintenta por sí solo.</translation>
    </message>
    <message>
        <source>Try to get it again.</source>
        <translation>Intentar obtenerlo de nuevo.</translation>
    </message>
    <message>
        <source>Turn off “Work offline” in the settings, or leave out --offline, then try again.</source>
        <translation>Desactiva «Trabajar sin conexión» en los ajustes, o quita --offline, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Turn off “Work offline” in the settings, then play it again.</source>
        <translation>Desactivar «Trabajar sin conexión» en los ajustes y reproducirlo de nuevo.</translation>
    </message>
    <message>
        <source>Type what you want to know.</source>
        <translation>Escribir lo que se quiere saber.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or add the podcast again by its private address.</source>
        <translation>Desbloquea el llavero e inténtalo otra vez, o añade de nuevo el podcast con su dirección privada.</translation>
    </message>
    <message>
        <source>Use that one, or close it and try again. A command can wait for it: --wait.</source>
        <translation>Usa ese, o ciérralo e inténtalo de nuevo. Una orden puede esperarlo: --wait.</translation>
    </message>
    <message>
        <source>Use the private feed address that the publisher gave you, with its key in it.</source>
        <translation>Usar la dirección privada del feed que da quien lo publica, con su clave.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end that process.</source>
        <translation>Espera un momento e inténtalo de nuevo, o termina ese proceso.</translation>
    </message>
    <message>
        <source>Wait until it is ready, or add a podcast.</source>
        <translation>Esperar a que esté listo o añadir un podcast.</translation>
    </message>
    <message>
        <source>Within these limits, your library has {amount} ready to ask, of {shows}. Ask about what is said in them.</source>
        <translation>Dentro de estos límites, la biblioteca tiene {amount} para preguntar, de {shows}. Preguntar por lo que se dice en ellos.</translation>
    </message>
    <message>
        <source>You need not carry it alone. In danger, call the emergency number of your country now. In most countries somebody who is trained to listen can be reached at any hour: findahelpline.com lists free, confidential lines. Or tell somebody who is close to you.</source>
        <translation>No tienes que llevarlo a solas. Si hay peligro, llama ahora al número de emergencias de tu país (en Europa, el 112). En casi todos los países se puede hablar a cualquier hora con alguien que sabe escuchar: findahelpline.com reúne líneas gratuitas y confidenciales. O cuéntaselo a alguien cercano.</translation>
    </message>
    <message>
        <source>Your library does not answer this.</source>
        <translation>La biblioteca no lo responde.</translation>
    </message>
    <message>
        <source>Your library has {amount} ready to ask, of {shows}. Ask about what is said in them.</source>
        <translation>La biblioteca tiene {amount} para preguntar, de {shows}. Preguntar por lo que se dice en ellos.</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>una parte no se puede leer</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>capítulos</translation>
    </message>
    <message>
        <source>choose one of {choices}</source>
        <translation>debe ser uno de {choices}</translation>
    </message>
    <message>
        <source>credentials belong into the environment</source>
        <translation>las credenciales van en el entorno</translation>
    </message>
    <message>
        <source>download</source>
        <translation>la descarga</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation>episodios</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>feeds</translation>
    </message>
    <message>
        <source>hearing what is said</source>
        <translation>escuchar lo que se dice</translation>
    </message>
    <message>
        <source>index</source>
        <translation>el índice de búsqueda</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>la indexación</translation>
    </message>
    <message>
        <source>it answers too slowly</source>
        <translation>responde demasiado despacio</translation>
    </message>
    <message>
        <source>it cannot be loaded</source>
        <translation>no se puede cargar</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>no se puede interpretar</translation>
    </message>
    <message>
        <source>it does not say where</source>
        <translation>no dice dónde</translation>
    </message>
    <message>
        <source>it ends the program that loads it</source>
        <translation>cierra el programa que lo carga</translation>
    </message>
    <message>
        <source>it has a file of another length</source>
        <translation>allí el archivo tiene otra longitud</translation>
    </message>
    <message>
        <source>it has other columns</source>
        <translation>tiene otras columnas</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>es un archivo y no una carpeta</translation>
    </message>
    <message>
        <source>it is a link to something that is not there</source>
        <translation>es un enlace a algo que no está</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is no library of MirrorTalk</source>
        <translation>no es una biblioteca de MirrorTalk</translation>
    </message>
    <message>
        <source>it is not on this computer, and MirrorTalk works offline</source>
        <translation>no está en este ordenador y MirrorTalk trabaja sin conexión</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>solo se puede leer</translation>
    </message>
    <message>
        <source>it must be a folder, or begin with one of {schemes}</source>
        <translation>debe ser una carpeta o empezar por uno de {schemes}</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>it must be a number of megabytes, such as 800</source>
        <translation>debe ser un número de megabytes, como 800</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>it must be between {least} and {most}</source>
        <translation>debe estar entre {least} y {most}</translation>
    </message>
    <message>
        <source>it must be one of {languages}, or the code of another language, such as ar</source>
        <translation>debe ser uno de {languages} o el código de otro idioma, como ar</translation>
    </message>
    <message>
        <source>it must be the name of a model, such as tiny, base or small</source>
        <translation>debe ser el nombre de un modelo, como tiny, base o small</translation>
    </message>
    <message>
        <source>it must be yes or no</source>
        <translation>debe ser sí o no</translation>
    </message>
    <message>
        <source>it sends in a form that is not known</source>
        <translation>envía en un formato desconocido</translation>
    </message>
    <message>
        <source>it sends on to an address that is not on the web</source>
        <translation>remite a una dirección que no está en la web</translation>
    </message>
    <message>
        <source>it sends on to an address without encryption</source>
        <translation>remite a una dirección sin cifrado</translation>
    </message>
    <message>
        <source>it sent a part that was not asked for</source>
        <translation>envió una parte que no se pidió</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>no answer within {seconds} seconds</source>
        <translation>sin respuesta en {seconds} segundos</translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation>no se pudo establecer la conexión</translation>
    </message>
    <message>
        <source>no episode in it can be understood</source>
        <translation>ningún episodio se puede interpretar</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>no se pudo establecer una conexión segura</translation>
    </message>
    <message>
        <source>nothing fits in it with {provider}; the least that works is {least} MB</source>
        <translation>con {provider} no cabe nada; el mínimo que funciona es {least} MB</translation>
    </message>
    <message>
        <source>one episode</source>
        <translation>un episodio</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>la búsqueda de episodios nuevos</translation>
    </message>
    <message>
        <source>rehear</source>
        <translation>la nueva escucha</translation>
    </message>
    <message>
        <source>the archive cannot be read</source>
        <translation>el archivo comprimido no se puede leer</translation>
    </message>
    <message>
        <source>the archive is locked with a password</source>
        <translation>el archivo comprimido tiene contraseña</translation>
    </message>
    <message>
        <source>the comparison by words</source>
        <translation>la comparación por palabras</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la conexión se interrumpió</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la conexión fue rechazada</translation>
    </message>
    <message>
        <source>the disk gives errors</source>
        <translation>el disco da errores</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>no se puede leer el archivo ({reason})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>the index</source>
        <translation>el índice</translation>
    </message>
    <message>
        <source>the model that understands text</source>
        <translation>el modelo que entiende el texto</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>el nombre no se conoce</translation>
    </message>
    <message>
        <source>the old index cannot be deleted</source>
        <translation>el índice antiguo no se puede eliminar</translation>
    </message>
    <message>
        <source>the search index</source>
        <translation>el índice de búsqueda</translation>
    </message>
    <message>
        <source>the speech model {name}</source>
        <translation>el modelo de voz {name}</translation>
    </message>
    <message>
        <source>the system does not let it be opened</source>
        <translation>el sistema no permite abrirlo</translation>
    </message>
    <message>
        <source>the system does not let it be read</source>
        <translation>el sistema no permite leerlo</translation>
    </message>
    <message>
        <source>there is no such place on this computer</source>
        <translation>ese lugar no existe en este equipo</translation>
    </message>
    <message>
        <source>this</source>
        <translation>esta pregunta</translation>
    </message>
    <message>
        <source>this computer has only {megabytes} MB</source>
        <translation>este ordenador solo tiene {megabytes} MB</translation>
    </message>
    <message>
        <source>this processor is too old for it</source>
        <translation>este procesador es demasiado antiguo para ello</translation>
    </message>
    <message>
        <source>transcribe</source>
        <translation>la transcripción</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>obtener la transcripción</translation>
    </message>
    <message>
        <source>transcripts</source>
        <translation>transcripciones</translation>
    </message>
    <message>
        <source>what is in it is no library</source>
        <translation>su contenido no es una biblioteca</translation>
    </message>
    <message>
        <source>what it sends is damaged</source>
        <translation>lo que envía está dañado</translation>
    </message>
    <message>
        <source>{amount} GB</source>
        <translation>{amount} GB</translation>
    </message>
    <message>
        <source>{amount} MB</source>
        <translation>{amount} MB</translation>
    </message>
    <message>
        <source>{amount} bytes</source>
        <translation>{amount} bytes</translation>
    </message>
    <message>
        <source>{amount} kB</source>
        <translation>{amount} kB</translation>
    </message>
    <message>
        <source>{file} cannot be understood</source>
        <translation>{file} no se puede interpretar</translation>
    </message>
    <message>
        <source>{file} does not fit the model or is missing</source>
        <translation>{file} no corresponde al modelo o falta</translation>
    </message>
    <message>
        <source>{file} has {size} bytes instead of {expected}</source>
        <translation>{file} tiene {size} bytes en lugar de {expected}</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>falta {file}</translation>
    </message>
    <message>
        <source>{file} is not a model that hears speech</source>
        <translation>{file} no es un modelo que oiga habla</translation>
    </message>
    <message>
        <source>{file} is not in the form of CTranslate2</source>
        <translation>{file} no tiene el formato de CTranslate2</translation>
    </message>
    <message>
        <source>{file} is not the file that was published</source>
        <translation>{file} no es el archivo publicado</translation>
    </message>
    <message>
        <source>{file} is not whole</source>
        <translation>{file} no está completo</translation>
    </message>
    <message>
        <source>{file} was made for a newer program</source>
        <translation>{file} se hizo para un programa más nuevo</translation>
    </message>
    <message>
        <source>{host} is an address in your own network, and a podcast from the web may not lead there.</source>
        <translation>{host} es una dirección de tu propia red, y un podcast de la web no puede llevar allí.</translation>
    </message>
    <message>
        <source>{name} keeps its share until MirrorTalk is started again</source>
        <translation>{name} conserva su parte hasta reiniciar MirrorTalk</translation>
    </message>
    <message>
        <source>{needed} MB needed, and the computer is short of memory</source>
        <translation>hacen falta {needed} MB y el ordenador anda escaso de memoria</translation>
    </message>
    <message>
        <source>{needed} MB needed, {left} MB left of the budget</source>
        <translation>hacen falta {needed} MB, quedan {left} MB del límite</translation>
    </message>
    <message>
        <source>{number} episodes</source>
        <translation>{number} episodios</translation>
    </message>
    <message>
        <source>{number} episodes of {shows}</source>
        <translation>{number} episodios de {shows}</translation>
    </message>
    <message>
        <source>{number} quotes</source>
        <translation>{number} citas</translation>
    </message>
    <message>
        <source>{number} shows</source>
        <translation>{number} podcasts</translation>
    </message>
    <message>
        <source>{number} shows: {names}</source>
        <translation>{number} podcasts: {names}</translation>
    </message>
    <message>
        <source>{package} cannot be used on this computer: {reason}.</source>
        <translation>{package} no se puede usar en este equipo: {reason}.</translation>
    </message>
    <message>
        <source>{path} is among the files that MirrorTalk keeps.</source>
        <translation>{path} está entre los archivos que guarda MirrorTalk.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} no está.</translation>
    </message>
    <message>
        <source>{path} is there already, and nothing was written.</source>
        <translation>{path} ya existe y no se escribió nada.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} ya está ahí.</translation>
    </message>
    <message>
        <source>{quotes} from {place}, the newest of {day}.</source>
        <translation>{quotes} de {place}, la más reciente del {day}.</translation>
    </message>
    <message>
        <source>{quotes} from {place}.</source>
        <translation>{quotes} de {place}.</translation>
    </message>
    <message>
        <source>{said} in {place}, from {first} to {last}.</source>
        <translation>{said} en {place}, del {first} al {last}.</translation>
    </message>
    <message>
        <source>{said} in {place}, on {day}.</source>
        <translation>{said} en {place}, el {day}.</translation>
    </message>
    <message>
        <source>{said} in {place}.</source>
        <translation>{said} en {place}.</translation>
    </message>
    <message>
        <source>{said}, in one episode: “{episode}” ({show}).</source>
        <translation>{said}, en un episodio: «{episode}» ({show}).</translation>
    </message>
    <message>
        <source>{said}, in one episode: “{episode}” ({show}, {day}).</source>
        <translation>{said}, en un episodio: «{episode}» ({show}, {day}).</translation>
    </message>
    <message>
        <source>{what} in {number} sentences</source>
        <translation>{what} en {number} frases</translation>
    </message>
    <message>
        <source>{what} once</source>
        <translation>{what} una vez</translation>
    </message>
    <message>
        <source>{what} {number} times</source>
        <translation>{what} {number} veces</translation>
    </message>
    <message>
        <source>{when} or later</source>
        <translation>{when} o después</translation>
    </message>
    <message>
        <source>“{episode}” ({show})</source>
        <translation>«{episode}» ({show})</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” and {limits}</source>
        <translation>«{name}» y {limits}</translation>
    </message>
    <message>
        <source>“{name}” came with MirrorTalk and stays.</source>
        <translation>«{name}» vino con MirrorTalk y se queda.</translation>
    </message>
    <message>
        <source>“{name}” ends too early: {received} of {expected} came.</source>
        <translation>«{name}» termina antes de tiempo: llegaron {received} de {expected}.</translation>
    </message>
    <message>
        <source>“{name}” is a model in a form that MirrorTalk does not read.</source>
        <translation>«{name}» es un modelo en un formato que MirrorTalk no lee.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is mentioned</source>
        <translation>«{name}» se menciona</translation>
    </message>
    <message>
        <source>“{name}” is not among the topics.</source>
        <translation>«{name}» no está entre los temas.</translation>
    </message>
    <message>
        <source>“{name}” is not an OPML list of podcasts.</source>
        <translation>«{name}» no es una lista OPML de podcasts.</translation>
    </message>
    <message>
        <source>“{name}” is not audio that can be played.</source>
        <translation>«{name}» no es audio que se pueda reproducir.</translation>
    </message>
    <message>
        <source>“{name}” is not mentioned in your library.</source>
        <translation>«{name}» no se menciona en la biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” needs a memory budget of {needed} MB; yours is {budget} MB.</source>
        <translation>«{name}» necesita un presupuesto de memoria de {needed} MB; el tuyo es de {budget} MB.</translation>
    </message>
    <message>
        <source>“{text}” begins the ids of {matches} things.</source>
        <translation>«{text}» es el comienzo de {matches} identificadores.</translation>
    </message>
    <message>
        <source>“{text}” is not a web address.</source>
        <translation>«{text}» no es una dirección web.</translation>
    </message>
    <message>
        <source>“{title}” has no audio episodes.</source>
        <translation>«{title}» no tiene episodios de audio.</translation>
    </message>
    <message>
        <source>“{title}” is not transcribed yet.</source>
        <translation>«{title}» aún no está transcrito.</translation>
    </message>
    <message>
        <source>“{title}” is {length} long, so there is nothing at {place}.</source>
        <translation>«{title}» dura {length}, así que en {place} no hay nada.</translation>
    </message>
    <message>
        <source>“{written}” was searched as words, not as when it was said.</source>
        <translation>«{written}» se buscó como palabras, no como fecha.</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Try out</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Compare it with what its publisher has</source>
        <translation>Compararlo con lo que tiene su editor</translation>
    </message>
    <message>
        <source>Delete it from this computer</source>
        <translation>Borrarlo de este equipo</translation>
    </message>
    <message>
        <source>Download it once, checked byte by byte</source>
        <translation>Descargarlo una vez, comprobado byte a byte</translation>
    </message>
    <message>
        <source>From a &amp;folder…</source>
        <translation>De una c&amp;arpeta…</translation>
    </message>
    <message>
        <source>From an &amp;archive…</source>
        <translation>De un arch&amp;ivo comprimido…</translation>
    </message>
    <message>
        <source>Hear a minute of speech: how fast is it here?</source>
        <translation>Oír un minuto de habla: ¿qué rapidez tiene aquí?</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models work on this computer alone. A larger speech model makes fewer mistakes, needs more memory and takes longer. Fetch one once, or bring it on a USB stick; any Whisper model for CTranslate2 can be used.</source>
        <translation>Los modelos trabajan solo en este equipo. Un modelo de voz más grande comete menos errores, necesita más memoria y tarda más. Descarga uno una vez, o tráelo en una memoria USB; sirve cualquier modelo Whisper para CTranslate2.</translation>
    </message>
    <message>
        <source>Transcribe with this model from now on</source>
        <translation>Transcribir con este modelo a partir de ahora</translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Back 10 seconds</source>
        <translation>Atrás 10 segundos</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Choose an episode, or a quote</source>
        <translation>Elegir un episodio o una cita</translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation>Adelante 30 segundos</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>El sonido está apagado</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position} de {duration}</translation>
    </message>
    <message>
        <source>{rate}×</source>
        <translation>{rate}×</translation>
    </message>
</context>
<context>
    <name>PlayingAnswers</name>
    <message numerus="yes">
        <source>%n quote(s) are left out: their audio is not on this computer.</source>
        <translation>
            <numerusform>Se omite %n cita: su audio no está en este ordenador.</numerusform>
            <numerusform>Se omiten %n citas: su audio no está en este ordenador.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these quotes has its audio on this computer. Play one to have it downloaded.</source>
        <translation>Ninguna de estas citas tiene su audio en este ordenador. Reproducir una para descargarlo.</translation>
    </message>
    <message>
        <source>There is no answer to play yet: ask a question first.</source>
        <translation>Aún no hay respuesta que reproducir: primero hay que preguntar algo.</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>&amp;Forget this list</source>
        <translation>&amp;Olvidar esta lista</translation>
    </message>
    <message>
        <source>Connections so far</source>
        <translation>Conexiones hasta ahora</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>MirrorTalk has connected to nobody.</source>
        <translation>MirrorTalk no se ha conectado con nadie.</translation>
    </message>
    <message>
        <source>Nothing else has tried to connect since the start.</source>
        <translation>Nada más ha intentado conectarse desde el inicio.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Refused, since nobody asked for it: {hosts}</source>
        <translation>Rechazado, porque nadie lo pidió: {hosts}</translation>
    </message>
    <message>
        <source>What you listen to and what you ask stays on this computer. MirrorTalk connects only for what you have it fetch: to the podcasts you follow and what they name, and to the server of models.</source>
        <translation>Lo que se escucha y se pregunta se queda en este ordenador. MirrorTalk solo se conecta para lo que se le pide obtener: con los podcasts seguidos y lo que indican, y con el servidor de modelos.</translation>
    </message>
    <message>
        <source>Work &amp;offline: connect to nothing at all</source>
        <translation>&amp;Trabajar sin conexión alguna</translation>
    </message>
</context>
<context>
    <name>QuestionButton</name>
    <message>
        <source>Ask: {question}</source>
        <translation>Preguntar: {question}</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Enter asks. The arrow up brings back earlier questions.</source>
        <translation>Intro pregunta. La flecha arriba recupera preguntas anteriores.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>¿Qué quieres saber?</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Answers are made of what was said, word for word, and every quote can be heard where it was said.</source>
        <translation>Las respuestas se componen de lo que se dijo, palabra por palabra, y cada cita se puede oír donde se dijo.</translation>
    </message>
    <message>
        <source>Ask your podcasts</source>
        <translation>Preguntar a los podcasts</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Browse topics</source>
        <translation>Explorar temas</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Preguntas anteriores</translation>
    </message>
    <message>
        <source>Export the whole conversation</source>
        <translation>Exportar toda la conversación</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>At {time}. This episode is no longer in your library, so it cannot be played any more.</source>
        <translation>En {time}. Este episodio ya no está en la biblioteca, así que no se puede reproducir.</translation>
    </message>
    <message>
        <source>Bookmark this quote</source>
        <translation>Marcar esta cita</translation>
    </message>
    <message>
        <source>Bookmark “{episode}” at {time}</source>
        <translation>Marcar «{episode}» en {time}</translation>
    </message>
    <message>
        <source>Moments related to “{episode}” at {time}</source>
        <translation>Momentos relacionados con «{episode}» en {time}</translation>
    </message>
    <message>
        <source>Open the transcript at {time}</source>
        <translation>Abrir la transcripción en {time}</translation>
    </message>
    <message>
        <source>Open the transcript of “{episode}” at {time}</source>
        <translation>Abrir la transcripción de «{episode}» en {time}</translation>
    </message>
    <message>
        <source>Play at {time}</source>
        <translation>Reproducir en {time}</translation>
    </message>
    <message>
        <source>Play “{episode}” at {time}</source>
        <translation>Reproducir «{episode}» en {time}</translation>
    </message>
    <message>
        <source>Quote from “{episode}”</source>
        <translation>Cita de «{episode}»</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Similares</translation>
    </message>
    <message>
        <source>Show moments like this one</source>
        <translation>Mostrar momentos similares</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message numerus="yes">
        <source>%n moment(s) in “{episode}”</source>
        <translation>
            <numerusform>%n momento en «{episode}»</numerusform>
            <numerusform>%n momentos en «{episode}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar los {count}</translation>
    </message>
    <message>
        <source>Show {more} more of {count}</source>
        <translation>Mostrar {more} más de {count}</translation>
    </message>
</context>
<context>
    <name>QuoteStrip</name>
    <message>
        <source>Next quote</source>
        <translation>Cita siguiente</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Cita anterior</translation>
    </message>
    <message>
        <source>Quote {number} of {total}: {speaker}“{episode}”, {show}, at {time}</source>
        <translation>Cita {number} de {total}: {speaker}«{episode}», {show}, en {time}</translation>
    </message>
    <message>
        <source>Stop playing the answer</source>
        <translation>Dejar de reproducir la respuesta</translation>
    </message>
    <message>
        <source>The answer that is played</source>
        <translation>La respuesta que se reproduce</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Bookmark this line</source>
        <translation>Marcar esta línea</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Choose an episode to read what is said in it, and to listen from any line.</source>
        <translation>Elegir un episodio para leer lo que se dice en él y escucharlo desde cualquier línea.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <translation>Buscar en esta transcripción</translation>
    </message>
    <message>
        <source>Follow the audio</source>
        <translation>Seguir el audio</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Aún no hay nada que leer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Take this episode</source>
        <translation>Obtener este episodio</translation>
    </message>
    <message>
        <source>The words appear here as they are heard.</source>
        <translation>Las palabras aparecen aquí a medida que se escuchan.</translation>
    </message>
    <message>
        <source>Transcript of {title}</source>
        <translation>Transcripción de {title}</translation>
    </message>
    <message>
        <source>heard by {model}</source>
        <translation>escuchado por {model}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>transcript by the publisher</source>
        <translation>transcripción de quien lo publica</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>“Take this episode” has it transcribed, or takes its publisher&apos;s transcript.</source>
        <translation>«Obtener este episodio» lo transcribe, o toma la transcripción de quien lo publica.</translation>
    </message>
</context>
<context>
    <name>RefusalBody</name>
    <message>
        <source>The nearest passages, which may be about something else:</source>
        <translation>Los pasajes más cercanos, que quizá traten de otra cosa:</translation>
    </message>
    <message>
        <source>This is not answered in your library.</source>
        <translation>La biblioteca no lo responde.</translation>
    </message>
</context>
<context>
    <name>RelatedMoments</name>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Looking for related moments…</source>
        <translation>Buscando momentos similares…</translation>
    </message>
    <message>
        <source>Nothing else in your library comes close to this.</source>
        <translation>Nada más en la biblioteca se acerca a esto.</translation>
    </message>
    <message>
        <source>Related moments, in their speakers&apos; words:</source>
        <translation>Momentos similares, en sus propias palabras:</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>All questions and answers are forgotten.</source>
        <translation>Se han olvidado todas las preguntas y respuestas.</translation>
    </message>
</context>
<context>
    <name>RemoveDataDialog</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>&amp;Remove and close</source>
        <translation>&amp;Quitar y cerrar</translation>
    </message>
    <message>
        <source>&amp;Settings and logs</source>
        <translation>&amp;Ajustes y registros</translation>
    </message>
    <message>
        <source>Models that were fetched or imported.</source>
        <translation>Modelos descargados o importados.</translation>
    </message>
    <message>
        <source>Podcasts, transcripts, audio, questions, bookmarks, and all backups beside it.</source>
        <translation>Podcasts, transcripciones, audio, preguntas, marcadores y todas las copias junto a ella.</translation>
    </message>
    <message>
        <source>Remove my data</source>
        <translation>Quitar mis datos</translation>
    </message>
    <message>
        <source>Settings, keys, the window&apos;s shape, and the log.</source>
        <translation>Ajustes, teclas, la forma de la ventana y el registro.</translation>
    </message>
    <message>
        <source>What you tick is deleted from this computer for good, and MirrorTalk closes.</source>
        <translation>Lo que marques se borra de este equipo para siempre, y MirrorTalk se cierra.</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Delete this for good? It cannot be undone.</source>
        <translation>¿Borrar esto para siempre? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove my data</source>
        <translation>Quitar mis datos</translation>
    </message>
    <message>
        <source>Your library and its backups go. A backup that you keep elsewhere stays.</source>
        <translation>Se van tu biblioteca y sus copias. Una copia que guardes en otro lugar se queda.</translation>
    </message>
</context>
<context>
    <name>RescueBox</name>
    <message>
        <source>&amp;Other backups…</source>
        <translation>&amp;Otras copias…</translation>
    </message>
    <message>
        <source>&amp;Restore the backup of {moment}</source>
        <translation>&amp;Restaurar la copia del {moment}</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>&amp;Salvar lo que se pueda leer</translation>
    </message>
    <message>
        <source>The backup of {moment} has {contents}. What came since then is not in it; the file that is there now is kept.</source>
        <translation>La copia del {moment} tiene {contents}. Lo que llegó después no está en ella; el archivo actual se conserva.</translation>
    </message>
    <message>
        <source>There is no backup of it. What can still be read goes into a new library; the file that is there now is kept.</source>
        <translation>No hay ninguna copia de ella. Lo que aún se pueda leer pasa a una biblioteca nueva; el archivo actual se conserva.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>The library goes back to what it was then: podcasts, transcripts, questions and bookmarks. What came since is not in it, but is kept as a backup of its own. Audio stays. MirrorTalk starts again for this.</source>
        <translation>La biblioteca vuelve a ser lo que era entonces: podcasts, transcripciones, preguntas y marcadores. Lo que llegó después no está en ella, pero se conserva como otra copia. El audio se queda. MirrorTalk se reinicia para ello.</translation>
    </message>
    <message>
        <source>There is no backup yet. MirrorTalk makes one a day by itself.</source>
        <translation>Aún no hay ninguna copia. MirrorTalk hace una al día por sí solo.</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episodio</numerusform>
            <numerusform>%n episodios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) to be taken in again.</source>
        <translation>
            <numerusform>%n espera a ser incorporado de nuevo.</numerusform>
            <numerusform>%n esperan a ser incorporados de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Comprobando la copia…</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Copiando la biblioteca…</translation>
    </message>
    <message>
        <source>Saved what could be read: {episodes}. {again}</source>
        <translation>Salvado lo que se podía leer: {episodes}. {again}</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Salvando lo que se pueda leer…</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La copia está restaurada.</translation>
    </message>
    <message>
        <source>The library is backed up: {name}</source>
        <translation>La biblioteca tiene su copia: {name}</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>&amp;Shows</source>
        <translation>&amp;Podcasts</translation>
    </message>
    <message>
        <source>Ask in</source>
        <translation>Preguntar en</translation>
    </message>
    <message>
        <source>Ask in the whole library</source>
        <translation>Preguntar en toda la biblioteca</translation>
    </message>
    <message>
        <source>Ask in:</source>
        <translation>Preguntar en:</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Entre dos días…</translation>
    </message>
    <message>
        <source>Choose where to ask: shows, an episode, dates, speakers</source>
        <translation>Elegir dónde preguntar: podcasts, un episodio, fechas, personas</translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation>P&amp;ersonas</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>This episode: “{title}”</source>
        <translation>Este episodio: «{title}»</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0 leaves one core free for everything else.</source>
        <translation>0 deja un núcleo libre para todo lo demás.</translation>
    </message>
    <message>
        <source>0 looks only when you ask.</source>
        <translation>0 busca solo cuando se pide.</translation>
    </message>
    <message>
        <source>A folder, or another address that LanceDB takes, such as s3://bucket/folder; empty: beside the library.</source>
        <translation>Una carpeta u otra dirección que acepte LanceDB, como s3://bucket/carpeta; vacío: junto a la biblioteca.</translation>
    </message>
    <message>
        <source>A message of the desktop when all that was to be done is done, and another program is in front.</source>
        <translation>Un aviso en el escritorio cuando todo lo pendiente está hecho y otro programa está en primer plano.</translation>
    </message>
    <message>
        <source>Connect to nothing at all; feeds and downloads wait.</source>
        <translation>Sin conexión alguna; los feeds y las descargas esperan.</translation>
    </message>
    <message>
        <source>Daily backups of the library</source>
        <translation>Copias diarias de la biblioteca</translation>
    </message>
    <message>
        <source>Delete audio when it is transcribed</source>
        <translation>Borrar el audio una vez transcrito</translation>
    </message>
    <message>
        <source>Episodes in one run</source>
        <translation>Episodios por tanda</translation>
    </message>
    <message>
        <source>How many days have a backup of their own; four older ones stand for weeks. 0 makes none by itself.</source>
        <translation>Cuántos días tienen su propia copia; cuatro más antiguas valen por semanas. 0 no hace ninguna por sí solo.</translation>
    </message>
    <message>
        <source>How many episodes are taken in at the most before the app waits for you.</source>
        <translation>Cuántos episodios se obtienen como máximo antes de que la aplicación espere.</translation>
    </message>
    <message>
        <source>How many episodes are taken when you add a podcast.</source>
        <translation>Cuántos episodios se obtienen al añadir un podcast.</translation>
    </message>
    <message>
        <source>How passages are compared with questions: by meaning (sentence_transformers) or by words (local).</source>
        <translation>Cómo se comparan los pasajes con las preguntas: por significado (sentence_transformers) o por palabras (local).</translation>
    </message>
    <message>
        <source>It is fetched again when you play it. Files of your own always stay; a podcast may keep some of its own.</source>
        <translation>Se descarga de nuevo al reproducirlo. Los archivos propios se quedan siempre; un podcast puede conservar algunos de los suyos.</translation>
    </message>
    <message>
        <source>Its memory is free for others then; the next use loads it again. 0 keeps models for good.</source>
        <translation>Su memoria queda entonces libre; el próximo uso lo carga de nuevo. 0 conserva los modelos.</translation>
    </message>
    <message>
        <source>Labels for topics</source>
        <translation>Etiquetas de temas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Longer windows are a little quicker; shorter ones need less memory and lose less when the app is stopped.</source>
        <translation>Los fragmentos largos son algo más rápidos; los cortos ocupan menos memoria y pierden menos al cerrar.</translation>
    </message>
    <message>
        <source>Memory budget (MB)</source>
        <translation>Límite de memoria (MB)</translation>
    </message>
    <message>
        <source>Minutes between looking for new episodes</source>
        <translation>Minutos entre búsquedas de episodios nuevos</translation>
    </message>
    <message>
        <source>Minutes until an unused model is let go</source>
        <translation>Minutos hasta descargar de la memoria un modelo sin uso</translation>
    </message>
    <message>
        <source>Newest episodes of a new podcast</source>
        <translation>Episodios recientes de un podcast nuevo</translation>
    </message>
    <message>
        <source>Place of the search index</source>
        <translation>Lugar del índice de búsqueda</translation>
    </message>
    <message>
        <source>Processor cores for speech</source>
        <translation>Núcleos del procesador para la voz</translation>
    </message>
    <message>
        <source>Say how a topic is spoken about and which part of life it belongs to, where that stands clearly out.</source>
        <translation>Decir cómo se habla de un tema y a qué parte de la vida pertenece, cuando queda claro.</translation>
    </message>
    <message>
        <source>Seconds of audio heard at once</source>
        <translation>Segundos de audio escuchados de una vez</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modelo de voz</translation>
    </message>
    <message>
        <source>Tell when episodes are ready</source>
        <translation>Avisar cuando haya episodios listos</translation>
    </message>
    <message>
        <source>The Whisper model that writes down what is said. Larger ones hear better, and need more memory and time.</source>
        <translation>El modelo Whisper que escribe lo que se dice. Los más grandes oyen mejor y necesitan más memoria y tiempo.</translation>
    </message>
    <message>
        <source>The language of the window; another one is there when MirrorTalk is started again.</source>
        <translation>El idioma de la ventana; un cambio se aplica al volver a abrir MirrorTalk.</translation>
    </message>
    <message>
        <source>The most memory the app may use.</source>
        <translation>La memoria máxima que puede usar la aplicación.</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Comprensión</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation>Ningún ajuste habla de eso.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ShelfKeeper</name>
    <message numerus="yes">
        <source>%n new episode(s) in “{title}”</source>
        <translation>
            <numerusform>%n episodio nuevo de «{title}»</numerusform>
            <numerusform>%n episodios nuevos de «{title}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older episode(s) of “{title}” listed</source>
        <translation>
            <numerusform>%n episodio más antiguo de «{title}» en la lista</numerusform>
            <numerusform>%n episodios más antiguos de «{title}» en la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowOptionsDialog</name>
    <message>
        <source>As for all podcasts</source>
        <translation>Como para todos los podcasts</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>As in the settings ({model})</source>
        <translation>Como en los ajustes ({model})</translation>
    </message>
    <message>
        <source>As the podcast says, else as it is heard</source>
        <translation>El que indica el podcast o, si no, el que se oye</translation>
    </message>
    <message>
        <source>Audio files to keep</source>
        <translation>Archivos de audio que conservar</translation>
    </message>
    <message>
        <source>For shows whose feed names none, or a wrong one.</source>
        <translation>Para podcasts cuyo feed no indica ninguno o uno equivocado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Older ones are deleted when they can be asked, and fetched again when you play them.</source>
        <translation>Los más antiguos se eliminan cuando ya se les puede preguntar, y se obtienen de nuevo al reproducirlos.</translation>
    </message>
    <message>
        <source>Only for this podcast. Everything else is in the settings.</source>
        <translation>Solo para este podcast. Todo lo demás está en los ajustes.</translation>
    </message>
    <message>
        <source>Options of a podcast</source>
        <translation>Opciones de un podcast</translation>
    </message>
    <message>
        <source>Otherwise they are listed, and wait until you take them.</source>
        <translation>Si no, quedan en la lista hasta que se obtengan.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modelo de voz</translation>
    </message>
    <message>
        <source>Take new episodes by itself</source>
        <translation>Obtener episodios nuevos automáticamente</translation>
    </message>
    <message>
        <source>What is written down already stays as it is.</source>
        <translation>Lo que ya está escrito queda como está.</translation>
    </message>
</context>
<context>
    <name>ShowTuning</name>
    <message numerus="yes">
        <source>%n audio file(s) deleted; they are fetched again when you play them.</source>
        <translation>
            <numerusform>%n archivo de audio eliminado; se obtiene de nuevo al reproducirlo.</numerusform>
            <numerusform>%n archivos de audio eliminados; se obtienen de nuevo al reproducirlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no podcast yet.</source>
        <translation>Aún no hay ningún podcast.</translation>
    </message>
</context>
<context>
    <name>SleepButton</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of the chapter</source>
        <translation>Al final del capítulo</translation>
    </message>
    <message>
        <source>At the end of the episode</source>
        <translation>Al final del episodio</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Temporizador para dormir</translation>
    </message>
    <message>
        <source>Sleep timer: off</source>
        <translation>Temporizador para dormir: apagado</translation>
    </message>
    <message>
        <source>Sleep timer: silent in {time}</source>
        <translation>Temporizador para dormir: silencio en {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>&amp;Address of the podcast, or of a web page that links to it</source>
        <translation>&amp;Dirección del podcast o de una página web que lo enlace</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>C&amp;onsultar</translation>
    </message>
    <message>
        <source>&amp;Newest episodes to take now</source>
        <translation>Episodios recientes que obte&amp;ner ahora</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>Archivo O&amp;PML…</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Suscribirse</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n podcast(s)</source>
        <translation>
            <numerusform>&amp;Suscribirse a %n podcast</numerusform>
            <numerusform>&amp;Suscribirse a %n podcasts</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of podcasts that another app has exported</source>
        <translation>Una lista de podcasts exportada por otra aplicación</translation>
    </message>
    <message>
        <source>A&amp;ll episodes</source>
        <translation>&amp;Todos los episodios</translation>
    </message>
    <message>
        <source>Add podcast</source>
        <translation>Añadir un podcast</translation>
    </message>
    <message>
        <source>Address of the podcast</source>
        <translation>Dirección del podcast</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Lists of podcasts (*.opml *.xml);;All files (*)</source>
        <translation>Listas de podcasts (*.opml *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Newest episodes to take now</source>
        <translation>Episodios recientes que obtener ahora</translation>
    </message>
    <message>
        <source>Open a list of podcasts</source>
        <translation>Abrir una lista de podcasts</translation>
    </message>
    <message>
        <source>The podcast that was found</source>
        <translation>El podcast encontrado</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
</context>
<context>
    <name>Subscribing</name>
    <message numerus="yes">
        <source>%n podcast(s) could not be added: {names}</source>
        <translation>
            <numerusform>No se pudo añadir %n podcast: {names}</numerusform>
            <numerusform>No se pudieron añadir %n podcasts: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>No keyring on this computer takes the private address of {titles}; it is in the library, which only you can read.</source>
        <translation>Ningún llavero de este equipo guarda la dirección privada de {titles}; está en la biblioteca, que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>“{title}” was in your library already.</source>
        <translation>«{title}» ya estaba en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Another suggestion</source>
        <translation>Otra sugerencia</translation>
    </message>
    <message>
        <source>You could ask</source>
        <translation>Por ejemplo</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Your library can answer, for instance:</source>
        <translation>La biblioteca puede responder, por ejemplo, a:</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%n episode(s) can be asked now.</source>
        <translation>
            <numerusform>Ya se puede preguntar a %n episodio.</numerusform>
            <numerusform>Ya se puede preguntar a %n episodios.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”: {reason}</source>
        <translation>«{title}»: {reason}</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message numerus="yes">
        <source>%n episode(s) of this answer, by the day on which they came out</source>
        <translation>
            <numerusform>%n episodio de esta respuesta, según el día en que salió</numerusform>
            <numerusform>%n episodios de esta respuesta, según el día en que salieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>near, not quoted</source>
        <translation>cercano, no citado</translation>
    </message>
    <message>
        <source>not quoted, but near at {time}; Enter opens the transcript</source>
        <translation>no citado, pero cercano en {time}; Intro abre la transcripción</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>citado</translation>
    </message>
    <message>
        <source>quoted at {time}; Enter plays it</source>
        <translation>citado en {time}; Intro lo reproduce</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>TopicsPane</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n momento</numerusform>
            <numerusform>%n momentos</numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Back to topics</source>
        <translation>Volver a los temas</translation>
    </message>
    <message>
        <source>Looking for moments…</source>
        <translation>Buscando momentos…</translation>
    </message>
    <message>
        <source>Looking for topics…</source>
        <translation>Buscando temas…</translation>
    </message>
    <message>
        <source>No episode speaks about this any more.</source>
        <translation>Ningún episodio habla ya de esto.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Aún no hay temas</translation>
    </message>
    <message>
        <source>Only topics with this label</source>
        <translation>Solo temas con esta etiqueta</translation>
    </message>
    <message>
        <source>Show how episodes about a topic sound, and which part of life it belongs to</source>
        <translation>Mostrar cómo suenan los episodios sobre un tema y a qué parte de la vida pertenece</translation>
    </message>
    <message>
        <source>Show labels</source>
        <translation>Mostrar etiquetas</translation>
    </message>
    <message>
        <source>They are found where several episodes speak about the same thing. Take more episodes in.</source>
        <translation>Aparecen cuando varios episodios hablan de lo mismo. Conviene obtener más episodios.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>TranscriptText</name>
    <message>
        <source>This is right: search it too</source>
        <translation>Esto es correcto: buscar también aquí</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message numerus="yes">
        <source>%n audio file(s) deleted; they are fetched again when you play them.</source>
        <translation>
            <numerusform>%n archivo de audio borrado; se descargará de nuevo al reproducirlo.</numerusform>
            <numerusform>%n archivos de audio borrados; se descargarán de nuevo al reproducirlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is made again in the background.</source>
        <translation>El índice de búsqueda se rehace en segundo plano.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>WaitingBody</name>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop searching for this</source>
        <translation>Dejar de buscar esto</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>A folder…</source>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <source>Add podcast…</source>
        <translation>Añadir un podcast…</translation>
    </message>
    <message>
        <source>Add your first podcast</source>
        <translation>Añadir el primer podcast</translation>
    </message>
    <message>
        <source>All of this can be done later. Help › Welcome brings this page back.</source>
        <translation>Todo esto puede hacerse más tarde. Ayuda › Bienvenida vuelve a mostrar esta página.</translation>
    </message>
    <message>
        <source>Ask your podcasts, and hear the answer in the speakers&apos; own words. Nothing leaves this computer.</source>
        <translation>Preguntar a los podcasts y oír la respuesta en la voz de quienes hablan. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Audio files…</source>
        <translation>Archivos de audio…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>By its address or a list (OPML) from another app; or take audio files of your own.</source>
        <translation>Por su dirección o una lista (OPML) de otra aplicación; o con archivos de audio propios.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>De una carpeta…</translation>
    </message>
    <message>
        <source>Get the speech model</source>
        <translation>Obtener el modelo de voz</translation>
    </message>
    <message>
        <source>It writes down what is said. Fetch it once, or bring it on a USB stick.</source>
        <translation>Escribe lo que se dice. Descargarlo una vez o traerlo en una memoria USB.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory budget (MB)</source>
        <translation>Límite de memoria (MB)</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modelo de voz</translation>
    </message>
    <message>
        <source>The most memory the app may use.</source>
        <translation>La memoria máxima que puede usar la aplicación.</translation>
    </message>
    <message>
        <source>Three short episodes that came with the app: ready to ask and to hear in a few seconds.</source>
        <translation>Tres episodios cortos que vienen con la aplicación: listos para preguntar y escuchar en unos segundos.</translation>
    </message>
    <message>
        <source>Try the sample show</source>
        <translation>Probar el podcast de ejemplo</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>Formas de empezar</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to MirrorTalk</source>
        <translation>Bienvenida a MirrorTalk</translation>
    </message>
    <message>
        <source>“{model}” is not on this computer yet. Episodes with a published transcript need none.</source>
        <translation>«{model}» aún no está en este ordenador. Los episodios con transcripción publicada no lo necesitan.</translation>
    </message>
    <message>
        <source>“{model}” is on this computer: episodes can be transcribed.</source>
        <translation>«{model}» está en este ordenador: los episodios se pueden transcribir.</translation>
    </message>
</context>
<context>
    <name>Welcoming</name>
    <message>
        <source>The sample show is in your library. Ask it something in a moment.</source>
        <translation>El podcast de ejemplo está en la biblioteca y enseguida podrá responder.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source> in %n show(s)</source>
        <translation>
            <numerusform> en %n podcast</numerusform>
            <numerusform> en %n podcasts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episodio</numerusform>
            <numerusform>%n episodios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n podcast(s)</source>
        <translation>
            <numerusform>%n podcast</numerusform>
            <numerusform>%n podcasts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>; {count} not ready yet</source>
        <translation>; {count} aún no listos</translation>
    </message>
    <message>
        <source>A moment without words</source>
        <translation>Un momento sin palabras</translation>
    </message>
    <message>
        <source>About: {name}</source>
        <translation>Sobre: {name}</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Como JSON…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Como Markdown…</translation>
    </message>
    <message>
        <source>As a playlist of the moments…</source>
        <translation>Como lista de reproducción de los momentos…</translation>
    </message>
    <message>
        <source>As one audio file with chapters…</source>
        <translation>Como un archivo de audio con capítulos…</translation>
    </message>
    <message>
        <source>Audio with chapters (*.m4a *.m4b)</source>
        <translation>Audio con capítulos (*.m4a *.m4b)</translation>
    </message>
    <message>
        <source>Chosen, but not here</source>
        <translation>Elegido, pero no está aquí</translation>
    </message>
    <message>
        <source>Could not be refreshed</source>
        <translation>No se pudo actualizar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Ended by its publisher</source>
        <translation>Cerrado por quien lo publica</translation>
    </message>
    <message>
        <source>Episode: {name}</source>
        <translation>Episodio: {name}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Fetching the transcript</source>
        <translation>Obteniendo la transcripción</translation>
    </message>
    <message>
        <source>Files from this computer</source>
        <translation>Archivos de este ordenador</translation>
    </message>
    <message>
        <source>For the next run</source>
        <translation>Para la próxima tanda</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>No está en este ordenador.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Listening again, more closely</source>
        <translation>Escuchando de nuevo con más atención</translation>
    </message>
    <message>
        <source>Looking for new episodes</source>
        <translation>Buscando episodios nuevos</translation>
    </message>
    <message>
        <source>Making it searchable</source>
        <translation>Indexando</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No obtenido</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>No se ha buscado en nada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Playlist (*.m3u8)</source>
        <translation>Lista de reproducción (*.m3u8)</translation>
    </message>
    <message>
        <source>Possibly not said: {why}</source>
        <translation>Quizá no se dijo: {why}</translation>
    </message>
    <message>
        <source>Published: {name}</source>
        <translation>Publicado: {name}</translation>
    </message>
    <message>
        <source>Ready to ask</source>
        <translation>Listo para preguntar</translation>
    </message>
    <message>
        <source>Remove this limit: {limit}</source>
        <translation>Quitar este límite: {limit}</translation>
    </message>
    <message>
        <source>Said by: {name}</source>
        <translation>Dicho por: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Searched %n episode(s), {length}</source>
        <translation>
            <numerusform>Buscado en %n episodio, {length}</numerusform>
            <numerusform>Buscado en %n episodios, {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Podcast: {name}</translation>
    </message>
    <message>
        <source>The keyring is locked or not there, so it still has: {names} ({app}). Delete that there.</source>
        <translation>El llavero está bloqueado o no está, así que aún tiene: {names} ({app}). Bórralo allí.</translation>
    </message>
    <message>
        <source>Transcribed, soon ready to ask</source>
        <translation>Transcrito, pronto listo para preguntar</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Transcribiendo</translation>
    </message>
    <message>
        <source>Video, not taken</source>
        <translation>Vídeo, no obtenido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for memory</source>
        <translation>A la espera de memoria</translation>
    </message>
    <message>
        <source>You can go on with the usual settings, offline; the file is kept under another name.</source>
        <translation>Puedes seguir con los ajustes habituales, sin conexión; el archivo se guarda con otro nombre.</translation>
    </message>
    <message>
        <source>You can go on without this setting.</source>
        <translation>Puedes seguir sin este ajuste.</translation>
    </message>
    <message>
        <source>You can go on without this setting; the file as it is is kept under another name.</source>
        <translation>Puedes seguir sin este ajuste; el archivo tal como está se guarda con otro nombre.</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>quedan unos {duration}</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>by meaning, with less memory: {name}, onnx</source>
        <translation>por significado, con menos memoria: {name}, onnx</translation>
    </message>
    <message>
        <source>by meaning: {name}, sentence_transformers</source>
        <translation>por significado: {name}, sentence_transformers</translation>
    </message>
    <message>
        <source>by words, for the least memory: local</source>
        <translation>por palabras, con la mínima memoria: local</translation>
    </message>
    <message>
        <source>community</source>
        <translation>comunidad</translation>
    </message>
    <message>
        <source>creativity</source>
        <translation>creatividad</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>faith and meaning</source>
        <translation>fe y sentido</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familia</translation>
    </message>
    <message>
        <source>finds by meaning</source>
        <translation>encuentra por significado</translation>
    </message>
    <message>
        <source>fits your budget</source>
        <translation>cabe en tu presupuesto</translation>
    </message>
    <message>
        <source>for the downloads before it</source>
        <translation>de las descargas anteriores</translation>
    </message>
    <message>
        <source>for the episodes before it</source>
        <translation>de los episodios anteriores</translation>
    </message>
    <message>
        <source>for what is fetched before it</source>
        <translation>de lo que se obtiene antes</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>health</source>
        <translation>salud</translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation>esperanzado</translation>
    </message>
    <message>
        <source>last {when}</source>
        <translation>última: {when}</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprendizaje</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>hecha por ti</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>needs about {mb} MB</source>
        <translation>necesita unos {mb} MB</translation>
    </message>
    <message>
        <source>needs {mb} MB</source>
        <translation>necesita {mb} MB</translation>
    </message>
    <message>
        <source>next try {date}, {time}</source>
        <translation>próximo intento {date}, {time}</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>próximo intento {time}</translation>
    </message>
    <message>
        <source>no voice is heard there.</source>
        <translation>allí no se oye ninguna voz.</translation>
    </message>
    <message>
        <source>nobody speaks so fast.</source>
        <translation>nadie habla tan deprisa.</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>no bien</translation>
    </message>
    <message>
        <source>not in your library</source>
        <translation>no está en la biblioteca</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>no es posible ahora</translation>
    </message>
    <message>
        <source>of that day</source>
        <translation>de ese día</translation>
    </message>
    <message>
        <source>one run takes no more episodes; Resume takes it at once</source>
        <translation>una tanda no obtiene más episodios; «Reanudar» lo obtiene enseguida</translation>
    </message>
    <message>
        <source>played</source>
        <translation>escuchado</translation>
    </message>
    <message>
        <source>playful</source>
        <translation>juguetón</translation>
    </message>
    <message>
        <source>reads what was found again</source>
        <translation>vuelve a leer lo encontrado</translation>
    </message>
    <message>
        <source>relationships</source>
        <translation>relaciones</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>triste</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>tenso</translation>
    </message>
    <message>
        <source>the last 12 months</source>
        <translation>los últimos 12 meses</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>los últimos 30 días</translation>
    </message>
    <message>
        <source>the same words come again and again.</source>
        <translation>las mismas palabras se repiten una y otra vez.</translation>
    </message>
    <message>
        <source>the speech model was guessing. It may be music, noise, or talk that cannot be made out.</source>
        <translation>el modelo de voz adivinaba. Puede ser música, ruido o habla que no se entiende.</translation>
    </message>
    <message>
        <source>too large for your budget</source>
        <translation>demasiado grande para tu presupuesto</translation>
    </message>
    <message>
        <source>until all else is transcribed</source>
        <translation>hasta que todo lo demás esté transcrito</translation>
    </message>
    <message>
        <source>until the search is free</source>
        <translation>hasta que la búsqueda esté libre</translation>
    </message>
    <message>
        <source>until “Work offline” is turned off</source>
        <translation>hasta que se desactive «Trabajar sin conexión»</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>cálido</translation>
    </message>
    <message>
        <source>what a restore replaced</source>
        <translation>lo que una restauración sustituyó</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>writes down what is said</source>
        <translation>escribe lo que se dice</translation>
    </message>
    <message>
        <source>{amount}/s</source>
        <translation>{amount}/s</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>quedan {duration}</translation>
    </message>
    <message>
        <source>{factor}× real time</source>
        <translation>{factor}× tiempo real</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>{failed} con error</translation>
    </message>
    <message>
        <source>{gb} GB</source>
        <translation>{gb} GB</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <source>{hours} of {all} hours</source>
        <translation>{hours} de {all} horas</translation>
    </message>
    <message>
        <source>{mb} MB</source>
        <translation>{mb} MB</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} does not fit; from {needed} MB.</source>
        <translation>{model} no cabe; desde {needed} MB.</translation>
    </message>
    <message>
        <source>{model} fits if it saves memory; in full from {full} MB.</source>
        <translation>{model} cabe en modo de ahorro; completo desde {full} MB.</translation>
    </message>
    <message>
        <source>{model} fits.</source>
        <translation>{model} cabe.</translation>
    </message>
    <message>
        <source>{model} in place of {chosen}</source>
        <translation>{model} en lugar de {chosen}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %n episode(s) ready</source>
        <translation>
            <numerusform>{ready} de %n episodio listo</numerusform>
            <numerusform>{ready} de %n episodios listos</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{speed} × as fast as speech</source>
        <translation>{speed} × más rápido que el habla</translation>
    </message>
    <message>
        <source>{time} {event}</source>
        <translation>{time} {event}</translation>
    </message>
    <message>
        <source>{used} does not fit.</source>
        <translation>{used} no cabe.</translation>
    </message>
    <message>
        <source>{used} fits.</source>
        <translation>{used} cabe.</translation>
    </message>
    <message>
        <source>{used} is used in place of {chosen}, which fits from {needed} MB.</source>
        <translation>{used} en lugar de {chosen}, que cabe desde {needed} MB.</translation>
    </message>
    <message>
        <source>{waiting} waiting</source>
        <translation>{waiting} en espera</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
</context>
<context>
    <name>_Farewell</name>
    <message>
        <source>Its episodes, transcripts and downloaded files are deleted. Your own files are left alone.</source>
        <translation>Se eliminan sus episodios, transcripciones y archivos descargados. Los archivos propios no se tocan.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Cancelar la suscripción</translation>
    </message>
    <message>
        <source>Unsubscribe from “{title}”?</source>
        <translation>¿Cancelar la suscripción a «{title}»?</translation>
    </message>
</context>
<context>
    <name>_Running</name>
    <message>
        <source>Ask it again when you like.</source>
        <translation>Se puede preguntar de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Ask it again.</source>
        <translation>Preguntar de nuevo.</translation>
    </message>
    <message>
        <source>Nothing that this question is limited to can be searched yet.</source>
        <translation>Aún no se puede buscar en nada de aquello a lo que se limita esta pregunta.</translation>
    </message>
    <message>
        <source>Remove a limit, or wait until more episodes are ready.</source>
        <translation>Quitar un límite o esperar a que haya más episodios listos.</translation>
    </message>
    <message>
        <source>This question was not answered: the library is closed.</source>
        <translation>Esta pregunta quedó sin respuesta: la biblioteca está cerrada.</translation>
    </message>
    <message>
        <source>You stopped this search.</source>
        <translation>Esta búsqueda se ha detenido.</translation>
    </message>
</context>
</TS>
