<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licences…</translation>
    </message>
    <message>
        <source>About MirrorTalk</source>
        <translation>À propos de MirrorTalk</translation>
    </message>
    <message>
        <source>Ask your podcasts, and hear the answer in the speakers&apos; own words.</source>
        <translation>Interroge tes podcasts et écoute la réponse, dite par celles et ceux qui y parlent.</translation>
    </message>
    <message>
        <source>Everything happens on this computer: nothing you listen to or ask ever leaves it.</source>
        <translation>Tout se passe sur cet ordinateur&#xa0;: rien de ce que tu écoutes ou demandes n’en sort jamais.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>MirrorTalk</source>
        <translation>MirrorTalk</translation>
    </message>
    <message>
        <source>MirrorTalk never looks for a new version by itself: compare this one with the newest where you got it.</source>
        <translation>MirrorTalk ne cherche jamais de nouvelle version de lui-même&#xa0;: compare celle-ci à la plus récente là où tu l’as obtenue.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
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
        <translation>À &amp;propos de MirrorTalk</translation>
    </message>
    <message>
        <source>&amp;Add podcast…</source>
        <translation>A&amp;jouter un podcast…</translation>
    </message>
    <message>
        <source>&amp;Ask a question</source>
        <translation>&amp;Poser une question</translation>
    </message>
    <message>
        <source>&amp;Back 10 seconds</source>
        <translation>&amp;Reculer de 10 secondes</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Signets</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>Tout &amp;annuler</translation>
    </message>
    <message>
        <source>&amp;Find in the transcript</source>
        <translation>&amp;Chercher dans la transcription</translation>
    </message>
    <message>
        <source>&amp;Forward 30 seconds</source>
        <translation>&amp;Avancer de 30 secondes</translation>
    </message>
    <message>
        <source>&amp;Get the speech model…</source>
        <translation>Récupérer le modèle &amp;vocal…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Import audio files…</source>
        <translation>&amp;Importer des fichiers audio…</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Look for new episodes</source>
        <translation>Chercher de &amp;nouveaux épisodes</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Mémoire</translation>
    </message>
    <message>
        <source>&amp;Mute or unmute</source>
        <translation>&amp;Couper ou rétablir le son</translation>
    </message>
    <message>
        <source>&amp;Next chapter or quote</source>
        <translation>Chapitre ou citation &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Options of this podcast…</source>
        <translation>&amp;Options de ce podcast…</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Tout &amp;suspendre</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
        <source>&amp;Privacy…</source>
        <translation>&amp;Confidentialité…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Remove my data…</source>
        <translation>&amp;Retirer mes données…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Restaurer &amp;une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>Exécuter &amp;une commande…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Moins &amp;vite</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>T&amp;ranscription</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>&amp;Bienvenue…</translation>
    </message>
    <message>
        <source>Boo&amp;kmark this moment</source>
        <translation>&amp;Marquer ce moment</translation>
    </message>
    <message>
        <source>E&amp;xport the conversation…</source>
        <translation>E&amp;xporter la conversation…</translation>
    </message>
    <message>
        <source>Earlier &amp;questions</source>
        <translation>&amp;Questions précédentes</translation>
    </message>
    <message>
        <source>F&amp;aster</source>
        <translation>Plus v&amp;ite</translation>
    </message>
    <message>
        <source>Filter &amp;episodes</source>
        <translation>&amp;Filtrer les épisodes</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Import a &amp;model from a folder…</source>
        <translation>Importer un &amp;modèle depuis un dossier…</translation>
    </message>
    <message>
        <source>Mod&amp;els…</source>
        <translation>Modè&amp;les…</translation>
    </message>
    <message>
        <source>P&amp;revious chapter or quote</source>
        <translation>Chapitre ou citation &amp;précédent</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>Play the last ans&amp;wer, or stop it</source>
        <translation>Lire la dernière rép&amp;onse, ou l’arrêter</translation>
    </message>
    <message>
        <source>Re&amp;try what failed</source>
        <translation>Réessa&amp;yer ce qui a échoué</translation>
    </message>
    <message>
        <source>S&amp;leep timer…</source>
        <translation>Mi&amp;nuteur de sommeil…</translation>
    </message>
    <message>
        <source>Show the &amp;library</source>
        <translation>Afficher la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>Show the &amp;player</source>
        <translation>Afficher le &amp;lecteur</translation>
    </message>
    <message>
        <source>Show the &amp;questions</source>
        <translation>Afficher les &amp;questions</translation>
    </message>
    <message>
        <source>Show the &amp;transcript</source>
        <translation>Afficher la &amp;transcription</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>Thèm&amp;es</translation>
    </message>
    <message>
        <source>Try the &amp;sample show</source>
        <translation>Essayer le podcast d’&amp;exemple</translation>
    </message>
</context>
<context>
    <name>AnswerFoot</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this answer with its sources</source>
        <translation>Copier cette réponse avec ses sources</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export this answer</source>
        <translation>Exporter cette réponse</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Reste uniquement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Noted, on this computer only.</source>
        <translation>C’est noté, sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Play all quotes of this answer, one after the other</source>
        <translation>Lire toutes les citations de cette réponse, l’une après l’autre</translation>
    </message>
    <message>
        <source>This answer is good</source>
        <translation>Cette réponse est bonne</translation>
    </message>
    <message>
        <source>This answer is not good</source>
        <translation>Cette réponse n’est pas bonne</translation>
    </message>
    <message>
        <source>{claim}. Kept on this computer only.</source>
        <translation>{claim}. Reste uniquement sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>An episode is being made searchable; the search begins after this part of it.</source>
        <translation>Un épisode est en train d’être indexé&#xa0;; la recherche commence après cette partie.</translation>
    </message>
    <message>
        <source>The library is being opened; the search begins as soon as it is.</source>
        <translation>La bibliothèque s’ouvre&#xa0;; la recherche commence aussitôt après.</translation>
    </message>
    <message>
        <source>The search index is being opened; the search begins as soon as it is.</source>
        <translation>L’index de recherche est en train de s’ouvrir&#xa0;; la recherche commence aussitôt après.</translation>
    </message>
    <message>
        <source>Waiting for the question before this one…</source>
        <translation>En attente de la question précédente…</translation>
    </message>
    <message>
        <source>Waiting for what the search index is busy with…</source>
        <translation>L’index de recherche est encore occupé…</translation>
    </message>
</context>
<context>
    <name>BookmarksPane</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>En JSON…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>En Markdown…</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Retour à la conversation</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Bring the deleted bookmark back</source>
        <translation>Rétablir le signet supprimé</translation>
    </message>
    <message>
        <source>Ctrl+B keeps what you hear, with its words. A quote has a button for it.</source>
        <translation>Ctrl+B garde ce que tu entends, avec les mots. Chaque citation a un bouton pour cela.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this bookmark</source>
        <translation>Supprimer ce signet</translation>
    </message>
    <message>
        <source>Export all bookmarks</source>
        <translation>Exporter tous les signets</translation>
    </message>
    <message>
        <source>Find in bookmarks</source>
        <translation>Chercher dans les signets</translation>
    </message>
    <message>
        <source>Find in words, notes and titles</source>
        <translation>Chercher dans les mots, notes et titres</translation>
    </message>
    <message>
        <source>Looking for bookmarks…</source>
        <translation>Recherche des signets…</translation>
    </message>
    <message>
        <source>No bookmark matches</source>
        <translation>Aucun signet ne correspond</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is bookmarked yet</source>
        <translation>Aucun signet pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was transcribed here yet when it was kept.</source>
        <translation>Rien n’était encore transcrit ici quand ce signet a été posé.</translation>
    </message>
    <message>
        <source>Open in the transcript</source>
        <translation>Ouvrir dans la transcription</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Show all bookmarks</source>
        <translation>Afficher tous les signets</translation>
    </message>
    <message>
        <source>The bookmark is deleted.</source>
        <translation>Le signet est supprimé.</translation>
    </message>
    <message>
        <source>The bookmark is deleted. Undo brings it back.</source>
        <translation>Le signet est supprimé. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write what it means to you</source>
        <translation>Écris ce que ce moment évoque</translation>
    </message>
    <message>
        <source>kept on {day}</source>
        <translation>gardé le {day}</translation>
    </message>
    <message>
        <source>“{words}” is in no bookmark, note or title.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est dans aucun signet, aucune note ni aucun titre.</translation>
    </message>
</context>
<context>
    <name>BudgetField</name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
</context>
<context>
    <name>Budgeting</name>
    <message>
        <source>MirrorTalk holds more than the budget. Close it and open it again to come below.</source>
        <translation>MirrorTalk dépasse le budget. Ferme-le et rouvre-le pour repasser en dessous.</translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation>Il n’y avait rien à libérer.</translation>
    </message>
    <message>
        <source>What is being worked with stays.</source>
        <translation>Ce qui est en cours d’utilisation reste.</translation>
    </message>
    <message>
        <source>{mb} MB came back.</source>
        <translation>{mb} Mo ont été libérés.</translation>
    </message>
</context>
<context>
    <name>BugReporter</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>MirrorTalk made a mistake</source>
        <translation>MirrorTalk a commis une erreur</translation>
    </message>
    <message>
        <source>Something went wrong inside MirrorTalk while {doing}.</source>
        <translation>Quelque chose s’est mal passé dans MirrorTalk (pendant&#xa0;: {doing}).</translation>
    </message>
    <message>
        <source>Your library is safe. The details below are in the log too; nothing was sent anywhere.</source>
        <translation>Ta bibliothèque est intacte. Les détails ci-dessous sont aussi dans le journal&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>working</source>
        <translation>travail</translation>
    </message>
</context>
<context>
    <name>ChaptersButton</name>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Arrow keys choose a command, Enter does it, Escape leaves.</source>
        <translation>Les flèches choisissent une commande, Entrée l’exécute, Échap ferme.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Filter of commands</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que veux-tu faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Show earlier questions</source>
        <translation>Afficher les questions précédentes</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Ask only in episodes that were published between these days:</source>
        <translation>Interroger seulement les épisodes publiés entre ces jours&#xa0;:</translation>
    </message>
    <message>
        <source>Episodes published between two days</source>
        <translation>Épisodes publiés entre deux jours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>The first day comes after the last one. Exchange them.</source>
        <translation>Le premier jour vient après le dernier. Échange-les.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
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
        <translation>Tous les épisodes</translation>
    </message>
    <message>
        <source>All podcasts</source>
        <translation>Tous les podcasts</translation>
    </message>
    <message>
        <source>By podcast</source>
        <translation>Par podcast</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Choose and sort episodes</source>
        <translation>Choisir et trier les épisodes</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Filter episodes</source>
        <translation>Filtrer les épisodes</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longs d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Pas écoutés</translation>
    </message>
    <message>
        <source>Of all podcasts</source>
        <translation>De tous les podcasts</translation>
    </message>
    <message>
        <source>Of the chosen podcast</source>
        <translation>Du podcast choisi</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Only: {which}</source>
        <translation>Seulement&#xa0;: {which}</translation>
    </message>
    <message>
        <source>Ready to ask</source>
        <translation>Prêt à interroger</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all episodes</source>
        <translation>Afficher tous les épisodes</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencés</translation>
    </message>
    <message>
        <source>Waiting or failed</source>
        <translation>En attente ou en échec</translation>
    </message>
    <message>
        <source>With audio on this computer</source>
        <translation>Avec le son sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>EpisodesPart</name>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Look for new episodes</source>
        <translation>Chercher des épisodes</translation>
    </message>
    <message>
        <source>No episode matches</source>
        <translation>Aucun épisode ne correspond</translation>
    </message>
    <message>
        <source>No episodes yet</source>
        <translation>Aucun épisode pour l’instant</translation>
    </message>
    <message>
        <source>Open transcript</source>
        <translation>Ouvrir la transcription</translation>
    </message>
    <message>
        <source>Other episodes are there, and kept out by the filter or by what is chosen to be shown.</source>
        <translation>D’autres épisodes existent&#xa0;; le filtre ou le choix d’affichage les masque.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show all episodes</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Récupérer</translation>
    </message>
    <message numerus="yes">
        <source>Take %n episode(s)</source>
        <translation>
            <numerusform>Récupérer %n épisode</numerusform>
            <numerusform>Récupérer %n épisodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this episode</source>
        <translation>Récupérer cet épisode</translation>
    </message>
    <message>
        <source>Take {count}</source>
        <translation>Récupérer {count}</translation>
    </message>
    <message>
        <source>They are listed here as soon as the podcast has any, or you import files.</source>
        <translation>Ils apparaissent ici dès que le podcast en a, ou que tu importes des fichiers.</translation>
    </message>
    <message>
        <source>Transcribe from the audio instead</source>
        <translation>Transcrire plutôt à partir du son</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Limited to</source>
        <translation>Limité à</translation>
    </message>
    <message>
        <source>Understood as: {question}</source>
        <translation>Compris comme&#xa0;: {question}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté vers {path}</translation>
    </message>
    <message>
        <source>MirrorTalk answer {day}</source>
        <translation>Réponse MirrorTalk {day}</translation>
    </message>
    <message>
        <source>MirrorTalk answers {day}</source>
        <translation>Réponses MirrorTalk {day}</translation>
    </message>
    <message>
        <source>MirrorTalk bookmarks {day}</source>
        <translation>Signets MirrorTalk {day}</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
</context>
<context>
    <name>FailureBody</name>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
</context>
<context>
    <name>FeedChoices</name>
    <message numerus="yes">
        <source>%n podcast(s) found. Choose what to add:</source>
        <translation>
            <numerusform>%n podcast trouvé. Choisis ce qu’il faut ajouter&#xa0;:</numerusform>
            <numerusform>%n podcasts trouvés. Choisis ce qu’il faut ajouter&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Podcasts that were found</source>
        <translation>Podcasts trouvés</translation>
    </message>
</context>
<context>
    <name>FeedPreview</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n épisode</numerusform>
            <numerusform>%n épisodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) only with video: shown, but not taken</source>
        <translation>
            <numerusform>%n épisode seulement en vidéo&#xa0;: affiché, mais pas récupéré</numerusform>
            <numerusform>%n épisodes seulement en vidéo&#xa0;: affichés, mais pas récupérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without audio left out</source>
        <translation>
            <numerusform>%n élément sans audio laissé de côté</numerusform>
            <numerusform>%n éléments sans audio laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest: “{title}”</source>
        <translation>Le plus récent&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Newest: “{title}”, {date}</source>
        <translation>Le plus récent&#xa0;: «&#xa0;{title}&#xa0;», {date}</translation>
    </message>
</context>
<context>
    <name>FeedsPart</name>
    <message>
        <source>Add podcast…</source>
        <translation>Ajouter un podcast…</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>List older episodes of this podcast</source>
        <translation>Lister les anciens épisodes de ce podcast</translation>
    </message>
    <message>
        <source>Look for new episodes of all podcasts</source>
        <translation>Chercher de nouveaux épisodes de tous les podcasts</translation>
    </message>
    <message>
        <source>Look for new episodes of this podcast</source>
        <translation>Chercher de nouveaux épisodes de ce podcast</translation>
    </message>
    <message>
        <source>Newest episode first</source>
        <translation>Épisode le plus récent d’abord</translation>
    </message>
    <message>
        <source>Options of this podcast…</source>
        <translation>Options de ce podcast…</translation>
    </message>
    <message>
        <source>Podcasts</source>
        <translation>Podcasts</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Sort podcasts</source>
        <translation>Trier les podcasts</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Se désabonner…</translation>
    </message>
</context>
<context>
    <name>FetchStrip</name>
    <message>
        <source>Audio that is fetched</source>
        <translation>Audio en cours de récupération</translation>
    </message>
    <message>
        <source>Do not fetch it</source>
        <translation>Ne pas le récupérer</translation>
    </message>
    <message>
        <source>Fetching “{title}”; it plays when it is here.</source>
        <translation>«&#xa0;{title}&#xa0;» est en cours de récupération&#xa0;; la lecture suivra.</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Back to earlier questions</source>
        <translation>Retour aux questions précédentes</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Retour à la conversation</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Clear all…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this question and its answer</source>
        <translation>Supprimer cette question et sa réponse</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Questions précédentes</translation>
    </message>
    <message>
        <source>Find in earlier questions</source>
        <translation>Chercher dans les questions précédentes</translation>
    </message>
    <message>
        <source>Find in questions, quotes and titles</source>
        <translation>Chercher dans les questions, citations et titres</translation>
    </message>
    <message>
        <source>Forget all questions and answers?</source>
        <translation>Oublier toutes les questions et réponses&#xa0;?</translation>
    </message>
    <message>
        <source>Looking for earlier questions…</source>
        <translation>Recherche des questions précédentes…</translation>
    </message>
    <message>
        <source>No earlier question matches</source>
        <translation>Aucune question précédente ne correspond</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Aucune question n’a encore été posée</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Afficher toutes les questions</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Afficher la réponse</translation>
    </message>
    <message>
        <source>They are deleted from this computer, with what you thought of them. Your podcasts are left alone.</source>
        <translation>Elles sont supprimées de cet ordinateur, avec tes avis. Tes podcasts ne sont pas touchés.</translation>
    </message>
    <message>
        <source>What you ask is kept here with its answers, on this computer only. Ask something below.</source>
        <translation>Tes questions sont gardées ici avec leurs réponses, sur cet ordinateur seulement. Poses-en une ci-dessous.</translation>
    </message>
    <message>
        <source>“{words}” is in no question, quote or title.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est dans aucune question, aucune citation ni aucun titre.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être importé.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n fichier importé</numerusform>
            <numerusform>%n fichiers importés</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Audio ({patterns})</source>
        <translation>Audio ({patterns})</translation>
    </message>
    <message>
        <source>Getting the speech model…</source>
        <translation>Récupération du modèle vocal…</translation>
    </message>
    <message>
        <source>Import a folder of audio files</source>
        <translation>Importer un dossier de fichiers audio</translation>
    </message>
    <message>
        <source>Import a model from a folder</source>
        <translation>Importer un modèle depuis un dossier</translation>
    </message>
    <message>
        <source>Import audio files</source>
        <translation>Importer des fichiers audio</translation>
    </message>
    <message>
        <source>MirrorTalk</source>
        <translation>MirrorTalk</translation>
    </message>
    <message>
        <source>The model “{name}” is ready.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» est prêt.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Episodes that are being taken in are listed here. Choose some in the library and take them.</source>
        <translation>Les épisodes en cours de récupération apparaissent ici. Choisis-en dans la bibliothèque et récupère-les.</translation>
    </message>
    <message>
        <source>Hide the jobs</source>
        <translation>Masquer les tâches</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>Réessayer tout ce qui a échoué</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} en échec</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} en cours</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Bookmarked {time}</source>
        <translation>Marqué&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Bookmarked {time}: “{words}”</source>
        <translation>Marqué&#xa0;: {time}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>There is nothing to bookmark: play or open an episode first.</source>
        <translation>Il n’y a rien à marquer&#xa0;: écoute ou ouvre d’abord un épisode.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>All actions have their usual keys again.</source>
        <translation>Toutes les actions ont retrouvé leurs touches habituelles.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <source>Key of “{action}”</source>
        <translation>Touche de «&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Aucune action ne porte ce nom.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Appuie sur une touche</translation>
    </message>
    <message>
        <source>Restore all usual keys</source>
        <translation>Rétablir toutes les touches habituelles</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Touche habituelle</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”. Choose another key, or change that one first.</source>
        <translation>{key} appartient à «&#xa0;{action}&#xa0;». Choisis une autre touche, ou change d’abord celle-là.</translation>
    </message>
    <message>
        <source>{key} is for editing text. Choose another key.</source>
        <translation>{key} sert à modifier du texte. Choisis une autre touche.</translation>
    </message>
    <message>
        <source>{key} is needed for typing and moving. Press it together with Ctrl or Alt.</source>
        <translation>{key} sert à taper et à se déplacer. Appuie dessus avec Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Add one by its address, or bring a list from another app. Nothing leaves this computer.</source>
        <translation>Ajoutes-en un par son adresse, ou apporte une liste d’une autre application. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Add podcast…</source>
        <translation>Ajouter un podcast…</translation>
    </message>
    <message>
        <source>Import audio files…</source>
        <translation>Importer des fichiers audio…</translation>
    </message>
    <message>
        <source>No podcasts yet</source>
        <translation>Aucun podcast pour l’instant</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>La bibliothèque n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Your podcasts appear here as soon as it can be.</source>
        <translation>Tes podcasts apparaîtront ici dès que ce sera possible.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>MirrorTalk stands on the work of many. This is all that is inside, as it is installed here.</source>
        <translation>MirrorTalk s’appuie sur le travail de beaucoup. Voici tout ce qu’il contient, tel qu’il est installé ici.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
</context>
<context>
    <name>LikelyBox</name>
    <message numerus="yes">
        <source>%n episode(s) not searched yet may speak of it, by title and notes:</source>
        <translation>
            <numerusform>%n épisode pas encore exploré en parle peut-être, d’après son titre et sa description&#xa0;:</numerusform>
            <numerusform>%n épisodes pas encore explorés en parlent peut-être, d’après leurs titres et descriptions&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Take %n episodes that look likely</source>
        <translation>
            <numerusform>Récupérer %n épisode prometteur</numerusform>
            <numerusform>Récupérer %n épisodes prometteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the episode that looks likely</source>
        <translation>Récupérer l’épisode prometteur</translation>
    </message>
    <message>
        <source>They are being taken in. Ask again when they are ready.</source>
        <translation>Ils sont en cours de récupération. Repose la question quand ils seront prêts.</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>The publisher has changed the audio of “{title}” since it was transcribed: places may be off.</source>
        <translation>L’audio de «&#xa0;{title}&#xa0;» a changé depuis sa transcription&#xa0;: les passages peuvent être décalés.</translation>
    </message>
    <message>
        <source>The sleep timer has paused this.</source>
        <translation>Le minuteur de sommeil a mis en pause.</translation>
    </message>
    <message>
        <source>This cannot be played: {reason}</source>
        <translation>Lecture impossible&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n episode(s) wait: this run has reached its limit. “Resume all” goes on.</source>
        <translation>
            <numerusform>%n épisode attend&#xa0;: cette série a atteint sa limite. «&#xa0;Tout reprendre&#xa0;» continue.</numerusform>
            <numerusform>%n épisodes attendent&#xa0;: cette série a atteint sa limite. «&#xa0;Tout reprendre&#xa0;» continue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Fermeture en cours…</translation>
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
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Archives ({patterns})</source>
        <translation>Archives ({patterns})</translation>
    </message>
    <message>
        <source>Checking “{name}”…</source>
        <translation>Vérification de «&#xa0;{name} »…</translation>
    </message>
    <message>
        <source>Getting “{name}”…</source>
        <translation>Téléchargement de «&#xa0;{name} »…</translation>
    </message>
    <message>
        <source>Import a model from a folder</source>
        <translation>Importer un modèle depuis un dossier</translation>
    </message>
    <message>
        <source>Import a model from an archive</source>
        <translation>Importer un modèle depuis une archive</translation>
    </message>
    <message>
        <source>Importing “{name}”…</source>
        <translation>Importation de «&#xa0;{name} »…</translation>
    </message>
    <message>
        <source>It is the chosen model: without it, no episode can be transcribed.</source>
        <translation>C’est le modèle choisi&#xa0;: sans lui, aucun épisode ne peut être transcrit.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer? {size} are freed.</source>
        <translation>Retirer «&#xa0;{name}&#xa0;» de cet ordinateur&#xa0;? {size} sont libérés.</translation>
    </message>
    <message>
        <source>Removing “{name}”…</source>
        <translation>Retrait de «&#xa0;{name} »…</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept for the next time.</source>
        <translation>Arrêté. Ce qui est arrivé est gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>The model “{name}” is ready.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» est prêt.</translation>
    </message>
    <message>
        <source>Trying “{name}” out…</source>
        <translation>Essai de «&#xa0;{name} »…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>“{name}” has all its files. It is not one of the known models, so they were not compared.</source>
        <translation>«&#xa0;{name}&#xa0;» a tous ses fichiers. Ce n’est pas un des modèles connus, ils n’ont donc pas été comparés.</translation>
    </message>
    <message>
        <source>“{name}” is tried out after this episode…</source>
        <translation>«&#xa0;{name}&#xa0;» sera essayé après cet épisode…</translation>
    </message>
    <message>
        <source>“{name}” is whole, byte for byte what its publisher has.</source>
        <translation>«&#xa0;{name}&#xa0;» est entier, octet pour octet celui de son éditeur.</translation>
    </message>
    <message>
        <source>“{name}” transcribes from now on.</source>
        <translation>Désormais, «&#xa0;{name}&#xa0;» transcrit.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>«&#xa0;{name}&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>“{name}” works. Memory was short, so its speed was not measured.</source>
        <translation>«&#xa0;{name}&#xa0;» fonctionne. La mémoire manquait, sa vitesse n’a donc pas été mesurée.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” works: an hour is transcribed in about %n minute(s), {speed} × as fast as speech.</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» fonctionne&#xa0;: une heure est transcrite en %n minute environ, {speed} × plus vite que la parole.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» fonctionne&#xa0;: une heure est transcrite en %n minutes environ, {speed} × plus vite que la parole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Audio window, while it is heard</source>
        <translation>Extrait audio, pendant son écoute</translation>
    </message>
    <message>
        <source>Full, with a stand-in: {model} listens as carefully as it can, in place of {chosen}, which is damaged. What it writes is heard again when {chosen} can be used.</source>
        <translation>Complet, avec un remplaçant&#xa0;: {model} écoute aussi attentivement que possible, à la place de {chosen}, qui est endommagé. Ce qu’il écrit sera réécouté dès que {chosen} pourra servir.</translation>
    </message>
    <message>
        <source>Full: the chosen speech model listens as carefully as it can.</source>
        <translation>Complet&#xa0;: le modèle vocal choisi écoute aussi attentivement que possible.</translation>
    </message>
    <message>
        <source>Lean, with a stand-in: {model} hears shorter pieces, in place of {chosen}, which is damaged. What it writes is heard again when {chosen} can be used.</source>
        <translation>Économe, avec un remplaçant&#xa0;: {model} écoute des extraits plus courts, à la place de {chosen}, qui est endommagé. Ce qu’il écrit sera réécouté dès que {chosen} pourra servir.</translation>
    </message>
    <message>
        <source>Lean: the chosen speech model hears shorter pieces, which takes less memory.</source>
        <translation>Économe&#xa0;: le modèle vocal choisi écoute des extraits plus courts, ce qui demande moins de mémoire.</translation>
    </message>
    <message>
        <source>Qt, Python and the rest</source>
        <translation>Qt, Python et le reste</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Second reading (cross-encoder)</source>
        <translation>Seconde lecture (cross-encoder)</translation>
    </message>
    <message>
        <source>Speech model (Whisper)</source>
        <translation>Modèle vocal (Whisper)</translation>
    </message>
    <message>
        <source>Tiny: the smallest speech model listens. What it writes is heard again when there is room.</source>
        <translation>Minimal&#xa0;: le plus petit modèle vocal écoute. Ce qu’il écrit sera réécouté quand il y aura de la place.</translation>
    </message>
    <message>
        <source>Understanding (embedder)</source>
        <translation>Compréhension (embedder)</translation>
    </message>
    <message>
        <source>Waiting: nothing is transcribed until there is room. It goes on by itself.</source>
        <translation>En attente&#xa0;: rien n’est transcrit tant qu’il n’y a pas de place. Cela reprend tout seul.</translation>
    </message>
    <message>
        <source>answers are found without {name}, which needs {needed} MB, {left} MB left</source>
        <translation>réponses trouvées sans {name}, qui demande {needed} Mo&#xa0;; il reste {left} Mo</translation>
    </message>
    <message>
        <source>lean: going up again</source>
        <translation>économe&#xa0;: bientôt complet</translation>
    </message>
    <message>
        <source>lean: short of the budget</source>
        <translation>économe&#xa0;: budget serré</translation>
    </message>
    <message>
        <source>lean: the computer is short of memory</source>
        <translation>économe&#xa0;: l’ordinateur manque de mémoire</translation>
    </message>
    <message>
        <source>let {name} go, which held {needed} MB</source>
        <translation>déchargé&#xa0;: {name}, {needed} Mo libérés</translation>
    </message>
    <message>
        <source>loaded {name}, which holds {needed} MB</source>
        <translation>chargé&#xa0;: {name}, occupe {needed} Mo</translation>
    </message>
    <message>
        <source>memory ran out with {name}: that piece is heard again on {other}</source>
        <translation>mémoire épuisée avec {name}&#xa0;: cet extrait est réécouté avec {other}</translation>
    </message>
    <message>
        <source>memory ran out with {name}: the episode waits to be tried again</source>
        <translation>mémoire épuisée avec {name}&#xa0;: l’épisode attend un nouvel essai</translation>
    </message>
    <message>
        <source>switched to lean: {name} in full needs {needed} MB, and the computer is short of memory</source>
        <translation>passage en économe&#xa0;: {name} au complet demande {needed} Mo, et l’ordinateur manque de mémoire</translation>
    </message>
    <message>
        <source>switched to lean: {name} in full needs {needed} MB, {left} MB left</source>
        <translation>passage en économe&#xa0;: {name} au complet demande {needed} Mo, il reste {left} Mo</translation>
    </message>
    <message>
        <source>switched to tiny: {name} needs {needed} MB, and the computer is short of memory</source>
        <translation>passage en minimal&#xa0;: {name} demande {needed} Mo, et l’ordinateur manque de mémoire</translation>
    </message>
    <message>
        <source>switched to tiny: {name} needs {needed} MB, {left} MB left</source>
        <translation>passage en minimal&#xa0;: {name} demande {needed} Mo, il reste {left} Mo</translation>
    </message>
    <message>
        <source>there is room again: tiny hears, then {name}</source>
        <translation>de nouveau de la place&#xa0;: d’abord minimal, puis {name}</translation>
    </message>
    <message>
        <source>there is room again: {name} hears in short pieces, then in full</source>
        <translation>de nouveau de la place&#xa0;: {name} écoute d’abord des extraits courts, puis au complet</translation>
    </message>
    <message>
        <source>tiny: going up again</source>
        <translation>minimal&#xa0;: bientôt mieux</translation>
    </message>
    <message>
        <source>tiny: near the budget</source>
        <translation>minimal&#xa0;: proche du budget</translation>
    </message>
    <message>
        <source>tiny: the computer is short of memory</source>
        <translation>minimal&#xa0;: l’ordinateur manque de mémoire</translation>
    </message>
    <message>
        <source>waiting for memory</source>
        <translation>en attente de mémoire</translation>
    </message>
    <message>
        <source>waiting for memory: {needed} MB needed, {left} MB left</source>
        <translation>en attente de mémoire&#xa0;: {needed} Mo nécessaires, il reste {left} Mo</translation>
    </message>
    <message>
        <source>waiting: the computer is short of memory</source>
        <translation>en attente&#xa0;: l’ordinateur manque de mémoire</translation>
    </message>
    <message>
        <source>waiting: {needed} MB needed, and the computer is short of memory</source>
        <translation>en attente&#xa0;: {needed} Mo nécessaires, et l’ordinateur manque de mémoire</translation>
    </message>
    <message>
        <source>{name} is damaged, and no other model can stand in for it</source>
        <translation>{name} est endommagé, et aucun autre modèle ne peut le remplacer</translation>
    </message>
    <message>
        <source>{name} is damaged: answers are found without it</source>
        <translation>{name} est endommagé&#xa0;: les réponses sont trouvées sans lui</translation>
    </message>
    <message>
        <source>{name} is damaged: {other} stands in for it</source>
        <translation>{name} est endommagé&#xa0;: {other} le remplace</translation>
    </message>
    <message>
        <source>{name} listens in full again</source>
        <translation>{name} écoute de nouveau au complet</translation>
    </message>
    <message>
        <source>{needed} MB over the budget: what was loaded keeps a share until MirrorTalk is started again</source>
        <translation>{needed} Mo au-dessus du budget&#xa0;: ce qui a été chargé garde une part jusqu’au redémarrage de MirrorTalk</translation>
    </message>
    <message>
        <source>{other} in place of {name}, which needs {needed} MB, {left} MB left</source>
        <translation>{other} à la place de {name}, qui demande {needed} Mo&#xa0;; il reste {left} Mo</translation>
    </message>
</context>
<context>
    <name>MemoryGauge</name>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Mémoire utilisée</translation>
    </message>
    <message>
        <source>Memory: {text}</source>
        <translation>Mémoire&#xa0;: {text}</translation>
    </message>
    <message>
        <source>MirrorTalk uses {used} MB of the {budget} MB you allow. The computer has {free} free.</source>
        <translation>MirrorTalk utilise {used} Mo sur les {budget} Mo autorisés. L’ordinateur a {free} de libre.</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>mesure…</translation>
    </message>
    <message>
        <source>{used} / {budget} MB</source>
        <translation>{used} / {budget} Mo</translation>
    </message>
    <message>
        <source>{used} / {budget} MB, near the budget</source>
        <translation>{used} / {budget} Mo, proche du budget</translation>
    </message>
    <message>
        <source>{used} / {budget} MB, over the budget</source>
        <translation>{used} / {budget} Mo, budget dépassé</translation>
    </message>
</context>
<context>
    <name>MemoryHistory</name>
    <message>
        <source>Budget {size}</source>
        <translation>Budget {size}</translation>
    </message>
    <message>
        <source>Memory over the last ten minutes</source>
        <translation>Mémoire des dix dernières minutes</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message numerus="yes">
        <source>Now {now}, at most {most}, at least {least} in the last %n minute(s); the budget is {budget}.</source>
        <translation>
            <numerusform>Maintenant {now}, au plus {most}, au moins {least} dans la dernière minute&#xa0;; le budget est de {budget}.</numerusform>
            <numerusform>Maintenant {now}, au plus {most}, au moins {least} dans les %n dernières minutes&#xa0;; le budget est de {budget}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>&amp;Free memory now</source>
        <translation>&amp;Libérer la mémoire</translation>
    </message>
    <message>
        <source>Change &amp;budget…</source>
        <translation>Changer le &amp;budget…</translation>
    </message>
    <message>
        <source>Freeing memory…</source>
        <translation>Libération de la mémoire…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>MirrorTalk uses {used} of the {budget} you allow. The computer has {free} free.</source>
        <translation>MirrorTalk utilise {used} sur les {budget} autorisés. L’ordinateur a {free} de libre.</translation>
    </message>
    <message>
        <source>Nothing yet: no model has been loaded.</source>
        <translation>Rien encore&#xa0;: aucun modèle n’a été chargé.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened to memory, newest first</source>
        <translation>Ce qui s’est passé pour la mémoire, le plus récent d’abord</translation>
    </message>
    <message>
        <source>What uses it</source>
        <translation>Ce qui l’utilise</translation>
    </message>
    <message>
        <source>What uses memory</source>
        <translation>Ce qui utilise la mémoire</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Add a podcast, or take more episodes of one.</source>
        <translation>Ajoute un podcast, ou récupère d’autres épisodes.</translation>
    </message>
    <message>
        <source>Add a podcast, or wait until one is ready.</source>
        <translation>Ajoute un podcast, ou attends qu’un épisode soit prêt.</translation>
    </message>
    <message>
        <source>Another MirrorTalk is already working on the library {path} ({holder}).</source>
        <translation>Un autre MirrorTalk travaille déjà sur la bibliothèque {path} ({holder}).</translation>
    </message>
    <message>
        <source>Answered by words only while the index is made again ({indexed} of {to_index} episodes).</source>
        <translation>Réponse d’après les mots seulement, le temps que l’index soit refait ({indexed} épisodes sur {to_index}).</translation>
    </message>
    <message>
        <source>Answered by words only: the search index cannot be used. mirrortalk-desktop doctor says why.</source>
        <translation>Réponse d’après les mots seulement&#xa0;: l’index de recherche est inutilisable. mirrortalk-desktop doctor dit pourquoi.</translation>
    </message>
    <message>
        <source>Answered by words only: this computer&apos;s processor cannot run what searches by meaning.</source>
        <translation>Réponse d’après les mots seulement&#xa0;: le processeur de cet ordinateur ne peut pas exécuter la recherche par le sens.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>Pose la question à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Ask it in a sentence or two.</source>
        <translation>Pose-la en une ou deux phrases.</translation>
    </message>
    <message>
        <source>Ask something, keep a moment or add a podcast first. A playlist needs quotes whose episodes are still there.</source>
        <translation>D’abord poser une question, garder un moment ou ajouter un podcast. Une liste de lecture a besoin de citations dont les épisodes sont encore là.</translation>
    </message>
    <message>
        <source>Ask without a limit, or with a wider one.</source>
        <translation>Pose-la sans limite, ou avec une limite plus large.</translation>
    </message>
    <message>
        <source>Check index_location in the settings, its credentials in the environment, and the connection.</source>
        <translation>Vérifie index_location dans les paramètres, ses identifiants dans l’environnement, et la connexion.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection, then try again.</source>
        <translation>Vérifie l’adresse et la connexion à internet, puis réessaie.</translation>
    </message>
    <message>
        <source>Check the address and try again.</source>
        <translation>Vérifie l’adresse et réessaie.</translation>
    </message>
    <message>
        <source>Check the file or the feed; try again later.</source>
        <translation>Vérifie le fichier ou le flux&#xa0;; réessaie plus tard.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions, then try again.</source>
        <translation>Vérifie les droits du fichier, puis réessaie.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, then try again.</source>
        <translation>Vérifie les droits du dossier, puis réessaie.</translation>
    </message>
    <message>
        <source>Check the name and the password; with them, an address has the form https://name:password@…</source>
        <translation>Vérifie le nom et le mot de passe&#xa0;; avec eux, une adresse a la forme https://nom:motdepasse@…</translation>
    </message>
    <message>
        <source>Check the place and the name.</source>
        <translation>Vérifie l’endroit et le nom.</translation>
    </message>
    <message>
        <source>Choose a larger budget in the settings, or a smaller model.</source>
        <translation>Choisis un budget plus grand dans les réglages, ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>Choose another feed of this show.</source>
        <translation>Choisis un autre flux de ce podcast.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first.</source>
        <translation>Choisis un autre nom, ou retire-le d’abord.</translation>
    </message>
    <message>
        <source>Choose another name, or say --force to have it replaced.</source>
        <translation>Choisis un autre nom, ou ajoute --force pour le remplacer.</translation>
    </message>
    <message>
        <source>Choose another one; your library is as it was.</source>
        <translation>Choisis-en une autre&#xa0;; ta bibliothèque est comme avant.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisis un autre endroit.</translation>
    </message>
    <message>
        <source>Choose audio files or a folder that holds some.</source>
        <translation>Choisis des fichiers audio ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>Choose the folder that holds model.bin, config.json, tokenizer.json and vocabulary.json or vocabulary.txt.</source>
        <translation>Choisis le dossier qui contient model.bin, config.json, tokenizer.json et vocabulary.json ou vocabulary.txt.</translation>
    </message>
    <message>
        <source>Choose “Get the speech model…” in the Library menu, or run: mirrortalk-desktop models fetch {name}</source>
        <translation>Choisis «&#xa0;Récupérer le modèle vocal…&#xa0;» dans le menu Bibliothèque, ou exécute&#xa0;: mirrortalk-desktop models fetch {name}</translation>
    </message>
    <message>
        <source>Choose “Restore a backup…” in the Library menu, or run: mirrortalk-desktop restore latest – or save what can still be read: mirrortalk-desktop doctor --repair</source>
        <translation>Choisir «&#xa0;Restaurer une sauvegarde…&#xa0;» dans le menu Bibliothèque, ou exécuter&#xa0;: mirrortalk-desktop restore latest – ou sauver ce qui peut encore être lu&#xa0;: mirrortalk-desktop doctor --repair</translation>
    </message>
    <message>
        <source>Choose “Transcribe from the audio” for this episode.</source>
        <translation>Choisis «&#xa0;Transcrire plutôt à partir du son&#xa0;» pour cet épisode.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>Ferme d’autres programmes ou choisis un modèle plus petit.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from; then try again.</source>
        <translation>Copie-le de nouveau depuis son origine, puis réessaie.</translation>
    </message>
    <message>
        <source>Correct it and start again.</source>
        <translation>Corrige-la et redémarre.</translation>
    </message>
    <message>
        <source>Correct them and start again.</source>
        <translation>Corrige-les et redémarre.</translation>
    </message>
    <message>
        <source>Episodes you have are kept; look for a new address.</source>
        <translation>Tes épisodes sont gardés&#xa0;; cherche une nouvelle adresse.</translation>
    </message>
    <message>
        <source>Exchange them, or leave one out.</source>
        <translation>Échange-les, ou retires-en une.</translation>
    </message>
    <message>
        <source>Export the list again from your podcast app.</source>
        <translation>Exporte à nouveau la liste depuis ton application de podcasts.</translation>
    </message>
    <message>
        <source>Free some space, then retry.</source>
        <translation>Libère de l’espace, puis réessaie.</translation>
    </message>
    <message>
        <source>Get it again, or import it again from where it came from: Library › Models…, or mirrortalk-desktop models</source>
        <translation>Obtiens-le de nouveau, ou importe-le encore depuis son origine&#xa0;: Bibliothèque › Modèles…, ou mirrortalk-desktop models</translation>
    </message>
    <message>
        <source>Give a place before its end.</source>
        <translation>Indique un endroit avant sa fin.</translation>
    </message>
    <message>
        <source>Give a question as it is, or an object with &quot;question&quot;, a text, and if you like &quot;follows&quot;, true or false.</source>
        <translation>Donne une question telle quelle, ou un objet avec &quot;question&quot;, un texte, et si tu veux &quot;follows&quot;, true ou false.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Donne-lui un autre nom.</translation>
    </message>
    <message>
        <source>Give its folder another name, then try again.</source>
        <translation>Donne un autre nom à son dossier, puis réessaie.</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Donne davantage de l’identifiant.</translation>
    </message>
    <message>
        <source>Here is one quote of each episode.</source>
        <translation>Voici une citation de chaque épisode.</translation>
    </message>
    <message>
        <source>If the podcast is on a machine of your own, add it by its address there. If it is not, this network may want you to log in first.</source>
        <translation>Si le podcast se trouve sur une machine à toi, ajoute-le par son adresse. Sinon, ce réseau demande peut-être de te connecter d’abord.</translation>
    </message>
    <message>
        <source>If this is about you or somebody near you</source>
        <translation>Si cela te concerne, toi ou quelqu’un de proche</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installe la version plus récente.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>It cannot be read: {reason} ({path}).</source>
        <translation>Lecture impossible&#xa0;: {reason} ({path}).</translation>
    </message>
    <message>
        <source>It cannot be written: {reason} ({path}).</source>
        <translation>Écriture impossible&#xa0;: {reason} ({path}).</translation>
    </message>
    <message>
        <source>It is rebuilt by itself; or run: mirrortalk-desktop rebuild-index</source>
        <translation>Il se reconstruit tout seul&#xa0;; ou exécute&#xa0;: mirrortalk-desktop rebuild-index</translation>
    </message>
    <message>
        <source>Its audio may be damaged. “Retry” gives it one more go.</source>
        <translation>Son audio est peut-être endommagé. «&#xa0;Réessayer&#xa0;» fait un nouvel essai.</translation>
    </message>
    <message>
        <source>Its episodes are from {day}.</source>
        <translation>Ses épisodes sont du {day}.</translation>
    </message>
    <message>
        <source>Its episodes are from {first} to {last}.</source>
        <translation>Ses épisodes vont du {first} au {last}.</translation>
    </message>
    <message>
        <source>Known models: {known}. Get or choose one in Library › Models…, or with: mirrortalk-desktop models</source>
        <translation>Modèles connus&#xa0;: {known}. Obtiens-en ou choisis-en un dans Bibliothèque › Modèles…, ou avec&#xa0;: mirrortalk-desktop models</translation>
    </message>
    <message>
        <source>Leave the speaker out, or choose one that a transcript names.</source>
        <translation>Retire cette personne, ou choisis-en une qu’une transcription nomme.</translation>
    </message>
    <message>
        <source>List it with: mirrortalk-desktop licences</source>
        <translation>Pour la liste&#xa0;: mirrortalk-desktop licences</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop backups</source>
        <translation>Pour les voir&#xa0;: mirrortalk-desktop backups</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop bookmarks list</source>
        <translation>Pour les lister&#xa0;: mirrortalk-desktop bookmarks list</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop episodes</source>
        <translation>Pour les lister&#xa0;: mirrortalk-desktop episodes</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop feeds</source>
        <translation>Pour les lister&#xa0;: mirrortalk-desktop feeds</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop history list</source>
        <translation>Pour les lister&#xa0;: mirrortalk-desktop history list</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop topics</source>
        <translation>Pour les lister&#xa0;: mirrortalk-desktop topics</translation>
    </message>
    <message>
        <source>Listen to it; there may be only music or silence.</source>
        <translation>Écoute-le&#xa0;; il n’y a peut-être que de la musique ou du silence.</translation>
    </message>
    <message>
        <source>Look for the same one in the form of CTranslate2 (“faster-whisper”): it has a model.bin and a config.json.</source>
        <translation>Cherche le même au format CTranslate2 («&#xa0;faster-whisper »)&#xa0;: il a un model.bin et un config.json.</translation>
    </message>
    <message>
        <source>Look for “RSS” on the podcast&apos;s page and paste that address.</source>
        <translation>Cherche «&#xa0;RSS&#xa0;» sur la page du podcast et colle cette adresse.</translation>
    </message>
    <message>
        <source>Make one with: mirrortalk-desktop backup</source>
        <translation>Pour en faire une&#xa0;: mirrortalk-desktop backup</translation>
    </message>
    <message>
        <source>MiniLM (full)</source>
        <translation>MiniLM (complet)</translation>
    </message>
    <message>
        <source>MiniLM (light)</source>
        <translation>MiniLM (léger)</translation>
    </message>
    <message>
        <source>MirrorTalk is set to work offline</source>
        <translation>MirrorTalk est réglé pour travailler hors ligne</translation>
    </message>
    <message>
        <source>MirrorTalk is set to work offline, so nothing was asked for ({url}).</source>
        <translation>MirrorTalk est réglé pour travailler hors ligne, rien n’a donc été demandé ({url}).</translation>
    </message>
    <message>
        <source>Models that you fetched or imported can be deleted.</source>
        <translation>Les modèles que tu as téléchargés ou importés peuvent être supprimés.</translation>
    </message>
    <message>
        <source>No episode fits what this question is limited to.</source>
        <translation>Aucun épisode ne correspond aux limites de cette question.</translation>
    </message>
    <message>
        <source>No episode that is ready fits what this question is limited to; one that fits is waiting.</source>
        <translation>Aucun épisode prêt ne correspond aux limites de cette question&#xa0;; un qui convient attend.</translation>
    </message>
    <message>
        <source>No episode that is ready fits what this question is limited to; {waiting} that fit are waiting.</source>
        <translation>Aucun épisode prêt ne correspond aux limites de cette question&#xa0;; épisodes en attente qui conviennent&#xa0;: {waiting}.</translation>
    </message>
    <message>
        <source>No speech was found in “{name}”.</source>
        <translation>Aucune parole trouvée dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Nobody called “{name}” speaks in your library, as far as its transcripts say.</source>
        <translation>Personne du nom de «&#xa0;{name}&#xa0;» ne parle dans ta bibliothèque, d’après ses transcriptions.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Nothing in MirrorTalk is called “{name}”.</source>
        <translation>Rien dans MirrorTalk ne s’appelle «&#xa0;{name} ».</translation>
    </message>
    <message>
        <source>Nothing in your library fits {limits}.</source>
        <translation>Rien dans ta bibliothèque ne correspond à {limits}.</translation>
    </message>
    <message>
        <source>Nothing in your library is from then: “{written}” was searched as words.</source>
        <translation>Rien dans ta bibliothèque ne date de là&#xa0;: «&#xa0;{written}&#xa0;» a été cherché comme des mots.</translation>
    </message>
    <message>
        <source>Nothing in your library is from {period}.</source>
        <translation>Rien dans ta bibliothèque ne date de {period}.</translation>
    </message>
    <message>
        <source>Nothing in your library is written in {letters}. Ask in the language that is spoken in it.</source>
        <translation>Rien dans ta bibliothèque n’est écrit dans cette écriture ({letters}). Pose la question dans la langue qui y est parlée.</translation>
    </message>
    <message>
        <source>Nothing is lost and nothing is transcribed again; until it is ready, questions are answered by words only.</source>
        <translation>Rien n’est perdu et rien n’est transcrit à nouveau&#xa0;; d’ici là, les réponses viennent des mots seulement.</translation>
    </message>
    <message>
        <source>Nothing within {limits} answers this. Without that limit: {rest}</source>
        <translation>Rien dans les limites {limits} n’y répond. Sans cette limite&#xa0;: {rest}</translation>
    </message>
    <message>
        <source>One quote</source>
        <translation>Une citation</translation>
    </message>
    <message>
        <source>Open any page in your browser and log in; then try again.</source>
        <translation>Ouvre n’importe quelle page dans ton navigateur et connecte-toi, puis réessaie.</translation>
    </message>
    <message>
        <source>Open any page in your browser and log in; then try again. It is tried again by itself too.</source>
        <translation>Ouvre n’importe quelle page dans ton navigateur et connecte-toi, puis réessaie. Un nouvel essai a aussi lieu tout seul.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Paste the address of a podcast feed; it starts with https:// or http://.</source>
        <translation>Colle l’adresse d’un flux de podcast&#xa0;; elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Play one of its quotes to have its episode downloaded.</source>
        <translation>Écoute l’une de ses citations pour télécharger l’épisode.</translation>
    </message>
    <message>
        <source>Questions can still be answered by words. To try it again, run: mirrortalk-desktop doctor</source>
        <translation>On peut toujours répondre d’après les mots. Pour réessayer&#xa0;: mirrortalk-desktop doctor</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Retry to go on loading.</source>
        <translation>Réessaie pour continuer le téléchargement.</translation>
    </message>
    <message>
        <source>See the log for details.</source>
        <translation>Voir le journal pour les détails.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({code}).</source>
        <translation>Quelque chose d’inattendu s’est produit ({code}).</translation>
    </message>
    <message>
        <source>Tell its publisher, or try again later.</source>
        <translation>Préviens son éditeur, ou réessaie plus tard.</translation>
    </message>
    <message>
        <source>The audio of this answer is not on this computer.</source>
        <translation>Le son de cette réponse n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The audio of “{title}” is not on this computer, and MirrorTalk is set to work offline.</source>
        <translation>L’audio de «&#xa0;{title}&#xa0;» n’est pas sur cet ordinateur, et MirrorTalk est réglé pour travailler hors ligne.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be used: {reason}.</source>
        <translation>La sauvegarde {path} est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The dates leave no time between them: from {since} on, but before {until}.</source>
        <translation>Ces dates ne laissent aucun temps entre elles&#xa0;: à partir du {since}, mais avant le {until}.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room left ({path}).</source>
        <translation>Le disque est plein&#xa0;: il n’y a plus de place ({path}).</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} needed, {free} free ({path}).</source>
        <translation>Le disque est trop plein&#xa0;: il faut {needed}, {free} sont libres ({path}).</translation>
    </message>
    <message>
        <source>The feed is damaged: {reason} ({url}).</source>
        <translation>Le flux est endommagé&#xa0;: {reason} ({url}).</translation>
    </message>
    <message>
        <source>The keyring of this computer does not give the private address of “{title}”.</source>
        <translation>Le trousseau de cet ordinateur ne donne pas l’adresse privée de «&#xa0;{title} ».</translation>
    </message>
    <message>
        <source>The library {path} comes from a newer version of MirrorTalk (format {version}).</source>
        <translation>La bibliothèque {path} vient d’une version plus récente de MirrorTalk (format {version}).</translation>
    </message>
    <message>
        <source>The library {path} is damaged: {reason}.</source>
        <translation>La bibliothèque {path} est endommagée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The model in the folder “{name}” is another one than the {name} that is known here.</source>
        <translation>Le modèle du dossier « {name} » est un autre que le {name} connu ici.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot be imported: {reason}.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» ne peut pas être importé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The model “{name}” is damaged: {reason}.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» est endommagé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The name of {path} cannot be read: it is not in UTF-8.</source>
        <translation>Le nom de {path} est illisible&#xa0;: il n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The program broke off each time it worked on this episode, so it is left alone.</source>
        <translation>Le programme s’est arrêté à chaque fois qu’il travaillait sur cet épisode&#xa0;; il est donc laissé de côté.</translation>
    </message>
    <message>
        <source>The publisher has ended the feed ({url}).</source>
        <translation>L’éditeur a mis fin au flux ({url}).</translation>
    </message>
    <message>
        <source>The question has {length} characters; at most {limit} are understood.</source>
        <translation>La question a {length} caractères&#xa0;; {limit} au plus sont compris.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>La question est vide.</translation>
    </message>
    <message>
        <source>The search index at {location} cannot be used: {reason}.</source>
        <translation>L’index de recherche à {location} est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The search index cannot be used just now: {reason}.</source>
        <translation>L’index de recherche est inutilisable pour le moment&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The search index is damaged: {reason}.</source>
        <translation>L’index de recherche est endommagé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The search index was missing or damaged, and is being made again from your library.</source>
        <translation>L’index de recherche manquait ou était endommagé&#xa0;; il est refait à partir de ta bibliothèque.</translation>
    </message>
    <message>
        <source>The server answered with error {status} ({url}).</source>
        <translation>Le serveur a répondu par l’erreur {status} ({url}).</translation>
    </message>
    <message>
        <source>The server asks for a login ({url}).</source>
        <translation>Le serveur demande une connexion ({url}).</translation>
    </message>
    <message>
        <source>The server could not be reached: {reason} ({url}).</source>
        <translation>Le serveur est injoignable&#xa0;: {reason} ({url}).</translation>
    </message>
    <message>
        <source>The server did not accept the login in the address ({url}).</source>
        <translation>Le serveur n’a pas accepté la connexion contenue dans l’adresse ({url}).</translation>
    </message>
    <message>
        <source>The server sends more than {limit} ({url}).</source>
        <translation>Le serveur envoie plus de {limit} ({url}).</translation>
    </message>
    <message>
        <source>The server sends on in circles ({url}).</source>
        <translation>Le serveur renvoie en rond ({url}).</translation>
    </message>
    <message>
        <source>The server sent nothing ({url}).</source>
        <translation>Le serveur n’a rien envoyé ({url}).</translation>
    </message>
    <message>
        <source>The setting {name} cannot be “{value}”: {reason}.</source>
        <translation>Le paramètre {name} ne peut pas être «&#xa0;{value}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {name} cannot be used: {reason}.</source>
        <translation>Les réglages de {name} ne peuvent pas être utilisés : {reason}.</translation>
    </message>
    <message>
        <source>The speech or language model “{name}” is not on this computer (looked in {folder}).</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» n’est pas sur cet ordinateur (cherché dans {folder}).</translation>
    </message>
    <message>
        <source>The transcript cannot be understood ({url}).</source>
        <translation>La transcription est incompréhensible ({url}).</translation>
    </message>
    <message>
        <source>The window of the library {path} is open already, but does not answer ({holder}).</source>
        <translation>La fenêtre de la bibliothèque {path} est déjà ouverte, mais ne répond pas ({holder}).</translation>
    </message>
    <message>
        <source>The words “{name}” are said together</source>
        <translation>Les mots «&#xa0;{name}&#xa0;» sont dits ensemble</translation>
    </message>
    <message>
        <source>There are no audio files in {path}.</source>
        <translation>Il n’y a pas de fichiers audio dans {path}.</translation>
    </message>
    <message>
        <source>There is no backup in {folder} yet.</source>
        <translation>Il n’y a pas encore de sauvegarde dans {folder}.</translation>
    </message>
    <message>
        <source>There is no backup “{name}”.</source>
        <translation>Il n’y a pas de sauvegarde «&#xa0;{name} ».</translation>
    </message>
    <message>
        <source>There is no bookmark number {number}.</source>
        <translation>Il n’y a pas de signet numéro {number}.</translation>
    </message>
    <message>
        <source>There is no episode “{episode_id}” in the library.</source>
        <translation>Il n’y a pas d’épisode «&#xa0;{episode_id}&#xa0;» dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no model called “{name}”.</source>
        <translation>Il n’y a pas de modèle nommé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no model that can be used in {path}.</source>
        <translation>Il n’y a pas de modèle utilisable dans {path}.</translation>
    </message>
    <message>
        <source>There is no podcast “{feed_id}” in the library.</source>
        <translation>Il n’y a pas de podcast «&#xa0;{feed_id}&#xa0;» dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no question number {number}.</source>
        <translation>Il n’y a pas de question numéro {number}.</translation>
    </message>
    <message>
        <source>There is no word to look for in “{question}”. Say in a few words what it is about.</source>
        <translation>Il n’y a aucun mot à chercher dans «&#xa0;{question}&#xa0;». Dis en quelques mots de quoi il s’agit.</translation>
    </message>
    <message>
        <source>There is nothing at this address, error 404 ({url}).</source>
        <translation>Il n’y a rien à cette adresse, erreur 404 ({url}).</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>There is nothing to search yet.</source>
        <translation>Il n’y a encore rien à explorer.</translation>
    </message>
    <message>
        <source>There is nothing to search yet; one episode is waiting.</source>
        <translation>Il n’y a encore rien à explorer&#xa0;; un épisode attend.</translation>
    </message>
    <message>
        <source>There is nothing to search yet; {waiting} episodes are waiting.</source>
        <translation>Il n’y a encore rien à explorer&#xa0;; épisodes en attente&#xa0;: {waiting}.</translation>
    </message>
    <message>
        <source>There was not enough memory for {doing}.</source>
        <translation>La mémoire n’a pas suffi pour&#xa0;: {doing}.</translation>
    </message>
    <message>
        <source>This does not look like a podcast; check the address.</source>
        <translation>Cela ne ressemble pas à un podcast&#xa0;; vérifie l’adresse.</translation>
    </message>
    <message>
        <source>This is not a podcast feed, and links to none ({url}).</source>
        <translation>Ce n’est pas un flux de podcast, et cela ne renvoie vers aucun ({url}).</translation>
    </message>
    <message>
        <source>This line is no question: {reason}.</source>
        <translation>Cette ligne n’est pas une question&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This network may want you to log in first: a web page came instead of what was asked for ({url}).</source>
        <translation>Ce réseau demande peut-être de te connecter d’abord&#xa0;: une page web est arrivée à la place de ce qui était demandé ({url}).</translation>
    </message>
    <message>
        <source>Transcribe it first (ingest).</source>
        <translation>Transcris-le d’abord (ingest).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessaie plus tard.</translation>
    </message>
    <message>
        <source>Try again later; it is tried again by itself too.</source>
        <translation>Réessaie plus tard&#xa0;; un nouvel essai se fait aussi tout seul.</translation>
    </message>
    <message>
        <source>Try to get it again.</source>
        <translation>Essaie de le récupérer à nouveau.</translation>
    </message>
    <message>
        <source>Turn off “Work offline” in the settings, or leave out --offline, then try again.</source>
        <translation>Désactive «&#xa0;Travailler hors ligne&#xa0;» dans les paramètres, ou retire --offline, puis réessaie.</translation>
    </message>
    <message>
        <source>Turn off “Work offline” in the settings, then play it again.</source>
        <translation>Désactive «&#xa0;Travailler hors ligne&#xa0;» dans les paramètres, puis relance la lecture.</translation>
    </message>
    <message>
        <source>Type what you want to know.</source>
        <translation>Tape ce que tu veux savoir.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or add the podcast again by its private address.</source>
        <translation>Déverrouille le trousseau et réessaie, ou ajoute à nouveau le podcast par son adresse privée.</translation>
    </message>
    <message>
        <source>Use that one, or close it and try again. A command can wait for it: --wait.</source>
        <translation>Utilise celui-là, ou ferme-le et réessaie. Une commande peut l’attendre&#xa0;: --wait.</translation>
    </message>
    <message>
        <source>Use the private feed address that the publisher gave you, with its key in it.</source>
        <translation>Utilise l’adresse de flux privée que l’éditeur t’a donnée, clé comprise.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end that process.</source>
        <translation>Attends un instant et réessaie, ou mets fin à ce processus.</translation>
    </message>
    <message>
        <source>Wait until it is ready, or add a podcast.</source>
        <translation>Attends qu’il soit prêt, ou ajoute un podcast.</translation>
    </message>
    <message>
        <source>Within these limits, your library has {amount} ready to ask, of {shows}. Ask about what is said in them.</source>
        <translation>Dans ces limites, ta bibliothèque a {amount} à interroger, de {shows}. Pose une question sur ce qui s’y dit.</translation>
    </message>
    <message>
        <source>You need not carry it alone. In danger, call the emergency number of your country now. In most countries somebody who is trained to listen can be reached at any hour: findahelpline.com lists free, confidential lines. Or tell somebody who is close to you.</source>
        <translation>Tu n’as pas à porter cela sans aide. En cas de danger, appelle tout de suite le numéro d’urgence de ton pays (le 112 en Europe). Dans la plupart des pays, quelqu’un qui sait écouter peut être joint à toute heure&#xa0;: findahelpline.com indique des lignes gratuites et confidentielles. Ou parles-en à quelqu’un de proche.</translation>
    </message>
    <message>
        <source>Your library does not answer this.</source>
        <translation>Ta bibliothèque n’y répond pas.</translation>
    </message>
    <message>
        <source>Your library has {amount} ready to ask, of {shows}. Ask about what is said in them.</source>
        <translation>Ta bibliothèque a {amount} à interroger, de {shows}. Pose une question sur ce qui s’y dit.</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>une partie est illisible</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>chapitres</translation>
    </message>
    <message>
        <source>choose one of {choices}</source>
        <translation>choisis parmi {choices}</translation>
    </message>
    <message>
        <source>credentials belong into the environment</source>
        <translation>les identifiants vont dans l’environnement</translation>
    </message>
    <message>
        <source>download</source>
        <translation>le téléchargement</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation>épisodes</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>hearing what is said</source>
        <translation>l’écoute des paroles</translation>
    </message>
    <message>
        <source>index</source>
        <translation>l’index de recherche</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>l’indexation</translation>
    </message>
    <message>
        <source>it answers too slowly</source>
        <translation>la réponse est trop lente</translation>
    </message>
    <message>
        <source>it cannot be loaded</source>
        <translation>il ne peut pas être chargé</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>il est incompréhensible</translation>
    </message>
    <message>
        <source>it does not say where</source>
        <translation>il manque l’endroit</translation>
    </message>
    <message>
        <source>it ends the program that loads it</source>
        <translation>il met fin au programme qui le charge</translation>
    </message>
    <message>
        <source>it has a file of another length</source>
        <translation>le fichier y a une autre longueur</translation>
    </message>
    <message>
        <source>it has other columns</source>
        <translation>il a d’autres colonnes</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>c’est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>it is a link to something that is not there</source>
        <translation>c’est un lien vers quelque chose qui n’est pas là</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is no library of MirrorTalk</source>
        <translation>ce n’est pas une bibliothèque de MirrorTalk</translation>
    </message>
    <message>
        <source>it is not on this computer, and MirrorTalk works offline</source>
        <translation>il n’est pas sur cet ordinateur, et MirrorTalk travaille hors ligne</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>seule la lecture est permise</translation>
    </message>
    <message>
        <source>it must be a folder, or begin with one of {schemes}</source>
        <translation>il faut un dossier, ou un début parmi {schemes}</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>il faut un nombre</translation>
    </message>
    <message>
        <source>it must be a number of megabytes, such as 800</source>
        <translation>il faut un nombre de mégaoctets, par exemple 800</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>il faut un nombre entier</translation>
    </message>
    <message>
        <source>it must be between {least} and {most}</source>
        <translation>il faut une valeur entre {least} et {most}</translation>
    </message>
    <message>
        <source>it must be one of {languages}, or the code of another language, such as ar</source>
        <translation>choisis parmi {languages}, ou le code d’une autre langue, par exemple ar</translation>
    </message>
    <message>
        <source>it must be the name of a model, such as tiny, base or small</source>
        <translation>il faut le nom d’un modèle, par exemple tiny, base ou small</translation>
    </message>
    <message>
        <source>it must be yes or no</source>
        <translation>il faut oui ou non</translation>
    </message>
    <message>
        <source>it sends in a form that is not known</source>
        <translation>l’envoi est dans un format inconnu</translation>
    </message>
    <message>
        <source>it sends on to an address that is not on the web</source>
        <translation>il renvoie vers une adresse hors du web</translation>
    </message>
    <message>
        <source>it sends on to an address without encryption</source>
        <translation>il renvoie vers une adresse sans chiffrement</translation>
    </message>
    <message>
        <source>it sent a part that was not asked for</source>
        <translation>une partie non demandée a été envoyée</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>no answer within {seconds} seconds</source>
        <translation>pas de réponse en {seconds} secondes</translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation>connexion impossible</translation>
    </message>
    <message>
        <source>no episode in it can be understood</source>
        <translation>aucun épisode n’y est lisible</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>connexion sécurisée impossible</translation>
    </message>
    <message>
        <source>nothing fits in it with {provider}; the least that works is {least} MB</source>
        <translation>rien n’y tient avec {provider}&#xa0;; le minimum est de {least} Mo</translation>
    </message>
    <message>
        <source>one episode</source>
        <translation>un épisode</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>la recherche de nouveaux épisodes</translation>
    </message>
    <message>
        <source>rehear</source>
        <translation>la réécoute</translation>
    </message>
    <message>
        <source>the archive cannot be read</source>
        <translation>l’archive est illisible</translation>
    </message>
    <message>
        <source>the archive is locked with a password</source>
        <translation>l’archive est protégée par un mot de passe</translation>
    </message>
    <message>
        <source>the comparison by words</source>
        <translation>la comparaison par mots</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion s’est interrompue</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <source>the disk gives errors</source>
        <translation>le disque renvoie des erreurs</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>le fichier ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>le fichier n’est plus là</translation>
    </message>
    <message>
        <source>the index</source>
        <translation>l’index</translation>
    </message>
    <message>
        <source>the model that understands text</source>
        <translation>le modèle qui comprend le texte</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>le nom est inconnu</translation>
    </message>
    <message>
        <source>the old index cannot be deleted</source>
        <translation>l’ancien index ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>the search index</source>
        <translation>l’index de recherche</translation>
    </message>
    <message>
        <source>the speech model {name}</source>
        <translation>le modèle vocal {name}</translation>
    </message>
    <message>
        <source>the system does not let it be opened</source>
        <translation>le système n’en permet pas l’ouverture</translation>
    </message>
    <message>
        <source>the system does not let it be read</source>
        <translation>le système n’en permet pas la lecture</translation>
    </message>
    <message>
        <source>there is no such place on this computer</source>
        <translation>cet endroit n’existe pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>this</source>
        <translation>cette question</translation>
    </message>
    <message>
        <source>this computer has only {megabytes} MB</source>
        <translation>cet ordinateur n’a que {megabytes} Mo</translation>
    </message>
    <message>
        <source>this processor is too old for it</source>
        <translation>ce processeur est trop ancien pour lui</translation>
    </message>
    <message>
        <source>transcribe</source>
        <translation>la transcription</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>la récupération de la transcription</translation>
    </message>
    <message>
        <source>transcripts</source>
        <translation>transcriptions</translation>
    </message>
    <message>
        <source>what is in it is no library</source>
        <translation>son contenu n’est pas une bibliothèque</translation>
    </message>
    <message>
        <source>what it sends is damaged</source>
        <translation>ce qui est envoyé est endommagé</translation>
    </message>
    <message>
        <source>{amount} GB</source>
        <translation>{amount} Go</translation>
    </message>
    <message>
        <source>{amount} MB</source>
        <translation>{amount} Mo</translation>
    </message>
    <message>
        <source>{amount} bytes</source>
        <translation>{amount} octets</translation>
    </message>
    <message>
        <source>{amount} kB</source>
        <translation>{amount} ko</translation>
    </message>
    <message>
        <source>{file} cannot be understood</source>
        <translation>{file} est incompréhensible</translation>
    </message>
    <message>
        <source>{file} does not fit the model or is missing</source>
        <translation>{file} ne convient pas au modèle ou manque</translation>
    </message>
    <message>
        <source>{file} has {size} bytes instead of {expected}</source>
        <translation>{file} a {size} octets au lieu de {expected}</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>{file} manque</translation>
    </message>
    <message>
        <source>{file} is not a model that hears speech</source>
        <translation>{file} n’est pas un modèle qui entend la parole</translation>
    </message>
    <message>
        <source>{file} is not in the form of CTranslate2</source>
        <translation>{file} n’est pas au format CTranslate2</translation>
    </message>
    <message>
        <source>{file} is not the file that was published</source>
        <translation>{file} n’est pas le fichier publié</translation>
    </message>
    <message>
        <source>{file} is not whole</source>
        <translation>{file} n’est pas complet</translation>
    </message>
    <message>
        <source>{file} was made for a newer program</source>
        <translation>{file} a été fait pour un programme plus récent</translation>
    </message>
    <message>
        <source>{host} is an address in your own network, and a podcast from the web may not lead there.</source>
        <translation>{host} est une adresse de ton propre réseau, et un podcast du web ne peut pas y mener.</translation>
    </message>
    <message>
        <source>{name} keeps its share until MirrorTalk is started again</source>
        <translation>{name} garde sa part jusqu’au redémarrage de MirrorTalk</translation>
    </message>
    <message>
        <source>{needed} MB needed, and the computer is short of memory</source>
        <translation>{needed} Mo nécessaires, et l’ordinateur manque de mémoire</translation>
    </message>
    <message>
        <source>{needed} MB needed, {left} MB left of the budget</source>
        <translation>{needed} Mo nécessaires, il reste {left} Mo du budget</translation>
    </message>
    <message>
        <source>{number} episodes</source>
        <translation>{number} épisodes</translation>
    </message>
    <message>
        <source>{number} episodes of {shows}</source>
        <translation>{number} épisodes de {shows}</translation>
    </message>
    <message>
        <source>{number} quotes</source>
        <translation>{number} citations</translation>
    </message>
    <message>
        <source>{number} shows</source>
        <translation>{number} podcasts</translation>
    </message>
    <message>
        <source>{number} shows: {names}</source>
        <translation>{number} podcasts&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{package} cannot be used on this computer: {reason}.</source>
        <translation>{package} est inutilisable sur cet ordinateur&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is among the files that MirrorTalk keeps.</source>
        <translation>{path} se trouve parmi les fichiers que MirrorTalk conserve.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} est introuvable.</translation>
    </message>
    <message>
        <source>{path} is there already, and nothing was written.</source>
        <translation>{path} existe déjà ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} est déjà là.</translation>
    </message>
    <message>
        <source>{quotes} from {place}, the newest of {day}.</source>
        <translation>{quotes} de {place}, la plus récente du {day}.</translation>
    </message>
    <message>
        <source>{quotes} from {place}.</source>
        <translation>{quotes} de {place}.</translation>
    </message>
    <message>
        <source>{said} in {place}, from {first} to {last}.</source>
        <translation>{said} dans {place}, du {first} au {last}.</translation>
    </message>
    <message>
        <source>{said} in {place}, on {day}.</source>
        <translation>{said} dans {place}, le {day}.</translation>
    </message>
    <message>
        <source>{said} in {place}.</source>
        <translation>{said} dans {place}.</translation>
    </message>
    <message>
        <source>{said}, in one episode: “{episode}” ({show}).</source>
        <translation>{said}, dans un épisode&#xa0;: «&#xa0;{episode}&#xa0;» ({show}).</translation>
    </message>
    <message>
        <source>{said}, in one episode: “{episode}” ({show}, {day}).</source>
        <translation>{said}, dans un épisode&#xa0;: «&#xa0;{episode}&#xa0;» ({show}, {day}).</translation>
    </message>
    <message>
        <source>{what} in {number} sentences</source>
        <translation>{what} dans {number} phrases</translation>
    </message>
    <message>
        <source>{what} once</source>
        <translation>{what} une fois</translation>
    </message>
    <message>
        <source>{what} {number} times</source>
        <translation>{what} {number} fois</translation>
    </message>
    <message>
        <source>{when} or later</source>
        <translation>{when} ou plus tard</translation>
    </message>
    <message>
        <source>“{episode}” ({show})</source>
        <translation>«&#xa0;{episode}&#xa0;» ({show})</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” and {limits}</source>
        <translation>«&#xa0;{name}&#xa0;» et {limits}</translation>
    </message>
    <message>
        <source>“{name}” came with MirrorTalk and stays.</source>
        <translation>«&#xa0;{name}&#xa0;» est venu avec MirrorTalk et reste.</translation>
    </message>
    <message>
        <source>“{name}” ends too early: {received} of {expected} came.</source>
        <translation>«&#xa0;{name}&#xa0;» s’arrête trop tôt&#xa0;: {received} reçus sur {expected}.</translation>
    </message>
    <message>
        <source>“{name}” is a model in a form that MirrorTalk does not read.</source>
        <translation>«&#xa0;{name}&#xa0;» est un modèle dans un format que MirrorTalk ne lit pas.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{name}” is mentioned</source>
        <translation>«&#xa0;{name}&#xa0;» est mentionné</translation>
    </message>
    <message>
        <source>“{name}” is not among the topics.</source>
        <translation>«&#xa0;{name}&#xa0;» ne fait pas partie des thèmes.</translation>
    </message>
    <message>
        <source>“{name}” is not an OPML list of podcasts.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une liste OPML de podcasts.</translation>
    </message>
    <message>
        <source>“{name}” is not audio that can be played.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un son que l’on peut lire.</translation>
    </message>
    <message>
        <source>“{name}” is not mentioned in your library.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas mentionné dans ta bibliothèque.</translation>
    </message>
    <message>
        <source>“{name}” needs a memory budget of {needed} MB; yours is {budget} MB.</source>
        <translation>«&#xa0;{name}&#xa0;» demande un budget de mémoire de {needed} Mo&#xa0;; le tien est de {budget} Mo.</translation>
    </message>
    <message>
        <source>“{text}” begins the ids of {matches} things.</source>
        <translation>«&#xa0;{text}&#xa0;» commence {matches} identifiants.</translation>
    </message>
    <message>
        <source>“{text}” is not a web address.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>“{title}” has no audio episodes.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas d’épisodes audio.</translation>
    </message>
    <message>
        <source>“{title}” is not transcribed yet.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas encore transcrit.</translation>
    </message>
    <message>
        <source>“{title}” is {length} long, so there is nothing at {place}.</source>
        <translation>«&#xa0;{title}&#xa0;» dure {length}, il n’y a donc rien à {place}.</translation>
    </message>
    <message>
        <source>“{written}” was searched as words, not as when it was said.</source>
        <translation>«&#xa0;{written}&#xa0;» a été cherché comme des mots, pas comme une date.</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Try out</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Compare it with what its publisher has</source>
        <translation>Le comparer à ce que possède son éditeur</translation>
    </message>
    <message>
        <source>Delete it from this computer</source>
        <translation>Le supprimer de cet ordinateur</translation>
    </message>
    <message>
        <source>Download it once, checked byte by byte</source>
        <translation>Le télécharger une fois, vérifié octet par octet</translation>
    </message>
    <message>
        <source>From a &amp;folder…</source>
        <translation>Depuis un &amp;dossier…</translation>
    </message>
    <message>
        <source>From an &amp;archive…</source>
        <translation>Depuis une arc&amp;hive…</translation>
    </message>
    <message>
        <source>Hear a minute of speech: how fast is it here?</source>
        <translation>Écouter une minute de parole&#xa0;: quelle est sa vitesse ici&#xa0;?</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models work on this computer alone. A larger speech model makes fewer mistakes, needs more memory and takes longer. Fetch one once, or bring it on a USB stick; any Whisper model for CTranslate2 can be used.</source>
        <translation>Les modèles travaillent sur cet ordinateur seulement. Un modèle vocal plus grand fait moins d’erreurs, demande plus de mémoire et plus de temps. Télécharges-en un une fois, ou apporte-le sur une clé USB&#xa0;; tout modèle Whisper pour CTranslate2 peut servir.</translation>
    </message>
    <message>
        <source>Transcribe with this model from now on</source>
        <translation>Transcrire avec ce modèle désormais</translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Back 10 seconds</source>
        <translation>Reculer de 10 secondes</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Marquer ce moment</translation>
    </message>
    <message>
        <source>Choose an episode, or a quote</source>
        <translation>Choisis un épisode, ou une citation</translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation>Avancer de 30 secondes</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Aucune lecture en cours</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Le son est coupé</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position} sur {duration}</translation>
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
            <numerusform>%n citation est laissée de côté&#xa0;: son audio n’est pas sur cet ordinateur.</numerusform>
            <numerusform>%n citations sont laissées de côté&#xa0;: leur audio n’est pas sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these quotes has its audio on this computer. Play one to have it downloaded.</source>
        <translation>Aucune de ces citations n’a son audio sur cet ordinateur. Écoutes-en une pour le télécharger.</translation>
    </message>
    <message>
        <source>There is no answer to play yet: ask a question first.</source>
        <translation>Il n’y a pas encore de réponse à lire&#xa0;: pose d’abord une question.</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>&amp;Forget this list</source>
        <translation>&amp;Oublier cette liste</translation>
    </message>
    <message>
        <source>Connections so far</source>
        <translation>Connexions jusqu’ici</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultation…</translation>
    </message>
    <message>
        <source>MirrorTalk has connected to nobody.</source>
        <translation>MirrorTalk ne s’est connecté à personne.</translation>
    </message>
    <message>
        <source>Nothing else has tried to connect since the start.</source>
        <translation>Rien d’autre n’a tenté de se connecter depuis le démarrage.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Refused, since nobody asked for it: {hosts}</source>
        <translation>Refusé, car personne ne l’a demandé&#xa0;: {hosts}</translation>
    </message>
    <message>
        <source>What you listen to and what you ask stays on this computer. MirrorTalk connects only for what you have it fetch: to the podcasts you follow and what they name, and to the server of models.</source>
        <translation>Ce que tu écoutes et demandes reste sur cet ordinateur. MirrorTalk ne se connecte que pour ce que tu lui fais récupérer&#xa0;: aux podcasts que tu suis et à ce qu’ils indiquent, et au serveur des modèles.</translation>
    </message>
    <message>
        <source>Work &amp;offline: connect to nothing at all</source>
        <translation>Travailler &amp;hors ligne&#xa0;: aucune connexion</translation>
    </message>
</context>
<context>
    <name>QuestionButton</name>
    <message>
        <source>Ask: {question}</source>
        <translation>Demander&#xa0;: {question}</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Enter asks. The arrow up brings back earlier questions.</source>
        <translation>Entrée pose la question. La flèche haut rappelle les questions précédentes.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Que veux-tu savoir&#xa0;?</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ta question</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Answers are made of what was said, word for word, and every quote can be heard where it was said.</source>
        <translation>Les réponses sont faites de ce qui a été dit, mot pour mot, et chaque citation s’écoute là où elle a été dite.</translation>
    </message>
    <message>
        <source>Ask your podcasts</source>
        <translation>Interroge tes podcasts</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Browse topics</source>
        <translation>Parcourir les thèmes</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Questions précédentes</translation>
    </message>
    <message>
        <source>Export the whole conversation</source>
        <translation>Exporter toute la conversation</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>At {time}. This episode is no longer in your library, so it cannot be played any more.</source>
        <translation>À {time}. Cet épisode n’est plus dans ta bibliothèque, il ne peut donc plus être lu.</translation>
    </message>
    <message>
        <source>Bookmark this quote</source>
        <translation>Marquer cette citation</translation>
    </message>
    <message>
        <source>Bookmark “{episode}” at {time}</source>
        <translation>Marquer «&#xa0;{episode}&#xa0;» à {time}</translation>
    </message>
    <message>
        <source>Moments related to “{episode}” at {time}</source>
        <translation>Moments proches de «&#xa0;{episode}&#xa0;» à {time}</translation>
    </message>
    <message>
        <source>Open the transcript at {time}</source>
        <translation>Ouvrir la transcription à {time}</translation>
    </message>
    <message>
        <source>Open the transcript of “{episode}” at {time}</source>
        <translation>Ouvrir la transcription de «&#xa0;{episode}&#xa0;» à {time}</translation>
    </message>
    <message>
        <source>Play at {time}</source>
        <translation>Lire à {time}</translation>
    </message>
    <message>
        <source>Play “{episode}” at {time}</source>
        <translation>Lire «&#xa0;{episode}&#xa0;» à {time}</translation>
    </message>
    <message>
        <source>Quote from “{episode}”</source>
        <translation>Citation de «&#xa0;{episode}&#xa0;»</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Similaires</translation>
    </message>
    <message>
        <source>Show moments like this one</source>
        <translation>Afficher des moments similaires</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message numerus="yes">
        <source>%n moment(s) in “{episode}”</source>
        <translation>
            <numerusform>%n moment dans «&#xa0;{episode}&#xa0;»</numerusform>
            <numerusform>%n moments dans «&#xa0;{episode}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Afficher les {count}</translation>
    </message>
    <message>
        <source>Show {more} more of {count}</source>
        <translation>Afficher {more} de plus sur {count}</translation>
    </message>
</context>
<context>
    <name>QuoteStrip</name>
    <message>
        <source>Next quote</source>
        <translation>Citation suivante</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Citation précédente</translation>
    </message>
    <message>
        <source>Quote {number} of {total}: {speaker}“{episode}”, {show}, at {time}</source>
        <translation>Citation {number} sur {total}&#xa0;: {speaker}«&#xa0;{episode}&#xa0;», {show}, à {time}</translation>
    </message>
    <message>
        <source>Stop playing the answer</source>
        <translation>Arrêter la lecture de la réponse</translation>
    </message>
    <message>
        <source>The answer that is played</source>
        <translation>La réponse en cours de lecture</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Bookmark this line</source>
        <translation>Marquer cette ligne</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Choose an episode to read what is said in it, and to listen from any line.</source>
        <translation>Choisis un épisode pour lire ce qui s’y dit, et l’écouter à partir de n’importe quelle ligne.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <translation>Chercher dans cette transcription</translation>
    </message>
    <message>
        <source>Follow the audio</source>
        <translation>Suivre le son</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Rien à lire pour l’instant</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Take this episode</source>
        <translation>Récupérer cet épisode</translation>
    </message>
    <message>
        <source>The words appear here as they are heard.</source>
        <translation>Les mots apparaissent ici au fil de l’écoute.</translation>
    </message>
    <message>
        <source>Transcript of {title}</source>
        <translation>Transcription de {title}</translation>
    </message>
    <message>
        <source>heard by {model}</source>
        <translation>écouté par {model}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>transcript by the publisher</source>
        <translation>transcription de l’éditeur</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>“Take this episode” has it transcribed, or takes its publisher&apos;s transcript.</source>
        <translation>«&#xa0;Récupérer cet épisode&#xa0;» le fait transcrire, ou reprend la transcription de son éditeur.</translation>
    </message>
</context>
<context>
    <name>RefusalBody</name>
    <message>
        <source>The nearest passages, which may be about something else:</source>
        <translation>Les passages les plus proches, qui parlent peut-être d’autre chose&#xa0;:</translation>
    </message>
    <message>
        <source>This is not answered in your library.</source>
        <translation>Ta bibliothèque n’y répond pas.</translation>
    </message>
</context>
<context>
    <name>RelatedMoments</name>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Looking for related moments…</source>
        <translation>Recherche de moments similaires…</translation>
    </message>
    <message>
        <source>Nothing else in your library comes close to this.</source>
        <translation>Rien d’autre dans ta bibliothèque ne s’en approche.</translation>
    </message>
    <message>
        <source>Related moments, in their speakers&apos; words:</source>
        <translation>Moments similaires, mot pour mot&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>All questions and answers are forgotten.</source>
        <translation>Toutes les questions et réponses sont oubliées.</translation>
    </message>
</context>
<context>
    <name>RemoveDataDialog</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>&amp;Remove and close</source>
        <translation>&amp;Retirer et fermer</translation>
    </message>
    <message>
        <source>&amp;Settings and logs</source>
        <translation>Réglages et &amp;journaux</translation>
    </message>
    <message>
        <source>Models that were fetched or imported.</source>
        <translation>Modèles téléchargés ou importés.</translation>
    </message>
    <message>
        <source>Podcasts, transcripts, audio, questions, bookmarks, and all backups beside it.</source>
        <translation>Podcasts, transcriptions, audio, questions, signets et toutes les sauvegardes à côté.</translation>
    </message>
    <message>
        <source>Remove my data</source>
        <translation>Retirer mes données</translation>
    </message>
    <message>
        <source>Settings, keys, the window&apos;s shape, and the log.</source>
        <translation>Réglages, touches, forme de la fenêtre et journal.</translation>
    </message>
    <message>
        <source>What you tick is deleted from this computer for good, and MirrorTalk closes.</source>
        <translation>Ce que tu coches est supprimé de cet ordinateur pour toujours, et MirrorTalk se ferme.</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete this for good? It cannot be undone.</source>
        <translation>Supprimer cela pour toujours&#xa0;? C’est irréversible.</translation>
    </message>
    <message>
        <source>Remove my data</source>
        <translation>Retirer mes données</translation>
    </message>
    <message>
        <source>Your library and its backups go. A backup that you keep elsewhere stays.</source>
        <translation>Ta bibliothèque et ses sauvegardes s’en vont. Une sauvegarde gardée ailleurs reste.</translation>
    </message>
</context>
<context>
    <name>RescueBox</name>
    <message>
        <source>&amp;Other backups…</source>
        <translation>&amp;Autres sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Restore the backup of {moment}</source>
        <translation>&amp;Restaurer la sauvegarde du {moment}</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>&amp;Sauver ce qui est lisible</translation>
    </message>
    <message>
        <source>The backup of {moment} has {contents}. What came since then is not in it; the file that is there now is kept.</source>
        <translation>La sauvegarde du {moment} contient {contents}. Ce qui est venu depuis n’y est pas&#xa0;; le fichier actuel est gardé.</translation>
    </message>
    <message>
        <source>There is no backup of it. What can still be read goes into a new library; the file that is there now is kept.</source>
        <translation>Il n’y en a aucune sauvegarde. Ce qui peut encore être lu passe dans une nouvelle bibliothèque&#xa0;; le fichier actuel est gardé.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultation…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The library goes back to what it was then: podcasts, transcripts, questions and bookmarks. What came since is not in it, but is kept as a backup of its own. Audio stays. MirrorTalk starts again for this.</source>
        <translation>La bibliothèque redevient ce qu’elle était alors&#xa0;: podcasts, transcriptions, questions et signets. Ce qui est venu depuis n’y est pas, mais est gardé dans une sauvegarde à part. L’audio reste. MirrorTalk redémarre pour cela.</translation>
    </message>
    <message>
        <source>There is no backup yet. MirrorTalk makes one a day by itself.</source>
        <translation>Il n’y a pas encore de sauvegarde. MirrorTalk en fait une par jour de lui-même.</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n épisode</numerusform>
            <numerusform>%n épisodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) to be taken in again.</source>
        <translation>
            <numerusform>%n attend d’être repris.</numerusform>
            <numerusform>%n attendent d’être repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Vérification de la sauvegarde…</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Copie de la bibliothèque…</translation>
    </message>
    <message>
        <source>Saved what could be read: {episodes}. {again}</source>
        <translation>Ce qui était lisible est sauvé&#xa0;: {episodes}. {again}</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Sauvetage de ce qui est lisible…</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La sauvegarde est restaurée.</translation>
    </message>
    <message>
        <source>The library is backed up: {name}</source>
        <translation>La bibliothèque est sauvegardée&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>&amp;Shows</source>
        <translation>&amp;Podcasts</translation>
    </message>
    <message>
        <source>Ask in</source>
        <translation>Chercher dans</translation>
    </message>
    <message>
        <source>Ask in the whole library</source>
        <translation>Interroger toute la bibliothèque</translation>
    </message>
    <message>
        <source>Ask in:</source>
        <translation>Interroger&#xa0;:</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Entre deux jours…</translation>
    </message>
    <message>
        <source>Choose where to ask: shows, an episode, dates, speakers</source>
        <translation>Choisis où chercher&#xa0;: podcasts, épisode, dates, personnes</translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation>P&amp;ersonnes</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>This episode: “{title}”</source>
        <translation>Cet épisode&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0 leaves one core free for everything else.</source>
        <translation>0 laisse un cœur libre pour tout le reste.</translation>
    </message>
    <message>
        <source>0 looks only when you ask.</source>
        <translation>0&#xa0;: seulement à ta demande.</translation>
    </message>
    <message>
        <source>A folder, or another address that LanceDB takes, such as s3://bucket/folder; empty: beside the library.</source>
        <translation>Un dossier, ou une autre adresse que LanceDB accepte, par exemple s3://bucket/dossier&#xa0;; vide&#xa0;: à côté de la bibliothèque.</translation>
    </message>
    <message>
        <source>A message of the desktop when all that was to be done is done, and another program is in front.</source>
        <translation>Un message sur le bureau quand tout ce qui était à faire est fait et qu’un autre programme est au premier plan.</translation>
    </message>
    <message>
        <source>Connect to nothing at all; feeds and downloads wait.</source>
        <translation>Aucune connexion&#xa0;; les flux et téléchargements attendent.</translation>
    </message>
    <message>
        <source>Daily backups of the library</source>
        <translation>Sauvegardes quotidiennes de la bibliothèque</translation>
    </message>
    <message>
        <source>Delete audio when it is transcribed</source>
        <translation>Supprimer l’audio une fois transcrit</translation>
    </message>
    <message>
        <source>Episodes in one run</source>
        <translation>Épisodes par série</translation>
    </message>
    <message>
        <source>How many days have a backup of their own; four older ones stand for weeks. 0 makes none by itself.</source>
        <translation>Combien de jours ont leur propre sauvegarde&#xa0;; quatre plus anciennes valent pour des semaines. 0 n’en fait aucune de lui-même.</translation>
    </message>
    <message>
        <source>How many episodes are taken in at the most before the app waits for you.</source>
        <translation>Combien d’épisodes au plus sont récupérés avant que l’application t’attende.</translation>
    </message>
    <message>
        <source>How many episodes are taken when you add a podcast.</source>
        <translation>Combien d’épisodes sont récupérés à l’ajout d’un podcast.</translation>
    </message>
    <message>
        <source>How passages are compared with questions: by meaning (sentence_transformers) or by words (local).</source>
        <translation>Comment les passages sont comparés aux questions&#xa0;: par le sens (sentence_transformers) ou par les mots (local).</translation>
    </message>
    <message>
        <source>It is fetched again when you play it. Files of your own always stay; a podcast may keep some of its own.</source>
        <translation>Il est récupéré de nouveau quand on le lit. Tes propres fichiers restent toujours&#xa0;; un podcast peut en garder quelques-uns des siens.</translation>
    </message>
    <message>
        <source>Its memory is free for others then; the next use loads it again. 0 keeps models for good.</source>
        <translation>Sa mémoire est alors libre pour le reste&#xa0;; l’usage suivant le recharge. 0 garde les modèles.</translation>
    </message>
    <message>
        <source>Labels for topics</source>
        <translation>Étiquettes des thèmes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Longer windows are a little quicker; shorter ones need less memory and lose less when the app is stopped.</source>
        <translation>Des extraits plus longs sont un peu plus rapides&#xa0;; plus courts, ils demandent moins de mémoire et perdent moins à l’arrêt.</translation>
    </message>
    <message>
        <source>Memory budget (MB)</source>
        <translation>Budget de mémoire (Mo)</translation>
    </message>
    <message>
        <source>Minutes between looking for new episodes</source>
        <translation>Minutes entre deux recherches de nouveaux épisodes</translation>
    </message>
    <message>
        <source>Minutes until an unused model is let go</source>
        <translation>Minutes avant de décharger un modèle inutilisé</translation>
    </message>
    <message>
        <source>Newest episodes of a new podcast</source>
        <translation>Derniers épisodes d’un nouveau podcast</translation>
    </message>
    <message>
        <source>Place of the search index</source>
        <translation>Emplacement de l’index de recherche</translation>
    </message>
    <message>
        <source>Processor cores for speech</source>
        <translation>Cœurs du processeur pour la parole</translation>
    </message>
    <message>
        <source>Say how a topic is spoken about and which part of life it belongs to, where that stands clearly out.</source>
        <translation>Dire sur quel ton on parle d’un thème et à quel domaine de la vie il appartient, quand cela ressort clairement.</translation>
    </message>
    <message>
        <source>Seconds of audio heard at once</source>
        <translation>Secondes de son écoutées à la fois</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modèle vocal</translation>
    </message>
    <message>
        <source>Tell when episodes are ready</source>
        <translation>Prévenir quand des épisodes sont prêts</translation>
    </message>
    <message>
        <source>The Whisper model that writes down what is said. Larger ones hear better, and need more memory and time.</source>
        <translation>Le modèle Whisper qui écrit ce qui est dit. Les plus grands entendent mieux, et demandent plus de mémoire et de temps.</translation>
    </message>
    <message>
        <source>The language of the window; another one is there when MirrorTalk is started again.</source>
        <translation>La langue de la fenêtre&#xa0;; un changement prend effet au prochain démarrage de MirrorTalk.</translation>
    </message>
    <message>
        <source>The most memory the app may use.</source>
        <translation>Le maximum de mémoire que l’application peut utiliser.</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Compréhension</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n paramètre</numerusform>
            <numerusform>%n paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation>Aucun paramètre n’en parle.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>ShelfKeeper</name>
    <message numerus="yes">
        <source>%n new episode(s) in “{title}”</source>
        <translation>
            <numerusform>%n nouvel épisode de «&#xa0;{title}&#xa0;»</numerusform>
            <numerusform>%n nouveaux épisodes de «&#xa0;{title}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older episode(s) of “{title}” listed</source>
        <translation>
            <numerusform>%n ancien épisode de «&#xa0;{title}&#xa0;» listé</numerusform>
            <numerusform>%n anciens épisodes de «&#xa0;{title}&#xa0;» listés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowOptionsDialog</name>
    <message>
        <source>As for all podcasts</source>
        <translation>Comme pour tous les podcasts</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>As in the settings ({model})</source>
        <translation>Comme dans les paramètres ({model})</translation>
    </message>
    <message>
        <source>As the podcast says, else as it is heard</source>
        <translation>Celle qu’indique le podcast, sinon à l’écoute</translation>
    </message>
    <message>
        <source>Audio files to keep</source>
        <translation>Fichiers audio à garder</translation>
    </message>
    <message>
        <source>For shows whose feed names none, or a wrong one.</source>
        <translation>Pour les podcasts dont le flux n’en indique pas, ou une fausse.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Older ones are deleted when they can be asked, and fetched again when you play them.</source>
        <translation>Les plus anciens sont supprimés dès qu’ils peuvent être interrogés, et récupérés à nouveau à la lecture.</translation>
    </message>
    <message>
        <source>Only for this podcast. Everything else is in the settings.</source>
        <translation>Seulement pour ce podcast. Tout le reste est dans les paramètres.</translation>
    </message>
    <message>
        <source>Options of a podcast</source>
        <translation>Options d’un podcast</translation>
    </message>
    <message>
        <source>Otherwise they are listed, and wait until you take them.</source>
        <translation>Sinon ils sont listés, et attendent que tu les récupères.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modèle vocal</translation>
    </message>
    <message>
        <source>Take new episodes by itself</source>
        <translation>Récupérer les nouveaux épisodes automatiquement</translation>
    </message>
    <message>
        <source>What is written down already stays as it is.</source>
        <translation>Ce qui est déjà écrit reste tel quel.</translation>
    </message>
</context>
<context>
    <name>ShowTuning</name>
    <message numerus="yes">
        <source>%n audio file(s) deleted; they are fetched again when you play them.</source>
        <translation>
            <numerusform>%n fichier audio supprimé&#xa0;; il sera récupéré à nouveau à la lecture.</numerusform>
            <numerusform>%n fichiers audio supprimés&#xa0;; ils seront récupérés à nouveau à la lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no podcast yet.</source>
        <translation>Il n’y a pas encore de podcast.</translation>
    </message>
</context>
<context>
    <name>SleepButton</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of the chapter</source>
        <translation>À la fin du chapitre</translation>
    </message>
    <message>
        <source>At the end of the episode</source>
        <translation>À la fin de l’épisode</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Minuteur de sommeil</translation>
    </message>
    <message>
        <source>Sleep timer: off</source>
        <translation>Minuteur de sommeil&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>Sleep timer: silent in {time}</source>
        <translation>Minuteur de sommeil&#xa0;: silence dans {time}</translation>
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
        <translation>&amp;Adresse du podcast, ou d’une page web qui y mène</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Consulter</translation>
    </message>
    <message>
        <source>&amp;Newest episodes to take now</source>
        <translation>Derniers épisodes à récupérer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>Fichier &amp;OPML…</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;S’abonner</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n podcast(s)</source>
        <translation>
            <numerusform>&amp;S’abonner à %n podcast</numerusform>
            <numerusform>&amp;S’abonner à %n podcasts</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of podcasts that another app has exported</source>
        <translation>Une liste de podcasts exportée par une autre application</translation>
    </message>
    <message>
        <source>A&amp;ll episodes</source>
        <translation>&amp;Tous les épisodes</translation>
    </message>
    <message>
        <source>Add podcast</source>
        <translation>Ajouter un podcast</translation>
    </message>
    <message>
        <source>Address of the podcast</source>
        <translation>Adresse du podcast</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lists of podcasts (*.opml *.xml);;All files (*)</source>
        <translation>Listes de podcasts (*.opml *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Consultation…</translation>
    </message>
    <message>
        <source>Newest episodes to take now</source>
        <translation>Derniers épisodes à récupérer maintenant</translation>
    </message>
    <message>
        <source>Open a list of podcasts</source>
        <translation>Ouvrir une liste de podcasts</translation>
    </message>
    <message>
        <source>The podcast that was found</source>
        <translation>Le podcast trouvé</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>Subscribing</name>
    <message numerus="yes">
        <source>%n podcast(s) could not be added: {names}</source>
        <translation>
            <numerusform>%n podcast n’a pas pu être ajouté&#xa0;: {names}</numerusform>
            <numerusform>%n podcasts n’ont pas pu être ajoutés&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>No keyring on this computer takes the private address of {titles}; it is in the library, which only you can read.</source>
        <translation>Aucun trousseau de cet ordinateur ne prend l’adresse privée de {titles}&#xa0;; elle est dans la bibliothèque, que toi seul peux lire.</translation>
    </message>
    <message>
        <source>“{title}” was in your library already.</source>
        <translation>«&#xa0;{title}&#xa0;» était déjà dans ta bibliothèque.</translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Another suggestion</source>
        <translation>Autre suggestion</translation>
    </message>
    <message>
        <source>You could ask</source>
        <translation>Par exemple</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Your library can answer, for instance:</source>
        <translation>Ta bibliothèque peut répondre, par exemple, à&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%n episode(s) can be asked now.</source>
        <translation>
            <numerusform>%n épisode peut maintenant être interrogé.</numerusform>
            <numerusform>%n épisodes peuvent maintenant être interrogés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”: {reason}</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message numerus="yes">
        <source>%n episode(s) of this answer, by the day on which they came out</source>
        <translation>
            <numerusform>%n épisode de cette réponse, selon son jour de parution</numerusform>
            <numerusform>%n épisodes de cette réponse, selon leur jour de parution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>near, not quoted</source>
        <translation>proche, pas cité</translation>
    </message>
    <message>
        <source>not quoted, but near at {time}; Enter opens the transcript</source>
        <translation>pas cité, mais proche à {time}&#xa0;; Entrée ouvre la transcription</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>cité</translation>
    </message>
    <message>
        <source>quoted at {time}; Enter plays it</source>
        <translation>cité à {time}&#xa0;; Entrée le lit</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
</context>
<context>
    <name>TopicsPane</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Retour à la conversation</translation>
    </message>
    <message>
        <source>Back to topics</source>
        <translation>Retour aux thèmes</translation>
    </message>
    <message>
        <source>Looking for moments…</source>
        <translation>Recherche de moments…</translation>
    </message>
    <message>
        <source>Looking for topics…</source>
        <translation>Recherche de thèmes…</translation>
    </message>
    <message>
        <source>No episode speaks about this any more.</source>
        <translation>Plus aucun épisode n’en parle.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Aucun thème pour l’instant</translation>
    </message>
    <message>
        <source>Only topics with this label</source>
        <translation>Seulement les thèmes avec cette étiquette</translation>
    </message>
    <message>
        <source>Show how episodes about a topic sound, and which part of life it belongs to</source>
        <translation>Montrer le ton des épisodes sur un thème, et à quel domaine de la vie il appartient</translation>
    </message>
    <message>
        <source>Show labels</source>
        <translation>Afficher les étiquettes</translation>
    </message>
    <message>
        <source>They are found where several episodes speak about the same thing. Take more episodes in.</source>
        <translation>Ils apparaissent quand plusieurs épisodes parlent de la même chose. Récupère d’autres épisodes.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
</context>
<context>
    <name>TranscriptText</name>
    <message>
        <source>This is right: search it too</source>
        <translation>C’est juste&#xa0;: chercher aussi ici</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message numerus="yes">
        <source>%n audio file(s) deleted; they are fetched again when you play them.</source>
        <translation>
            <numerusform>%n fichier audio supprimé&#xa0;; il sera récupéré à la lecture.</numerusform>
            <numerusform>%n fichiers audio supprimés&#xa0;; ils seront récupérés à la lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is made again in the background.</source>
        <translation>L’index de recherche est refait en arrière-plan.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>WaitingBody</name>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop searching for this</source>
        <translation>Arrêter cette recherche</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>Add podcast…</source>
        <translation>Ajouter un podcast…</translation>
    </message>
    <message>
        <source>Add your first podcast</source>
        <translation>Ajouter un premier podcast</translation>
    </message>
    <message>
        <source>All of this can be done later. Help › Welcome brings this page back.</source>
        <translation>Tout cela peut se faire plus tard. Aide › Bienvenue ramène cette page.</translation>
    </message>
    <message>
        <source>Ask your podcasts, and hear the answer in the speakers&apos; own words. Nothing leaves this computer.</source>
        <translation>Interroge tes podcasts et écoute la réponse, dite par celles et ceux qui y parlent. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Audio files…</source>
        <translation>Fichiers audio…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>By its address or a list (OPML) from another app; or take audio files of your own.</source>
        <translation>Par son adresse ou une liste (OPML) d’une autre application&#xa0;; ou avec tes propres fichiers audio.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Depuis un dossier…</translation>
    </message>
    <message>
        <source>Get the speech model</source>
        <translation>Récupérer le modèle vocal</translation>
    </message>
    <message>
        <source>It writes down what is said. Fetch it once, or bring it on a USB stick.</source>
        <translation>Il écrit ce qui est dit. Télécharge-le une fois, ou apporte-le sur une clé USB.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory budget (MB)</source>
        <translation>Budget de mémoire (Mo)</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modèle vocal</translation>
    </message>
    <message>
        <source>The most memory the app may use.</source>
        <translation>Le maximum de mémoire que l’application peut utiliser.</translation>
    </message>
    <message>
        <source>Three short episodes that came with the app: ready to ask and to hear in a few seconds.</source>
        <translation>Trois courts épisodes fournis avec l’application&#xa0;: prêts à interroger et à écouter en quelques secondes.</translation>
    </message>
    <message>
        <source>Try the sample show</source>
        <translation>Essayer le podcast d’exemple</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>Façons de commencer</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to MirrorTalk</source>
        <translation>Bienvenue dans MirrorTalk</translation>
    </message>
    <message>
        <source>“{model}” is not on this computer yet. Episodes with a published transcript need none.</source>
        <translation>«&#xa0;{model}&#xa0;» n’est pas encore sur cet ordinateur. Les épisodes avec une transcription publiée s’en passent.</translation>
    </message>
    <message>
        <source>“{model}” is on this computer: episodes can be transcribed.</source>
        <translation>«&#xa0;{model}&#xa0;» est sur cet ordinateur&#xa0;: les épisodes peuvent être transcrits.</translation>
    </message>
</context>
<context>
    <name>Welcoming</name>
    <message>
        <source>The sample show is in your library. Ask it something in a moment.</source>
        <translation>Le podcast d’exemple est dans ta bibliothèque. Il répondra dans un instant.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source> in %n show(s)</source>
        <translation>
            <numerusform> dans %n podcast</numerusform>
            <numerusform> dans %n podcasts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n épisode</numerusform>
            <numerusform>%n épisodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>; {count} not ready yet</source>
        <translation>&#xa0;; {count} pas encore prêts</translation>
    </message>
    <message>
        <source>A moment without words</source>
        <translation>Un moment sans paroles</translation>
    </message>
    <message>
        <source>About: {name}</source>
        <translation>Sur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>En JSON…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>En Markdown…</translation>
    </message>
    <message>
        <source>As a playlist of the moments…</source>
        <translation>En liste de lecture des moments…</translation>
    </message>
    <message>
        <source>As one audio file with chapters…</source>
        <translation>En un fichier audio avec chapitres…</translation>
    </message>
    <message>
        <source>Audio with chapters (*.m4a *.m4b)</source>
        <translation>Audio avec chapitres (*.m4a *.m4b)</translation>
    </message>
    <message>
        <source>Chosen, but not here</source>
        <translation>Choisi, mais pas ici</translation>
    </message>
    <message>
        <source>Could not be refreshed</source>
        <translation>Mise à jour impossible</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Ended by its publisher</source>
        <translation>Arrêté par son éditeur</translation>
    </message>
    <message>
        <source>Episode: {name}</source>
        <translation>Épisode&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Fetching the transcript</source>
        <translation>Récupération de la transcription</translation>
    </message>
    <message>
        <source>Files from this computer</source>
        <translation>Fichiers de cet ordinateur</translation>
    </message>
    <message>
        <source>For the next run</source>
        <translation>Pour la prochaine série</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Il n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Listening again, more closely</source>
        <translation>Réécoute plus attentive</translation>
    </message>
    <message>
        <source>Looking for new episodes</source>
        <translation>Recherche de nouveaux épisodes</translation>
    </message>
    <message>
        <source>Making it searchable</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non récupéré</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>Rien n’a été exploré</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Playlist (*.m3u8)</source>
        <translation>Liste de lecture (*.m3u8)</translation>
    </message>
    <message>
        <source>Possibly not said: {why}</source>
        <translation>Peut-être pas dit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Published: {name}</source>
        <translation>Publié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Ready to ask</source>
        <translation>Prêt à interroger</translation>
    </message>
    <message>
        <source>Remove this limit: {limit}</source>
        <translation>Retirer cette limite&#xa0;: {limit}</translation>
    </message>
    <message>
        <source>Said by: {name}</source>
        <translation>Dit par&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Searched %n episode(s), {length}</source>
        <translation>
            <numerusform>%n épisode exploré, {length}</numerusform>
            <numerusform>%n épisodes explorés, {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Podcast&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The keyring is locked or not there, so it still has: {names} ({app}). Delete that there.</source>
        <translation>Le trousseau est verrouillé ou absent et contient donc encore : {names} ({app}). Supprime cela là-bas.</translation>
    </message>
    <message>
        <source>Transcribed, soon ready to ask</source>
        <translation>Transcrit, bientôt prêt à interroger</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Transcription en cours</translation>
    </message>
    <message>
        <source>Video, not taken</source>
        <translation>Vidéo, non récupérée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for memory</source>
        <translation>En attente de mémoire</translation>
    </message>
    <message>
        <source>You can go on with the usual settings, offline; the file is kept under another name.</source>
        <translation>Tu peux continuer avec les réglages habituels, hors ligne ; le fichier est gardé sous un autre nom.</translation>
    </message>
    <message>
        <source>You can go on without this setting.</source>
        <translation>Tu peux continuer sans ce réglage.</translation>
    </message>
    <message>
        <source>You can go on without this setting; the file as it is is kept under another name.</source>
        <translation>Tu peux continuer sans ce réglage ; le fichier tel quel est gardé sous un autre nom.</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>environ {duration} restantes</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>by meaning, with less memory: {name}, onnx</source>
        <translation>par le sens, économe&#xa0;: {name}, onnx</translation>
    </message>
    <message>
        <source>by meaning: {name}, sentence_transformers</source>
        <translation>par le sens&#xa0;: {name}, sentence_transformers</translation>
    </message>
    <message>
        <source>by words, for the least memory: local</source>
        <translation>par les mots, avec le moins de mémoire&#xa0;: local</translation>
    </message>
    <message>
        <source>community</source>
        <translation>communauté</translation>
    </message>
    <message>
        <source>creativity</source>
        <translation>créativité</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>faith and meaning</source>
        <translation>foi et sens</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>finds by meaning</source>
        <translation>trouve par le sens</translation>
    </message>
    <message>
        <source>fits your budget</source>
        <translation>tient dans ton budget</translation>
    </message>
    <message>
        <source>for the downloads before it</source>
        <translation>des téléchargements précédents</translation>
    </message>
    <message>
        <source>for the episodes before it</source>
        <translation>des épisodes précédents</translation>
    </message>
    <message>
        <source>for what is fetched before it</source>
        <translation>de ce qui est récupéré avant</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation>plein d’espoir</translation>
    </message>
    <message>
        <source>last {when}</source>
        <translation>dernière {when}</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>faite par toi</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>needs about {mb} MB</source>
        <translation>demande environ {mb} Mo</translation>
    </message>
    <message>
        <source>needs {mb} MB</source>
        <translation>demande {mb} Mo</translation>
    </message>
    <message>
        <source>next try {date}, {time}</source>
        <translation>prochain essai {date}, {time}</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>prochain essai {time}</translation>
    </message>
    <message>
        <source>no voice is heard there.</source>
        <translation>on n’y entend aucune voix.</translation>
    </message>
    <message>
        <source>nobody speaks so fast.</source>
        <translation>personne ne parle si vite.</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>pas bien</translation>
    </message>
    <message>
        <source>not in your library</source>
        <translation>pas dans ta bibliothèque</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>pas possible pour l’instant</translation>
    </message>
    <message>
        <source>of that day</source>
        <translation>de ce jour-là</translation>
    </message>
    <message>
        <source>one run takes no more episodes; Resume takes it at once</source>
        <translation>une série ne prend pas plus d’épisodes&#xa0;; «&#xa0;Reprendre&#xa0;» le prend tout de suite</translation>
    </message>
    <message>
        <source>played</source>
        <translation>écouté</translation>
    </message>
    <message>
        <source>playful</source>
        <translation>enjoué</translation>
    </message>
    <message>
        <source>reads what was found again</source>
        <translation>relit ce qui a été trouvé</translation>
    </message>
    <message>
        <source>relationships</source>
        <translation>relations</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>triste</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>tendu</translation>
    </message>
    <message>
        <source>the last 12 months</source>
        <translation>les 12 derniers mois</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>les 30 derniers jours</translation>
    </message>
    <message>
        <source>the same words come again and again.</source>
        <translation>les mêmes mots reviennent sans cesse.</translation>
    </message>
    <message>
        <source>the speech model was guessing. It may be music, noise, or talk that cannot be made out.</source>
        <translation>le modèle vocal devinait. Il peut s’agir de musique, de bruit ou de paroles incompréhensibles.</translation>
    </message>
    <message>
        <source>too large for your budget</source>
        <translation>trop grand pour ton budget</translation>
    </message>
    <message>
        <source>until all else is transcribed</source>
        <translation>jusqu’à ce que tout le reste soit transcrit</translation>
    </message>
    <message>
        <source>until the search is free</source>
        <translation>jusqu’à ce que la recherche soit libre</translation>
    </message>
    <message>
        <source>until “Work offline” is turned off</source>
        <translation>jusqu’à ce que «&#xa0;Travailler hors ligne&#xa0;» soit désactivé</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>chaleureux</translation>
    </message>
    <message>
        <source>what a restore replaced</source>
        <translation>ce qu’une restauration a remplacé</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>writes down what is said</source>
        <translation>écrit ce qui est dit</translation>
    </message>
    <message>
        <source>{amount}/s</source>
        <translation>{amount}/s</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>{duration} restantes</translation>
    </message>
    <message>
        <source>{factor}× real time</source>
        <translation>{factor}× le temps réel</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>{failed} en échec</translation>
    </message>
    <message>
        <source>{gb} GB</source>
        <translation>{gb} Go</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} heures</translation>
    </message>
    <message>
        <source>{hours} of {all} hours</source>
        <translation>{hours} heures sur {all}</translation>
    </message>
    <message>
        <source>{mb} MB</source>
        <translation>{mb} Mo</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} does not fit; from {needed} MB.</source>
        <translation>{model} ne tient pas&#xa0;; à partir de {needed} Mo.</translation>
    </message>
    <message>
        <source>{model} fits if it saves memory; in full from {full} MB.</source>
        <translation>{model} tient en mode économe&#xa0;; au complet à partir de {full} Mo.</translation>
    </message>
    <message>
        <source>{model} fits.</source>
        <translation>{model} tient.</translation>
    </message>
    <message>
        <source>{model} in place of {chosen}</source>
        <translation>{model} à la place de {chosen}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %n episode(s) ready</source>
        <translation>
            <numerusform>{ready} épisode prêt sur %n</numerusform>
            <numerusform>{ready} épisodes prêts sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{speed} × as fast as speech</source>
        <translation>{speed} × plus vite que la parole</translation>
    </message>
    <message>
        <source>{time} {event}</source>
        <translation>{time} {event}</translation>
    </message>
    <message>
        <source>{used} does not fit.</source>
        <translation>{used} ne tient pas.</translation>
    </message>
    <message>
        <source>{used} fits.</source>
        <translation>{used} tient.</translation>
    </message>
    <message>
        <source>{used} is used in place of {chosen}, which fits from {needed} MB.</source>
        <translation>{used} à la place de {chosen}, qui tient à partir de {needed} Mo.</translation>
    </message>
    <message>
        <source>{waiting} waiting</source>
        <translation>{waiting} en attente</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«&#xa0;{quote}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>_Farewell</name>
    <message>
        <source>Its episodes, transcripts and downloaded files are deleted. Your own files are left alone.</source>
        <translation>Ses épisodes, transcriptions et fichiers téléchargés sont supprimés. Tes propres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>Unsubscribe from “{title}”?</source>
        <translation>Se désabonner de «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>_Running</name>
    <message>
        <source>Ask it again when you like.</source>
        <translation>Repose-la quand tu veux.</translation>
    </message>
    <message>
        <source>Ask it again.</source>
        <translation>Repose-la.</translation>
    </message>
    <message>
        <source>Nothing that this question is limited to can be searched yet.</source>
        <translation>Rien de ce à quoi cette question est limitée ne peut encore être exploré.</translation>
    </message>
    <message>
        <source>Remove a limit, or wait until more episodes are ready.</source>
        <translation>Retire une limite, ou attends que plus d’épisodes soient prêts.</translation>
    </message>
    <message>
        <source>This question was not answered: the library is closed.</source>
        <translation>Cette question est restée sans réponse&#xa0;: la bibliothèque est fermée.</translation>
    </message>
    <message>
        <source>You stopped this search.</source>
        <translation>Tu as arrêté cette recherche.</translation>
    </message>
</context>
</TS>
