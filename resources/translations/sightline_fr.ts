<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Ajouter une source…</translation>
    </message>
    <message>
        <source>&amp;Adjust…</source>
        <translation>&amp;Ajuster…</translation>
    </message>
    <message>
        <source>&amp;Back to the gallery</source>
        <translation>Retour à la &amp;galerie</translation>
    </message>
    <message>
        <source>&amp;Blur</source>
        <translation>&amp;Flou</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Affaire</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Changer les touches…</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>&amp;Fermer l&apos;affaire</translation>
    </message>
    <message>
        <source>&amp;Clue…</source>
        <translation>&amp;Indice…</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Décider</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>Di&amp;fférence</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Find faces…</source>
        <translation>Chercher des &amp;visages…</translation>
    </message>
    <message>
        <source>&amp;Find words</source>
        <translation>&amp;Chercher des mots</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>&amp;Gris</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Hash sets…</source>
        <translation>Jeux de &amp;hachages…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyhole</source>
        <translation>Œ&amp;illeton</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Larger cards</source>
        <translation>&amp;Agrandir les vignettes</translation>
    </message>
    <message>
        <source>&amp;Larger keyhole</source>
        <translation>&amp;Agrandir l&apos;œilleton</translation>
    </message>
    <message>
        <source>&amp;Leads</source>
        <translation>Pis&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Merge another officer&apos;s work…</source>
        <translation>Inté&amp;grer le travail d&apos;un autre…</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Miroir</translation>
    </message>
    <message>
        <source>&amp;Model packs…</source>
        <translation>Lots de &amp;modèles…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nouvelle affaire…</translation>
    </message>
    <message>
        <source>&amp;Next frame or page</source>
        <translation>Image ou page &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>&amp;Ouvrir une affaire…</translation>
    </message>
    <message>
        <source>&amp;Own pixels or all of it</source>
        <translation>Pi&amp;xels réels ou tout</translation>
    </message>
    <message>
        <source>&amp;Page of the series</source>
        <translation>&amp;Page de la série</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Protect everything</source>
        <translation>&amp;Tout protéger</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Resume reading</source>
        <translation>Re&amp;prendre la lecture</translation>
    </message>
    <message>
        <source>&amp;Reveal while held</source>
        <translation>&amp;Révéler tant que maintenu</translation>
    </message>
    <message>
        <source>&amp;Strength…</source>
        <translation>I&amp;ntensité…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Mot-clé…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vue</translation>
    </message>
    <message>
        <source>&amp;What remains</source>
        <translation>Ce &amp;qui reste</translation>
    </message>
    <message>
        <source>&amp;Who is seen here…</source>
        <translation>&amp;Qui est vu ici…</translation>
    </message>
    <message>
        <source>&amp;Write a report…</source>
        <translation>Ré&amp;diger un rapport…</translation>
    </message>
    <message>
        <source>A circle shows what lies under it</source>
        <translation>Un cercle montre ce qui se trouve dessous</translation>
    </message>
    <message>
        <source>A part begins here</source>
        <translation>Une partie commence ici</translation>
    </message>
    <message>
        <source>A part ends here</source>
        <translation>Une partie se termine ici</translation>
    </message>
    <message>
        <source>Add seized media to the case</source>
        <translation>Ajouter des médias saisis à l&apos;affaire</translation>
    </message>
    <message>
        <source>Add to &amp;series…</source>
        <translation>Ajouter à une &amp;série…</translation>
    </message>
    <message>
        <source>Again: twice as fast</source>
        <translation>Encore&#xa0;: deux fois plus vite</translation>
    </message>
    <message>
        <source>All cards that are seen whole</source>
        <translation>Toutes les vignettes entièrement visibles</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Toutes les touches sur une page</translation>
    </message>
    <message>
        <source>All others stand behind</source>
        <translation>Toutes les autres viennent après</translation>
    </message>
    <message>
        <source>All series by how far the work on them is</source>
        <translation>Toutes les séries selon l&apos;avancement du travail</translation>
    </message>
    <message>
        <source>All that is known of the chosen series</source>
        <translation>Tout ce que l&apos;on sait de la série choisie</translation>
    </message>
    <message>
        <source>As it &amp;is</source>
        <translation>Te&amp;lle quelle</translation>
    </message>
    <message>
        <source>Begin again at the end, of the marked part if there is one</source>
        <translation>Recommencer à la fin, de la partie marquée s&apos;il y en a une</translation>
    </message>
    <message>
        <source>Beside the keyframes; again: keep it no longer</source>
        <translation>À côté des images clés&#xa0;; encore&#xa0;: ne plus la garder</translation>
    </message>
    <message>
        <source>Blin&amp;k</source>
        <translation>Al&amp;terner</translation>
    </message>
    <message>
        <source>Blur what is shown</source>
        <translation>Flouter ce qui est montré</translation>
    </message>
    <message>
        <source>By kind, camera, day, folder and more</source>
        <translation>Par type, appareil, jour, dossier et plus</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Changer la phrase &amp;secrète…</translation>
    </message>
    <message>
        <source>Chec&amp;k a package…</source>
        <translation>Vérifier &amp;un paquet…</translation>
    </message>
    <message>
        <source>Check a package that was made by anyone: who signed it, and whether it is whole</source>
        <translation>Vérifier un paquet fait par quiconque&#xa0;: qui l&apos;a signé, et s&apos;il est entier</translation>
    </message>
    <message>
        <source>Choose the whole &amp;page</source>
        <translation>Choisir toute la &amp;page</translation>
    </message>
    <message>
        <source>Close Sightline</source>
        <translation>Fermer Sightline</translation>
    </message>
    <message>
        <source>Close the case, back to the start page</source>
        <translation>Fermer l&apos;affaire, retour à la page d&apos;accueil</translation>
    </message>
    <message>
        <source>Compar&amp;e</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>Crop, sanitise and follow what others may recognise</source>
        <translation>Découper, assainir et suivre ce que d&apos;autres peuvent reconnaître</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Empty every window of Sightline at once; a passphrase, or keys that are said then, bring it back</source>
        <translation>Vider d&apos;un coup toutes les fenêtres de Sightline&#xa0;; une phrase secrète, ou des touches indiquées alors, les font revenir</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Filter&amp;s</source>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>Find its l&amp;ike</source>
        <translation>Trouver les &amp;semblables</translation>
    </message>
    <message>
        <source>Find places and things that recur small or from the side: in what is chosen or listed, or the whole case</source>
        <translation>Trouver les lieux et les choses qui reviennent en petit ou de côté&#xa0;: dans la sélection, dans la liste ou dans toute l&apos;affaire</translation>
    </message>
    <message>
        <source>Find sp&amp;eech…</source>
        <translation>Chercher de la paro&amp;le…</translation>
    </message>
    <message>
        <source>Find what is like a picture, clip or sound from anywhere</source>
        <translation>Trouver ce qui ressemble à une image, un clip ou un son venu d&apos;ailleurs</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Cinq secondes en arrière</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Cinq secondes en avant</translation>
    </message>
    <message>
        <source>Fol&amp;d this header</source>
        <translation>Replier cet en-&amp;tête</translation>
    </message>
    <message>
        <source>Frame or page &amp;before</source>
        <translation>Image ou page &amp;précédente</translation>
    </message>
    <message>
        <source>From when to when somebody speaks in the chosen videos and sounds; what is found is offered as clues</source>
        <translation>De quand à quand quelqu&apos;un parle dans les vidéos et les sons choisis&#xa0;; ce qui est trouvé est proposé comme indice</translation>
    </message>
    <message>
        <source>Full blur and grey</source>
        <translation>Flou et gris au maximum</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>Plei&amp;n écran</translation>
    </message>
    <message>
        <source>Go to the next medium without a category</source>
        <translation>Aller au prochain média sans catégorie</translation>
    </message>
    <message>
        <source>Have other keys lead to what you do</source>
        <translation>Choisir d&apos;autres touches pour ce que vous faites</translation>
    </message>
    <message>
        <source>How much is hidden</source>
        <translation>Ce qui est caché, et combien</translation>
    </message>
    <message>
        <source>How to do what</source>
        <translation>Comment faire quoi</translation>
    </message>
    <message>
        <source>In paths, notes, tags and cameras</source>
        <translation>Dans les chemins, notes, mots-clés et appareils</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>Point d&apos;entrée</translation>
    </message>
    <message>
        <source>In what is chosen, or in the part that is marked in the viewer; what is read is offered as clues</source>
        <translation>Dans ce qui est choisi, ou dans la partie marquée dans la visionneuse&#xa0;; ce qui est lu est proposé comme indices</translation>
    </message>
    <message>
        <source>Keep this frame</source>
        <translation>Garder cette image</translation>
    </message>
    <message>
        <source>Known hashes of this workstation: import, replace, remove, and check the case against them</source>
        <translation>Hachages connus de ce poste&#xa0;: importer, remplacer, retirer, et leur comparer l&apos;affaire</translation>
    </message>
    <message>
        <source>Left and right exchanged</source>
        <translation>Gauche et droite échangées</translation>
    </message>
    <message>
        <source>Levels, gamma and channels</source>
        <translation>Niveaux, gamma et canaux</translation>
    </message>
    <message>
        <source>Light t&amp;heme</source>
        <translation>Thème c&amp;lair</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Re&amp;voir</translation>
    </message>
    <message>
        <source>Look at a case without changing it, also while another program has it open</source>
        <translation>Regarder une affaire sans la modifier, même si un autre programme l&apos;a ouverte</translation>
    </message>
    <message>
        <source>Look closel&amp;y…</source>
        <translation>Re&amp;garder de près…</translation>
    </message>
    <message>
        <source>Look for faces with the agency&apos;s model pack, in what is chosen, what is listed, or the whole case</source>
        <translation>Chercher des visages avec le lot de modèles du service&#xa0;: dans la sélection, dans la liste ou dans toute l&apos;affaire</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>Ca&amp;rte</translation>
    </message>
    <message>
        <source>Make a backup the case again; what is there now is kept</source>
        <translation>Refaire d&apos;une sauvegarde l&apos;affaire&#xa0;; ce qui existe maintenant est gardé</translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation>Créer une affaire</translation>
    </message>
    <message>
        <source>Mark a &amp;part</source>
        <translation>Marquer une pa&amp;rtie</translation>
    </message>
    <message>
        <source>Mark it, and go on</source>
        <translation>Marquer et continuer</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Ne rien marquer</translation>
    </message>
    <message>
        <source>Networks that your agency supplies, for copies and faces: what they are, add, remove</source>
        <translation>Réseaux que fournit votre service, pour les copies et les visages&#xa0;: ce qu&apos;ils sont, ajouter, retirer</translation>
    </message>
    <message>
        <source>New recover&amp;y key…</source>
        <translation>Nouvelle &amp;clé de récupération…</translation>
    </message>
    <message>
        <source>Next &amp;channel</source>
        <translation>&amp;Canal suivant</translation>
    </message>
    <message>
        <source>Next &amp;undecided</source>
        <translation>Suivant non &amp;décidé</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>No filter but this: what is left to decide</source>
        <translation>Aucun filtre que celui-ci&#xa0;: ce qui reste à décider</translation>
    </message>
    <message>
        <source>Nothing turned, adjusted or enlarged</source>
        <translation>Rien de tourné, d&apos;ajusté ni d&apos;agrandi</translation>
    </message>
    <message>
        <source>Objec&amp;ts…</source>
        <translation>&amp;Objets…</translation>
    </message>
    <message>
        <source>Of a case that was made with one</source>
        <translation>D&apos;une affaire créée avec une telle phrase</translation>
    </message>
    <message>
        <source>Of this workstation</source>
        <translation>De ce poste de travail</translation>
    </message>
    <message>
        <source>On series or the whole case, to read: HTML or PDF</source>
        <translation>Sur des séries ou toute l&apos;affaire, à lire&#xa0;: HTML ou PDF</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir une affaire</translation>
    </message>
    <message>
        <source>Open for readin&amp;g only…</source>
        <translation>Ouvrir en &amp;lecture seule…</translation>
    </message>
    <message>
        <source>Open in the &amp;viewer</source>
        <translation>Ouvrir dans la &amp;visionneuse</translation>
    </message>
    <message>
        <source>Out point</source>
        <translation>Point de sortie</translation>
    </message>
    <message>
        <source>P&amp;roposed series</source>
        <translation>Séries p&amp;roposées</translation>
    </message>
    <message>
        <source>P&amp;rotection</source>
        <translation>&amp;Protection</translation>
    </message>
    <message>
        <source>Packages and answer&amp;s…</source>
        <translation>Paquets &amp;et réponses…</translation>
    </message>
    <message>
        <source>Peop&amp;le…</source>
        <translation>P&amp;ersonnes…</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Lire en arrière</translation>
    </message>
    <message>
        <source>Play forwards</source>
        <translation>Lire en avant</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou suspendre</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Put what is selected in a series</source>
        <translation>Mettre la sélection dans une série</translation>
    </message>
    <message>
        <source>Read te&amp;xt…</source>
        <translation>Lire le te&amp;xte…</translation>
    </message>
    <message>
        <source>Read what isn&apos;t read yet</source>
        <translation>Lire ce qui n&apos;est pas encore lu</translation>
    </message>
    <message>
        <source>Receipts of the packages that were made, and what the central database answered to them</source>
        <translation>Récépissés des paquets qui ont été faits, et ce que la base centrale y a répondu</translation>
    </message>
    <message>
        <source>Red, green, blue, brightness, equalised</source>
        <translation>Rouge, vert, bleu, luminosité, égalisé</translation>
    </message>
    <message>
        <source>Remembere&amp;d cases…</source>
        <translation>Affa&amp;ires mémorisées…</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>Réd&amp;uire les vignettes</translation>
    </message>
    <message>
        <source>S&amp;maller keyhole</source>
        <translation>Ré&amp;duire l&apos;œilleton</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Arrê&amp;ter la lecture</translation>
    </message>
    <message>
        <source>Say who and what is seen in what is chosen: victims, offenders, locations, devices</source>
        <translation>Dire qui et quoi est vu dans ce qui est choisi&#xa0;: victimes, auteurs, lieux, appareils</translation>
    </message>
    <message>
        <source>Search by &amp;example…</source>
        <translation>Recherche par e&amp;xemple…</translation>
    </message>
    <message>
        <source>Series &amp;board</source>
        <translation>Ta&amp;bleau des séries</translation>
    </message>
    <message>
        <source>Series, people, places and devices, and the media that connect them</source>
        <translation>Séries, personnes, lieux et appareils, et les médias qui les relient</translation>
    </message>
    <message>
        <source>Set this category and go on to the next undecided</source>
        <translation>Mettre cette catégorie et aller au suivant non décidé</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Show the cards below its header no longer</source>
        <translation>Ne plus montrer les vignettes sous leur en-tête</translation>
    </message>
    <message>
        <source>Show without colour</source>
        <translation>Montrer sans couleur</translation>
    </message>
    <message>
        <source>Silent for every medium until you ask</source>
        <translation>Muet pour chaque média jusqu&apos;à votre demande</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Sort by likeness &amp;to it</source>
        <translation>Trier &amp;par ressemblance</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Son activé ou coupé</translation>
    </message>
    <message>
        <source>Stop reading; it can be resumed at any time</source>
        <translation>Arrêter la lecture&#xa0;; elle peut reprendre à tout moment</translation>
    </message>
    <message>
        <source>Take category &amp;away</source>
        <translation>Retirer la &amp;catégorie</translation>
    </message>
    <message>
        <source>Take in what another officer decided on a copy of the case, and settle where you differ</source>
        <translation>Reprendre ce qu&apos;un autre a décidé sur une copie de l&apos;affaire, et trancher là où vous différez</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>The old one doesn&apos;t open the case any more</source>
        <translation>L&apos;ancienne n&apos;ouvre plus l&apos;affaire</translation>
    </message>
    <message>
        <source>Then say what it shows</source>
        <translation>Puis dire ce qu&apos;elle montre</translation>
    </message>
    <message>
        <source>Timeli&amp;ne</source>
        <translation>Chronologi&amp;e</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Tourner à &amp;gauche</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>Tourner à &amp;droite</translation>
    </message>
    <message>
        <source>Two to four media side by side</source>
        <translation>Deux à quatre médias côte à côte</translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>De nouveau non décidé</translation>
    </message>
    <message>
        <source>Unf&amp;old all headers</source>
        <translation>Déplier t&amp;ous les en-têtes</translation>
    </message>
    <message>
        <source>Victims and offenders by their faces</source>
        <translation>Victimes et auteurs d&apos;après leurs visages</translation>
    </message>
    <message>
        <source>What differs between what is compared</source>
        <translation>Ce qui diffère entre les médias comparés</translation>
    </message>
    <message>
        <source>What is compared, in turn in one place</source>
        <translation>Les médias comparés, tour à tour au même endroit</translation>
    </message>
    <message>
        <source>What is like this medium, or the part marked in it</source>
        <translation>Ce qui ressemble à ce média, ou à sa partie marquée</translation>
    </message>
    <message>
        <source>What of this case was seen before, in which case, and whom to ask; alerts of other offices</source>
        <translation>Ce qui, dans cette affaire, a déjà été vu, dans quelle affaire, et à qui demander&#xa0;; alertes d&apos;autres services</translation>
    </message>
    <message>
        <source>What seems to belong together and why; Enter makes a series of it</source>
        <translation>Ce qui semble aller ensemble et pourquoi&#xa0;; Entrée en fait une série</translation>
    </message>
    <message>
        <source>When media were made, to filter by</source>
        <translation>Quand les médias ont été faits, pour filtrer</translation>
    </message>
    <message>
        <source>Where a part is marked</source>
        <translation>Là où une partie est marquée</translation>
    </message>
    <message>
        <source>Where media were made, to filter by</source>
        <translation>Où les médias ont été faits, pour filtrer</translation>
    </message>
    <message>
        <source>Write a clue at what the viewer shows</source>
        <translation>Écrire un indice sur ce que montre la visionneuse</translation>
    </message>
    <message>
        <source>Write a note on the current medium</source>
        <translation>Écrire une note sur le média actuel</translation>
    </message>
    <message>
        <source>Write a package of series</source>
        <translation>Écrire un paquet de séries</translation>
    </message>
    <message>
        <source>Write a tag for what is selected</source>
        <translation>Écrire un mot-clé pour la sélection</translation>
    </message>
</context>
<context>
    <name>AddSourceDialog</name>
    <message>
        <source>&amp;Exhibit</source>
        <translation>S&amp;cellé</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>A folder, a file, an archive (ZIP, TAR, 7z) or a VICS case (JSON)</source>
        <translation>Un dossier, un fichier, une archive (ZIP, TAR, 7z) ou une affaire VICS (JSON)</translation>
    </message>
    <message>
        <source>Add and read</source>
        <translation>Ajouter et lire</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Choose the folder or file that holds the seized media.</source>
        <translation>Choisissez le dossier ou le fichier qui contient les médias saisis.</translation>
    </message>
    <message>
        <source>File or archive</source>
        <translation>Fichier ou archive</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Folder with seized media</source>
        <translation>Dossier de médias saisis</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>The source is only ever read; nothing in it is changed. Archives inside it are read as well.</source>
        <translation>La source est seulement lue&#xa0;; rien n&apos;y est modifié. Les archives qu&apos;elle contient sont lues aussi.</translation>
    </message>
    <message>
        <source>There is nothing at {0}; check that the disk is connected.</source>
        <translation>Il n&apos;y a rien dans {0}&#xa0;; vérifiez que le disque est branché.</translation>
    </message>
    <message>
        <source>Your agency&apos;s number, e.g. EXH-01</source>
        <translation>Numéro de votre service, p. ex. EXH-01</translation>
    </message>
</context>
<context>
    <name>AdjustmentsBar</name>
    <message>
        <source>Adjustments</source>
        <translation>Ajustements</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Mirror (Shift+M)</source>
        <translation>Miroir (Maj+M)</translation>
    </message>
    <message>
        <source>Show it as it is (Z)</source>
        <translation>Montrer telle quelle (Z)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation>Tourner à gauche (Maj+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>Tourner à droite (R)</translation>
    </message>
    <message>
        <source>Which of its colours are shown (V)</source>
        <translation>Quelles couleurs sont montrées (V)</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
</context>
<context>
    <name>AlertFileDialog</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose the folder and the name of the file.</source>
        <translation>Choisissez le dossier et le nom du fichier.</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Nom du &amp;fichier</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>the folder that the file is written to</source>
        <translation>le dossier où le fichier est écrit</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Write alerts…</source>
        <translation>É&amp;crire des alertes…</translation>
    </message>
    <message>
        <source>Alert {0} was taken off this workstation.</source>
        <translation>L&apos;alerte {0} a été retirée de ce poste.</translation>
    </message>
    <message>
        <source>Alerts of other offices</source>
        <translation>Alertes d&apos;autres services</translation>
    </message>
    <message>
        <source>Alerts read: {0}. Compare this case to find out whether it has what they wait for.</source>
        <translation>Alertes lues&#xa0;: {0}. Comparez cette affaire pour savoir si elle a ce qu&apos;elles attendent.</translation>
    </message>
    <message>
        <source>Alerts written: {0}, to {1}. The file isn&apos;t encrypted: seal it before it travels.</source>
        <translation>Alertes écrites&#xa0;: {0}, dans {1}. Le fichier n&apos;est pas chiffré&#xa0;: scellez-le avant qu&apos;il voyage.</translation>
    </message>
    <message>
        <source>Choose the file of alerts</source>
        <translation>Choisir le fichier d&apos;alertes</translation>
    </message>
    <message>
        <source>Ended on {0}; by {1}</source>
        <translation>Finie le {0}&#xa0;; par {1}</translation>
    </message>
    <message>
        <source>Matches written: {0}, to {1}.</source>
        <translation>Correspondances écrites&#xa0;: {0}, dans {1}.</translation>
    </message>
    <message>
        <source>No alert on this workstation. Read the file by which another office says what it looks for.</source>
        <translation>Aucune alerte sur ce poste. Lisez le fichier par lequel un autre service dit ce qu&apos;il cherche.</translation>
    </message>
    <message>
        <source>Not active; by {0}</source>
        <translation>Inactive&#xa0;; par {0}</translation>
    </message>
    <message>
        <source>Of other offices, from a file</source>
        <translation>D&apos;autres services, depuis un fichier</translation>
    </message>
    <message>
        <source>On series of this case, for other offices</source>
        <translation>Sur des séries de cette affaire, pour d&apos;autres services</translation>
    </message>
    <message>
        <source>Rea&amp;d alerts…</source>
        <translation>&amp;Lire des alertes…</translation>
    </message>
    <message>
        <source>Reading alerts</source>
        <translation>Lecture des alertes</translation>
    </message>
    <message>
        <source>Taking the alert off</source>
        <translation>Retrait de l&apos;alerte</translation>
    </message>
    <message>
        <source>The chosen alert (Delete)</source>
        <translation>L&apos;alerte choisie (Suppr)</translation>
    </message>
    <message>
        <source>Until {0}, priority {1}, by {2}; waits for: {3}</source>
        <translation>Jusqu&apos;au {0}, priorité {1}, par {2}&#xa0;; attend&#xa0;: {3}</translation>
    </message>
    <message>
        <source>Which alerts wait for media of this case, for those who gave them</source>
        <translation>Quelles alertes attendent des médias de cette affaire, pour ceux qui les ont données</translation>
    </message>
    <message>
        <source>Write &amp;matches…</source>
        <translation>Écrire les corre&amp;spondances…</translation>
    </message>
    <message>
        <source>Writing alerts</source>
        <translation>Écriture des alertes</translation>
    </message>
    <message>
        <source>Writing matches</source>
        <translation>Écriture des correspondances</translation>
    </message>
    <message>
        <source>{0} Triggers of types that this program doesn&apos;t compare: {1}.</source>
        <translation>{0} Déclencheurs de types que ce programme ne compare pas&#xa0;: {1}.</translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>Cover everything</source>
        <translation>Tout masquer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>{0} minutes without a break. A few minutes away from the screen do good; your work stays.</source>
        <translation>{0} minutes sans pause. Quelques minutes loin de l&apos;écran font du bien&#xa0;; votre travail reste.</translation>
    </message>
</context>
<context>
    <name>CageLabel</name>
    <message>
        <source>Cage incomplete</source>
        <translation>Confinement incomplet</translation>
    </message>
    <message>
        <source>Decoders not caged</source>
        <translation>Décodeurs non confinés</translation>
    </message>
</context>
<context>
    <name>CaseChooser</name>
    <message>
        <source>Open a case (a folder NAME{0})</source>
        <translation>Ouvrir une affaire (un dossier NOM{0})</translation>
    </message>
    <message>
        <source>Open for reading only (a folder NAME{0})</source>
        <translation>Ouvrir en lecture seule (un dossier NOM{0})</translation>
    </message>
    <message>
        <source>Restore a backup of (a folder NAME{0})</source>
        <translation>Restaurer une sauvegarde de (un dossier NOM{0})</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>At most four media can be compared; {0} are chosen.</source>
        <translation>Quatre médias au plus peuvent être comparés&#xa0;; {0} sont choisis.</translation>
    </message>
    <message>
        <source>Choose a medium in the gallery first.</source>
        <translation>Choisissez d&apos;abord un média dans la galerie.</translation>
    </message>
    <message>
        <source>Choose headers above the gallery first.</source>
        <translation>Choisissez d&apos;abord des en-têtes au-dessus de la galerie.</translation>
    </message>
    <message>
        <source>Choose one medium only.</source>
        <translation>Choisissez un seul média.</translation>
    </message>
    <message>
        <source>Choose two to four media to compare them.</source>
        <translation>Choisissez deux à quatre médias pour les comparer.</translation>
    </message>
    <message>
        <source>Compare two to four media first: choose them and press C.</source>
        <translation>Comparez d&apos;abord deux à quatre médias&#xa0;: choisissez-les et appuyez sur C.</translation>
    </message>
    <message>
        <source>Everything is decided. Choose “Decided or not” above to look at it again, or export (Ctrl+E).</source>
        <translation>Tout est décidé. Choisissez «&#xa0;Décidés ou non&#xa0;» en haut pour revoir, ou exportez (Ctrl+E).</translation>
    </message>
    <message>
        <source>Looking for what is like the medium…</source>
        <translation>Recherche de ce qui ressemble au média…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing else in the case is like this medium.</source>
        <translation>Rien d&apos;autre dans l&apos;affaire ne ressemble à ce média.</translation>
    </message>
    <message>
        <source>Nothing fits this filter. Reset it to see what remains.</source>
        <translation>Rien ne correspond à ce filtre. Videz-le pour voir ce qui reste.</translation>
    </message>
    <message>
        <source>Nothing is linked with this medium; choose two to four media to compare them.</source>
        <translation>Rien n&apos;est lié à ce média&#xa0;; choisissez deux à quatre médias pour les comparer.</translation>
    </message>
    <message>
        <source>Nothing to look at yet. Add a source (Ctrl+I): the folder or archive with the seized media.</source>
        <translation>Rien à regarder pour l&apos;instant. Ajoutez une source (Ctrl+I)&#xa0;: le dossier ou l&apos;archive des médias saisis.</translation>
    </message>
    <message>
        <source>Open a picture in the viewer first: Enter.</source>
        <translation>Ouvrez d&apos;abord une image dans la visionneuse&#xa0;: Entrée.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>The first media will be here in a moment.</source>
        <translation>Les premiers médias arrivent dans un instant.</translation>
    </message>
</context>
<context>
    <name>CaseSecrets</name>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La phrase secrète a été changée.</translation>
    </message>
    <message>
        <source>This case has no passphrase; it can only be given one when it is made.</source>
        <translation>Cette affaire n&apos;a pas de phrase secrète&#xa0;; elle ne peut en recevoir qu&apos;à sa création.</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>(key %1)</source>
        <translation>(touche %1)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Catégorie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>The recovery key stays as it is. Copies of the case that lie elsewhere keep the old passphrase.</source>
        <translation>La clé de récupération reste la même. Les copies de l&apos;affaire rangées ailleurs gardent l&apos;ancienne phrase secrète.</translation>
    </message>
</context>
<context>
    <name>CloseLooking</name>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>A close look reads the original again, takes three times as many points of it as the first look did, and compares the pictures with each other by these. So it finds things that are small in pictures, turned or seen from the side, and places that are seen from elsewhere. Of copies of a picture only one is looked at. The sources have to be connected.</source>
        <translation>Un regard de près relit l&apos;original, en prend trois fois plus de points que le premier, et compare les images entre elles d&apos;après ces points. Il trouve ainsi les choses qui sont petites dans les images, tournées ou vues de côté, et les lieux vus d&apos;ailleurs. Parmi les copies d&apos;une image, une seule est regardée. Les sources doivent être connectées.</translation>
    </message>
    <message>
        <source>All of these were looked at closely. What was added since is compared with them.</source>
        <translation>Toutes ont été regardées de près. Ce qui a été ajouté depuis est comparé avec elles.</translation>
    </message>
    <message>
        <source>Compared: {0} of {1}, {2}</source>
        <translation>Comparées&#xa0;: {0} sur {1}, {2}</translation>
    </message>
    <message>
        <source>Looked at closely: {0}. Compared: {1}. New links of places and things: {2}.</source>
        <translation>Regardées de près&#xa0;: {0}. Comparées&#xa0;: {1}. Nouveaux liens de lieux et de choses&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Looked at: {0} of {1}, {2}</source>
        <translation>Regardées&#xa0;: {0} sur {1}, {2}</translation>
    </message>
    <message>
        <source>Pictures to look at: {0}. That takes about {1} on this machine, and {2} MB of disk.</source>
        <translation>Images à regarder&#xa0;: {0}. Cela prend environ {1} sur cette machine, et {2} Mo de disque.</translation>
    </message>
    <message>
        <source>There are no pictures among them.</source>
        <translation>Il n&apos;y a pas d&apos;images parmi eux.</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} images</translation>
    </message>
    <message>
        <source>{0}; not looked at closely yet: {1}</source>
        <translation>{0}&#xa0;; pas encore regardées de près&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>CloseLooksWindow</name>
    <message>
        <source>Look closel&amp;y</source>
        <translation>Regarder de &amp;près</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Regarder de près</translation>
    </message>
    <message>
        <source>Pictures are still looked at; “Look closely” shows how far it is.</source>
        <translation>Des images sont encore regardées&#xa0;; «&#xa0;Regarder de près&#xa0;» montre où cela en est.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping once this picture is looked at…</source>
        <translation>S&apos;arrête dès que cette image est regardée…</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close Sightline</source>
        <translation>Fermer Sightline</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Fini pour l&apos;instant</translation>
    </message>
    <message>
        <source>Only your own settings on this workstation keep today&apos;s sum; no case has it.</source>
        <translation>Seuls vos propres paramètres sur ce poste gardent le total du jour&#xa0;; aucune affaire ne l&apos;a.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d&apos;accueil</translation>
    </message>
    <message>
        <source>The case is closed, and everything that you decided is kept.
You worked for {0}. Look at something far away, stand up, and talk with somebody if something stays with you.</source>
        <translation>L&apos;affaire est fermée, et tout ce que vous avez décidé est gardé.
Vous avez travaillé {0}. Regardez au loin, levez-vous, et parlez à quelqu&apos;un si quelque chose vous reste en tête.</translation>
    </message>
    <message>
        <source>This sitting</source>
        <translation>Cette séance</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>What I looked at</source>
        <translation>Ce que j&apos;ai regardé</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0}: {1} of work, {2} with the protection lifted; media seen so: {3}</source>
        <translation>{0}&#xa0;: {1} de travail, {2} avec la protection levée&#xa0;; médias vus ainsi&#xa0;: {3}</translation>
    </message>
</context>
<context>
    <name>ClueEditor</name>
    <message>
        <source>At what the viewer shows</source>
        <translation>Sur ce que montre la visionneuse</translation>
    </message>
    <message>
        <source>Clue {0}</source>
        <translation>Indice {0}</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>It is about all of the medium</source>
        <translation>Il porte sur tout le média</translation>
    </message>
    <message>
        <source>Its medium, the part that is marked (Shift+P) and the span between the in and out points (I, O)</source>
        <translation>Son média, la partie marquée (Maj+P) et le passage entre les points d&apos;entrée et de sortie (I, O)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of clue</source>
        <translation>Type d&apos;indice</translation>
    </message>
    <message>
        <source>New clue</source>
        <translation>Nouvel indice</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Aucune série</translation>
    </message>
    <message>
        <source>Open a medium in the viewer, mark a part of it (Shift+P) or a span (I, O), then take it.</source>
        <translation>Ouvrez un média dans la visionneuse, marquez-en une partie (Maj+P) ou un passage (I, O), puis reprenez-le.</translation>
    </message>
    <message>
        <source>Save clue</source>
        <translation>Enregistrer l&apos;indice</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Series that it is a clue of</source>
        <translation>Série dont c&apos;est un indice</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Témoigne</translation>
    </message>
    <message>
        <source>Take what the viewer shows</source>
        <translation>Reprendre ce que montre la visionneuse</translation>
    </message>
    <message>
        <source>The series that it is of</source>
        <translation>La série dont il relève</translation>
    </message>
    <message>
        <source>What is seen or heard</source>
        <translation>Ce que l&apos;on voit ou entend</translation>
    </message>
    <message>
        <source>Where it stands: {0}</source>
        <translation>Endroit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>all of the medium</source>
        <translation>tout le média</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>à {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>de {0} à {1}</translation>
    </message>
    <message>
        <source>the part {0} × {1} % at {2}, {3} %</source>
        <translation>la partie {0} × {1}&#xa0;% à {2}, {3}&#xa0;%</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>ClueJudging</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>As it was first recorded (O)</source>
        <translation>Tel qu&apos;il a été noté d&apos;abord (O)</translation>
    </message>
    <message>
        <source>Change what it says (Enter)</source>
        <translation>Changer ce qu&apos;il dit (Entrée)</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>How it was found: {0}</source>
        <translation>Comment il a été trouvé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>It counts from now on (Y)</source>
        <translation>Il compte désormais (Y)</translation>
    </message>
    <message>
        <source>It doesn&apos;t hold, and why (X)</source>
        <translation>Il ne tient pas, et pourquoi (X)</translation>
    </message>
    <message>
        <source>It never was one (Delete)</source>
        <translation>Ce n&apos;en a jamais été un (Suppr)</translation>
    </message>
    <message>
        <source>Offered by the machine, {0}; not accepted yet</source>
        <translation>Proposé par la machine, {0}&#xa0;; pas encore accepté</translation>
    </message>
    <message>
        <source>Refute</source>
        <translation>Réfuter</translation>
    </message>
    <message>
        <source>Refute…</source>
        <translation>Réfuter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Show in the viewer</source>
        <translation>Montrer dans la visionneuse</translation>
    </message>
    <message>
        <source>What the clue says, and how it was found</source>
        <translation>Ce que dit l&apos;indice, et comment il a été trouvé</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it hold? It stays with this reason and counts no longer.</source>
        <translation>Pourquoi ne tient-il pas&#xa0;? Il reste avec cette raison et ne compte plus.</translation>
    </message>
    <message>
        <source>Why it doesn&apos;t hold: {0}</source>
        <translation>Pourquoi il ne tient pas&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>ClueWeights</name>
    <message>
        <source>A date or two: 2015 or 2015/2018-06</source>
        <translation>Une date ou deux&#xa0;: 2015 ou 2015/2018-06</translation>
    </message>
    <message>
        <source>A region, such as the Algarve</source>
        <translation>Une région, p. ex. l&apos;Algarve</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisir un pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>À quel point</translation>
    </message>
    <message>
        <source>It speaks for nothing yet; add below.</source>
        <translation>Il ne témoigne encore de rien&#xa0;; ajoutez ci-dessous.</translation>
    </message>
    <message>
        <source>Region, period or person</source>
        <translation>Région, période ou personne</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Ce sur quoi il porte</translation>
    </message>
    <message>
        <source>What it speaks for and against</source>
        <translation>Ce qu&apos;il appuie et contredit</translation>
    </message>
    <message>
        <source>Who, such as V1</source>
        <translation>Qui, p. ex. V1</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>against it: {0} ({1})</source>
        <translation>contre&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>net</translation>
    </message>
    <message>
        <source>for it: {0} ({1})</source>
        <translation>pour&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
</context>
<context>
    <name>CluesList</name>
    <message>
        <source>Add clue</source>
        <translation>Ajouter un indice</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Country it speaks for</source>
        <translation>Pays dont il témoigne</translation>
    </message>
    <message>
        <source>Crop an object from the part of the picture to which the chosen clue points</source>
        <translation>Découper un objet de la partie d&apos;image que désigne l&apos;indice choisi</translation>
    </message>
    <message>
        <source>Kind of clue</source>
        <translation>Type d&apos;indice</translation>
    </message>
    <message>
        <source>No clue yet. Write below what is seen or heard that speaks for a place, a time or a person.</source>
        <translation>Aucun indice encore. Écrivez ci-dessous ce que l&apos;on voit ou entend et qui indique un lieu, un moment ou une personne.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Aucun pays</translation>
    </message>
    <message>
        <source>Object…</source>
        <translation>Objet…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen clue</source>
        <translation>Retirer l&apos;indice choisi</translation>
    </message>
    <message>
        <source>What is seen or heard</source>
        <translation>Ce que l&apos;on voit ou entend</translation>
    </message>
    <message>
        <source>What the marked part shows</source>
        <translation>Ce que montre la partie marquée</translation>
    </message>
    <message>
        <source>a part of the picture</source>
        <translation>une partie de l&apos;image</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>speaks for %1</source>
        <translation>indique %1</translation>
    </message>
</context>
<context>
    <name>CommonFacts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Picture {0}</source>
        <translation>Image {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This medium isn&apos;t in the case any more.</source>
        <translation>Ce média n&apos;est plus dans l&apos;affaire.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>: {0} % of what both show</source>
        <translation>&#xa0;: {0}&#xa0;% de ce que les deux montrent</translation>
    </message>
    <message>
        <source>; hold Space to see them</source>
        <translation>&#xa0;; maintenez Espace pour les voir</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alterner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>In turn in one place (E)</source>
        <translation>Tour à tour au même endroit (E)</translation>
    </message>
    <message>
        <source>Laying them over each other…</source>
        <translation>Superposition…</translation>
    </message>
    <message>
        <source>Pictures over each other</source>
        <translation>Images superposées</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>What differs (D)</source>
        <translation>Ce qui diffère (D)</translation>
    </message>
    <message>
        <source>What differs between A and {0}</source>
        <translation>Ce qui diffère entre A et {0}</translation>
    </message>
    <message>
        <source>{0} is shown</source>
        <translation>{0} est montrée</translation>
    </message>
    <message>
        <source>{0} media side by side; zoom and place are linked</source>
        <translation>{0} médias côte à côte&#xa0;; zoom et position sont liés</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>laid over the first as their link found it ({0})</source>
        <translation>superposée à la première selon leur lien ({0})</translation>
    </message>
    <message>
        <source>of the same size</source>
        <translation>de même taille</translation>
    </message>
    <message>
        <source>scaled to the first&apos;s size: how they lie over each other isn&apos;t known</source>
        <translation>mise à la taille de la première&#xa0;: leur superposition n&apos;est pas connue</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Click on the picture and hold Space to see it. O, T and B settle a conflict while the list is chosen.</source>
        <translation>Cliquez sur l&apos;image et maintenez Espace pour la voir. O, T et B tranchent un conflit tant que la liste est choisie.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Keep &amp;both  (B)</source>
        <translation>Garder les &amp;deux  (B)</translation>
    </message>
    <message>
        <source>Keep &amp;ours  (O)</source>
        <translation>Garder le &amp;nôtre  (O)</translation>
    </message>
    <message>
        <source>No conflict is open: wherever both officers said something, they say the same, or it is settled.</source>
        <translation>Aucun conflit n&apos;est ouvert&#xa0;: là où les deux ont dit quelque chose, ils disent la même chose, ou c&apos;est tranché.</translation>
    </message>
    <message>
        <source>Nothing is said of it here any more</source>
        <translation>Plus rien n&apos;en est dit ici</translation>
    </message>
    <message>
        <source>Open conflicts: {0}</source>
        <translation>Conflits ouverts&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Ours, by {0}</source>
        <translation>Le nôtre, par {0}</translation>
    </message>
    <message>
        <source>Take &amp;theirs  (T)</source>
        <translation>&amp;Prendre le leur  (T)</translation>
    </message>
    <message>
        <source>The medium that the conflict is about</source>
        <translation>Le média dont parle le conflit</translation>
    </message>
    <message>
        <source>Theirs, by {0}</source>
        <translation>Le leur, par {0}</translation>
    </message>
    <message>
        <source>an officer who isn&apos;t named</source>
        <translation>quelqu&apos;un sans nom</translation>
    </message>
</context>
<context>
    <name>ConnectionGraph</name>
    <message>
        <source>Graph of connections; the table beside has the same</source>
        <translation>Graphe des connexions&#xa0;; le tableau à côté a les mêmes</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Copies of the same medium</source>
        <translation>Copies du même média</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Made by this camera</source>
        <translation>Fait par cet appareil</translation>
    </message>
    <message>
        <source>One</source>
        <translation>L&apos;un</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Recorded by an officer</source>
        <translation>Noté par un enquêteur</translation>
    </message>
    <message>
        <source>Seen in the other case</source>
        <translation>Vu dans l&apos;autre affaire</translation>
    </message>
    <message>
        <source>Seen in the same medium</source>
        <translation>Vu dans le même média</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>What connects them</source>
        <translation>Ce qui les relie</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>ConnectionsWindow</name>
    <message>
        <source>Also what nothing connects</source>
        <translation>Aussi ce que rien ne relie</translation>
    </message>
    <message>
        <source>An officer recorded this; the history of the series says who and when.</source>
        <translation>Un enquêteur l&apos;a noté&#xa0;; l&apos;historique de la série dit qui et quand.</translation>
    </message>
    <message>
        <source>Arrange anew</source>
        <translation>Réarranger</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Evidence, the strongest {0} of {1}: Enter shows it</source>
        <translation>Preuves, les {0} plus fortes sur {1}&#xa0;: Entrée les montre</translation>
    </message>
    <message>
        <source>Evidence: Enter shows it</source>
        <translation>Preuve&#xa0;: Entrée la montre</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>How far around the chosen one</source>
        <translation>Jusqu&apos;où autour de l&apos;élément choisi</translation>
    </message>
    <message>
        <source>How strong evidence must be</source>
        <translation>Force minimale des preuves</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation>Dans la galerie</translation>
    </message>
    <message>
        <source>List its media</source>
        <translation>Lister ses médias</translation>
    </message>
    <message>
        <source>Looking for connections…</source>
        <translation>Recherche des connexions…</translation>
    </message>
    <message>
        <source>Nothing is connected yet. Make series, record people, places and devices on their pages (F6), or ask for weaker evidence above.</source>
        <translation>Rien n&apos;est encore relié. Créez des séries, notez personnes, lieux et appareils sur leurs pages (F6), ou acceptez ci-dessus des preuves plus faibles.</translation>
    </message>
    <message>
        <source>One step around it</source>
        <translation>Un pas autour de l&apos;élément choisi</translation>
    </message>
    <message>
        <source>Places are kept otherwise</source>
        <translation>Sinon, chacun garde sa place</translation>
    </message>
    <message>
        <source>Shown: {0}; connections: {1}</source>
        <translation>Montrés&#xa0;: {0}&#xa0;; connexions&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Strength from</source>
        <translation>Force dès</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table of connections</source>
        <translation>Tableau des connexions</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Tableau {0}</translation>
    </message>
    <message>
        <source>The gallery lists all {0} media that connect them, the strongest evidence first.</source>
        <translation>La galerie liste les {0} médias qui les relient, les éléments les plus forts d&apos;abord.</translation>
    </message>
    <message>
        <source>The gallery lists the medium that connects them.</source>
        <translation>La galerie liste le média qui les relie.</translation>
    </message>
    <message>
        <source>What it is connected with</source>
        <translation>Ce à quoi c&apos;est relié</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>evidence: {0}</source>
        <translation>éléments&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} are too many to draw. Ask for fewer kinds or stronger evidence; the table has all.</source>
        <translation>{0} sont trop pour être dessinés. Exigez des preuves plus fortes ou moins de types&#xa0;; le tableau a tout.</translation>
    </message>
    <message>
        <source>{0} steps around it</source>
        <translation>{0} pas autour de l&apos;élément choisi</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Île de l&apos;Ascension</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Île Bouvet</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l&apos;océan Indien</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Îles Canaries</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Pays-Bas caribéens</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Ceuta &amp; Melilla</source>
        <translation>Ceuta et Melilla</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <translation>Île Clipperton</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d&apos;Ivoire</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>Diego Garcia</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Terres australes françaises</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Îles Heard-et-MacDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>R.A.S. chinoise de Hong Kong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>R.A.S. chinoise de Macao</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar (Birmanie)</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Île Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <translation>régions éloignées de l&apos;Océanie</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territoires palestiniens</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Îles Pitcairn</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Géorgie du Sud-et-les Îles Sandwich du Sud</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Sainte-Lucie</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>Saint-Vincent-et-les Grenadines</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor oriental</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Îles mineures éloignées des États-Unis</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>État de la Cité du Vatican</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Îles Åland</translation>
    </message>
</context>
<context>
    <name>CountryOpinion</name>
    <message>
        <source>Against and for</source>
        <translation>Contre et pour</translation>
    </message>
    <message>
        <source>Candidates with their clues</source>
        <translation>Candidats avec leurs indices</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisir un pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country or clue</source>
        <translation>Pays ou indice</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Soutenir</translation>
    </message>
    <message>
        <source>How likely it is</source>
        <translation>À quel point c&apos;est probable</translation>
    </message>
    <message>
        <source>It wasn&apos;t made there; needs a reason, which is kept</source>
        <translation>Ce n&apos;y a pas été fait&#xa0;; demande une raison, qui est gardée</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Needed to reject, and to hold without an accepted clue for it</source>
        <translation>Nécessaire pour écarter, et pour soutenir sans indice accepté</translation>
    </message>
    <message>
        <source>Nothing is said of this country any more</source>
        <translation>Plus rien n&apos;est dit de ce pays</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Say how likely this country is</source>
        <translation>Dites à quel point ce pays est probable</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>Ce qui en est dit</translation>
    </message>
    <message>
        <source>nobody has said anything of it yet</source>
        <translation>personne n&apos;en a encore rien dit</translation>
    </message>
    <message>
        <source>offered, not accepted yet</source>
        <translation>proposé, pas encore accepté</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>réfuté</translation>
    </message>
    <message>
        <source>rejected by {0}: {1}</source>
        <translation>écarté par {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>s&apos;y oppose</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>l&apos;appuie</translation>
    </message>
    <message>
        <source>{0} ({1}), {2}</source>
        <translation>{0} ({1}), {2}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Again in {0} s</source>
        <translation>De nouveau dans {0} s</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Everything is covered; work that runs goes on.
Press {0} to go on with your work.</source>
        <translation>Tout est masqué&#xa0;; le travail en cours continue.
Appuyez sur {0} pour reprendre votre travail.</translation>
    </message>
    <message>
        <source>Everything is covered; work that runs goes on.
The passphrase or the recovery key leads back.</source>
        <translation>Tout est masqué&#xa0;; le travail en cours continue.
La phrase secrète ou la clé de récupération permet de revenir.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de récupération</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
</context>
<context>
    <name>CoverageDialog</name>
    <message>
        <source>Exhibit</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n&apos;ont pas pu être lus</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Make previews again</source>
        <translation>Refaire les aperçus</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not whole, for example</source>
        <translation>Incomplet, par exemple</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Previews are lost or damaged: media are shown as a crossed-out picture. Trying again makes them anew from the sources; connect these first.</source>
        <translation>Des aperçus sont perdus ou endommagés&#xa0;: les médias apparaissent comme une image barrée. Un nouvel essai les refait à partir des sources&#xa0;; branchez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Mis à l&apos;écart</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>They stay in the case, each with its reason; everything else is read. After a disk was repaired, or with a newer version of this program, they can be tried again; decisions stay.</source>
        <translation>Ils restent dans l&apos;affaire, chacun avec sa raison&#xa0;; tout le reste est lu. Après la réparation d&apos;un disque, ou avec une version plus récente du programme, ils peuvent être réessayés&#xa0;; les décisions restent.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try {0} again</source>
        <translation>Réessayer {0}</translation>
    </message>
    <message>
        <source>Try {0} again and make previews</source>
        <translation>Réessayer {0} et refaire les aperçus</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entier</translation>
    </message>
    <message>
        <source>decoded in part</source>
        <translation>décodé en partie</translation>
    </message>
    <message>
        <source>not decoded</source>
        <translation>non décodé</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>mis à l&apos;écart</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>DrawingDialog</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Drawing of what agreed</source>
        <translation>Dessin de ce qui concorde</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The case is open for reading only.</source>
        <translation>L&apos;affaire est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>The pictures are protected, keyhole open</source>
        <translation>Les images sont protégées, œilleton ouvert</translation>
    </message>
    <message>
        <source>The pictures are protected: hold Space to see them</source>
        <translation>Les images sont protégées&#xa0;: maintenez Espace pour les voir</translation>
    </message>
    <message>
        <source>The pictures are shown clear</source>
        <translation>Les images sont montrées en clair</translation>
    </message>
</context>
<context>
    <name>EntityDialog</name>
    <message>
        <source>&amp;Identified</source>
        <translation>&amp;Identifié</translation>
    </message>
    <message>
        <source>&amp;Remove from the case</source>
        <translation>&amp;Retirer de l&apos;affaire</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Latitude and longitude in degrees, such as 59.33, 18.07</source>
        <translation>Latitude et longitude en degrés, comme 59,33&#xa0;; 18,07</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name by which officers know it</source>
        <translation>Nom sous lequel on la connaît</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Aucun pays</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position: latitude and longitude in degrees</source>
        <translation>Position&#xa0;: latitude et longitude en degrés</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take “{0}” out of the case? What links it with series ({1}), media ({2}) and faces goes too. Ctrl+Z brings all of it back.</source>
        <translation>Retirer «&#xa0;{0}&#xa0;» de l&apos;affaire&#xa0;? Les liens avec des séries ({1}), des médias ({2}) et des visages partent aussi. Ctrl+Z ramène tout.</translation>
    </message>
    <message>
        <source>Write the name by which officers know it.</source>
        <translation>Écrivez le nom sous lequel on la connaît.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>EntityFields</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Name by which officers know it</source>
        <translation>Nom sous lequel on la connaît</translation>
    </message>
    <message>
        <source>Name for officers, such as V1 or blue room</source>
        <translation>Nom interne, p. ex. V1 ou chambre bleue</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Recorded already</source>
        <translation>Déjà notée</translation>
    </message>
    <message>
        <source>Somebody or something new</source>
        <translation>Quelqu&apos;un ou quelque chose de nouveau</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A PDF can&apos;t hide pictures until they are clicked; choose blurred ones, or an .html file.</source>
        <translation>Un PDF ne peut pas cacher les images jusqu&apos;à un clic&#xa0;; choisissez des images floutées, ou un fichier .html.</translation>
    </message>
    <message>
        <source>A case needs a reference; give the number under which your agency knows it.</source>
        <translation>Une affaire a besoin d&apos;une référence&#xa0;; donnez le numéro sous lequel votre service la connaît.</translation>
    </message>
    <message>
        <source>A clue can&apos;t speak for a “{0}”; use one of {1}.</source>
        <translation>Un indice ne peut pas indiquer «&#xa0;{0}&#xa0;»&#xa0;; prenez l&apos;un de {1}.</translation>
    </message>
    <message>
        <source>A clue has a state that isn&apos;t known here.</source>
        <translation>Un indice a un état inconnu ici.</translation>
    </message>
    <message>
        <source>A clue has an origin that isn&apos;t known here.</source>
        <translation>Un indice a une origine inconnue ici.</translation>
    </message>
    <message>
        <source>A clue has no kind or no words, or an endless kind.</source>
        <translation>Un indice n&apos;a pas de type ou pas de mots, ou un type sans fin.</translation>
    </message>
    <message>
        <source>A clue has times that can&apos;t be.</source>
        <translation>Un indice a des moments impossibles.</translation>
    </message>
    <message>
        <source>A clue needs a kind; say what it is, e.g. sign, socket, building.</source>
        <translation>Un indice a besoin d&apos;un type&#xa0;; dites ce que c&apos;est, p. ex. panneau, prise, bâtiment.</translation>
    </message>
    <message>
        <source>A clue needs words; write what is seen or heard.</source>
        <translation>Un indice a besoin de mots&#xa0;; écrivez ce que l&apos;on voit ou entend.</translation>
    </message>
    <message>
        <source>A clue that a machine offers must say how it was found; write the method as a sentence.</source>
        <translation>Un indice proposé par une machine doit dire comment il a été trouvé&#xa0;; écrivez la méthode en une phrase.</translation>
    </message>
    <message>
        <source>A country&apos;s code isn&apos;t written as it is here.</source>
        <translation>Le code d&apos;un pays n&apos;est pas écrit comme ici.</translation>
    </message>
    <message>
        <source>A face is at no time or place that can be.</source>
        <translation>Un visage est à un instant ou à un endroit impossible.</translation>
    </message>
    <message>
        <source>A face is said to be a place&apos;s or a device&apos;s.</source>
        <translation>Un visage est dit être celui d&apos;un lieu ou d&apos;un appareil.</translation>
    </message>
    <message>
        <source>A face is said to be something that isn&apos;t known here.</source>
        <translation>Un visage est dit être quelque chose d&apos;inconnu ici.</translation>
    </message>
    <message>
        <source>A face was found in a way that can&apos;t be.</source>
        <translation>Un visage a été trouvé d&apos;une façon impossible.</translation>
    </message>
    <message>
        <source>A hash set needs a name of at most {0} characters, all printable.</source>
        <translation>Un jeu de hachages a besoin d&apos;un nom de {0} caractères au plus, tous imprimables.</translation>
    </message>
    <message>
        <source>A line of {0} has more than {1} characters; it is no list of digests.</source>
        <translation>Une ligne de {0} a plus de {1} caractères&#xa0;; ce n&apos;est pas une liste d&apos;empreintes.</translation>
    </message>
    <message>
        <source>A link is between two media; choose two different ones.</source>
        <translation>Un lien unit deux médias&#xa0;; choisissez-en deux différents.</translation>
    </message>
    <message>
        <source>A link of the kind “{0}” can&apos;t be drawn by this version; “links” says what agreed.</source>
        <translation>Un lien du type «&#xa0;{0}&#xa0;» ne peut pas être dessiné par cette version&#xa0;; «&#xa0;links&#xa0;» dit ce qui concorde.</translation>
    </message>
    <message>
        <source>A package is sealed to {0} recipients at most; make several packages.</source>
        <translation>Un paquet est scellé pour {0} destinataires au plus&#xa0;; faites plusieurs paquets.</translation>
    </message>
    <message>
        <source>A passphrase is one line of at most {0} characters.</source>
        <translation>Une phrase secrète est une ligne de {0} caractères au plus.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {0} characters; four words or more are a good one.</source>
        <translation>Une phrase secrète a besoin d&apos;au moins {0} caractères&#xa0;; quatre mots ou plus en font une bonne.</translation>
    </message>
    <message>
        <source>A picture has no time; give the clue a rectangle instead.</source>
        <translation>Une image n&apos;a pas de temps&#xa0;; donnez plutôt un rectangle à l&apos;indice.</translation>
    </message>
    <message>
        <source>A position has a latitude from -90 to 90 and a longitude from -180 to 180; give both in degrees.</source>
        <translation>Une position a une latitude de -90 à 90 et une longitude de -180 à 180&#xa0;; donnez les deux en degrés.</translation>
    </message>
    <message>
        <source>A reason of the kind “{0}” can&apos;t be drawn by this version; its words say it all.</source>
        <translation>Une raison du type «&#xa0;{0}&#xa0;» ne peut pas être dessinée par cette version&#xa0;; ses mots disent tout.</translation>
    </message>
    <message>
        <source>A recipient is named twice; name each once.</source>
        <translation>Un destinataire est nommé deux fois&#xa0;; nommez chacun une fois.</translation>
    </message>
    <message>
        <source>A record of {0} can&apos;t be taken apart, so it can&apos;t go back; ask for a new export.</source>
        <translation>Une entrée de {0} ne peut pas être décomposée et ne peut donc pas être renvoyée&#xa0;; demandez un nouvel export.</translation>
    </message>
    <message>
        <source>A referral has an outcome that isn&apos;t known here.</source>
        <translation>Une transmission a un résultat inconnu ici.</translation>
    </message>
    <message>
        <source>A referral has no authority, or an endless one.</source>
        <translation>Une transmission n&apos;a pas d&apos;autorité, ou une sans fin.</translation>
    </message>
    <message>
        <source>A referral has no day.</source>
        <translation>Une transmission n&apos;a pas de jour.</translation>
    </message>
    <message>
        <source>A referral is made on a day; give it whole, such as {0}.</source>
        <translation>Une transmission se fait un jour donné&#xa0;; indiquez-le en entier, comme {0}.</translation>
    </message>
    <message>
        <source>A referral needs the authority that it went to; write 1 to 200 printable characters.</source>
        <translation>Une transmission a besoin de l&apos;autorité destinataire&#xa0;; écrivez 1 à 200 caractères imprimables.</translation>
    </message>
    <message>
        <source>A sealing key needs a passphrase; name a file whose first line is one.</source>
        <translation>Une clé de scellement a besoin d&apos;une phrase secrète&#xa0;; nommez un fichier dont la première ligne en est une.</translation>
    </message>
    <message>
        <source>A sealing key needs a passphrase; name a file whose first line is the new one.</source>
        <translation>Une clé de scellement a besoin d&apos;une phrase secrète&#xa0;; nommez un fichier dont la première ligne est la nouvelle.</translation>
    </message>
    <message>
        <source>A second look by name needs another officer than the one who sanitised the object; let a colleague look, or type “{0}”.</source>
        <translation>Un second regard nommé demande quelqu&apos;un d&apos;autre que celui qui a assaini l&apos;objet&#xa0;; faites regarder un collègue, ou tapez «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>A second look is needed: give another officer&apos;s name, or type “{0}”.</source>
        <translation>Un second regard est nécessaire&#xa0;: donnez le nom de quelqu&apos;un d&apos;autre, ou tapez «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>A second look was had at another picture or other words than those here: the object isn&apos;t approved.</source>
        <translation>Le second examen portait sur une autre image ou d&apos;autres mots que ceux d&apos;ici&#xa0;: l&apos;objet n&apos;est pas approuvé.</translation>
    </message>
    <message>
        <source>A segment begins before the medium ends; set its in point earlier.</source>
        <translation>Un segment commence avant la fin du média&#xa0;; avancez son point d&apos;entrée.</translation>
    </message>
    <message>
        <source>A segment ends after it begins; set its out point behind its in point.</source>
        <translation>Un segment finit après son début&#xa0;; mettez son point de sortie après son point d&apos;entrée.</translation>
    </message>
    <message>
        <source>A segment has times that can&apos;t be.</source>
        <translation>Un segment a des moments impossibles.</translation>
    </message>
    <message>
        <source>A segment is of a medium that is no video or sound.</source>
        <translation>Un segment est d&apos;un média qui n&apos;est ni vidéo ni son.</translation>
    </message>
    <message>
        <source>A series has a code that can&apos;t be one here.</source>
        <translation>Une série a un code impossible ici.</translation>
    </message>
    <message>
        <source>A series has a status or a role that isn&apos;t known here.</source>
        <translation>Une série a un état ou un rôle inconnu ici.</translation>
    </message>
    <message>
        <source>A series needs a title; write a few words.</source>
        <translation>Une série a besoin d&apos;un titre&#xa0;; écrivez quelques mots.</translation>
    </message>
    <message>
        <source>A series or an object has a name that can&apos;t be one here.</source>
        <translation>Une série ou un objet porte un nom qui ne peut en être un ici.</translation>
    </message>
    <message>
        <source>A sound has no picture; give the clue a time or a span instead of a rectangle.</source>
        <translation>Un son n&apos;a pas d&apos;image&#xa0;; donnez à l&apos;indice un instant ou une durée au lieu d&apos;un rectangle.</translation>
    </message>
    <message>
        <source>A span ends after it begins; give both its times, the earlier one first.</source>
        <translation>Une période finit après son début&#xa0;; donnez ses deux dates, la plus ancienne d&apos;abord.</translation>
    </message>
    <message>
        <source>A tag has space around it.</source>
        <translation>Un mot-clé est entouré d&apos;espaces.</translation>
    </message>
    <message>
        <source>A text is longer than {0} characters.</source>
        <translation>Un texte dépasse {0} caractères.</translation>
    </message>
    <message>
        <source>A tip came on no day that can be.</source>
        <translation>Un signalement est venu à une date impossible.</translation>
    </message>
    <message>
        <source>A tip has a verdict that isn&apos;t known here.</source>
        <translation>Un signalement a un avis inconnu ici.</translation>
    </message>
    <message>
        <source>A tip has no words, or came on no day that can be.</source>
        <translation>Un signalement n&apos;a pas de texte, ou est venu à une date impossible.</translation>
    </message>
    <message>
        <source>A tip needs words; write what was said about the object.</source>
        <translation>Un signalement a besoin de mots&#xa0;; écrivez ce qui a été dit de l&apos;objet.</translation>
    </message>
    <message>
        <source>A verdict is about no link that can be.</source>
        <translation>Un avis ne porte sur aucun lien possible.</translation>
    </message>
    <message>
        <source>A weight is about something that isn&apos;t written as it is here.</source>
        <translation>Un poids porte sur quelque chose qui n&apos;est pas écrit comme ici.</translation>
    </message>
    <message>
        <source>A weight needs the {0} that it is about; write 1 to {1} printable characters.</source>
        <translation>Un poids doit dire sur quoi il porte ({0})&#xa0;; écrivez 1 à {1} caractères imprimables.</translation>
    </message>
    <message>
        <source>A {0} and a {1} can&apos;t be one; merge entities of the same kind.</source>
        <translation>{0} et {1} ne peuvent pas n&apos;en faire qu&apos;un&#xa0;; fusionnez des entités du même type.</translation>
    </message>
    <message>
        <source>All chosen media {0}; there is nothing to export.</source>
        <translation>Tous les médias choisis {0}&#xa0;; il n&apos;y a rien à exporter.</translation>
    </message>
    <message>
        <source>An alert needs the day on which it ends, in the future, such as 2030-12-31.</source>
        <translation>Une alerte a besoin du jour où elle finit, dans l&apos;avenir, comme 2030-12-31.</translation>
    </message>
    <message>
        <source>An entity has a kind that isn&apos;t known here, or no name, or an endless one.</source>
        <translation>Une entité a un type inconnu ici, ou pas de nom, ou un nom sans fin.</translation>
    </message>
    <message>
        <source>An entity has a position that isn&apos;t on the earth.</source>
        <translation>Une entité a une position qui n&apos;est pas sur Terre.</translation>
    </message>
    <message>
        <source>An entity needs a name by which officers know it; write 1 to 200 printable characters.</source>
        <translation>Une entité a besoin d&apos;un nom sous lequel on la connaît&#xa0;; écrivez 1 à 200 caractères imprimables.</translation>
    </message>
    <message>
        <source>An object doesn&apos;t say where it was cropped.</source>
        <translation>Un objet ne dit pas où il a été découpé.</translation>
    </message>
    <message>
        <source>An object has a key that can&apos;t be one.</source>
        <translation>Un objet a une clé impossible.</translation>
    </message>
    <message>
        <source>An object has a picture that can&apos;t be one.</source>
        <translation>Un objet a une image impossible.</translation>
    </message>
    <message>
        <source>An object has a running ID that can&apos;t be one.</source>
        <translation>Un objet a un numéro d&apos;ordre impossible.</translation>
    </message>
    <message>
        <source>An object has a state that isn&apos;t known here.</source>
        <translation>Un objet a un état inconnu ici.</translation>
    </message>
    <message>
        <source>An object has the key of another one.</source>
        <translation>Un objet a la clé d&apos;un autre.</translation>
    </message>
    <message>
        <source>An object is to be sanitised by steps that can&apos;t be.</source>
        <translation>Un objet doit être assaini par des étapes impossibles.</translation>
    </message>
    <message>
        <source>An object is written as PNG; give {0} a name that ends in .png.</source>
        <translation>Un objet est écrit en PNG&#xa0;; donnez à {0} un nom qui finit par .png.</translation>
    </message>
    <message>
        <source>An object needs a {0} of 1 to {1} printable characters; write it for those who may recognise it.</source>
        <translation>Un objet a besoin de {0}, de 1 à {1} caractères imprimables&#xa0;; écrivez pour ceux qui peuvent le reconnaître.</translation>
    </message>
    <message>
        <source>An object of a video is found by its picture; sanitise it first.</source>
        <translation>Un objet d&apos;une vidéo est trouvé par son image&#xa0;; assainissez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>An object or a face is from a medium that is no picture or video.</source>
        <translation>Un objet ou un visage vient d&apos;un média qui n&apos;est ni une image ni une vidéo.</translation>
    </message>
    <message>
        <source>An object was approved by nobody, or in a way that isn&apos;t known here.</source>
        <translation>Un objet n&apos;a été approuvé par personne, ou d&apos;une façon inconnue ici.</translation>
    </message>
    <message>
        <source>An object was shown to others there, and isn&apos;t approved here: look at it and set its state.</source>
        <translation>Un objet a été montré à d&apos;autres là-bas et n&apos;est pas approuvé ici&#xa0;: regardez-le et fixez son état.</translation>
    </message>
    <message>
        <source>An opinion has a state that isn&apos;t known here.</source>
        <translation>Un avis a un état inconnu ici.</translation>
    </message>
    <message>
        <source>Another program reads {0}; close it there, then restore.</source>
        <translation>Un autre programme lit {0}&#xa0;; fermez-la là-bas, puis restaurez.</translation>
    </message>
    <message>
        <source>By the outcome “{0}” nobody was identified; give the series that status by an outcome of {1}.</source>
        <translation>D&apos;après le résultat «&#xa0;{0}&#xa0;», personne n&apos;a été identifié&#xa0;; donnez ce statut à la série avec un des résultats {1}.</translation>
    </message>
    <message>
        <source>Conflict {0} was settled before; take that back with “undo” to choose again.</source>
        <translation>Le conflit {0} a déjà été résolu&#xa0;; annulez cela avec «&#xa0;undo&#xa0;» pour choisir de nouveau.</translation>
    </message>
    <message>
        <source>Drawings are written as PNG; give a name that ends with .png instead of “{0}”.</source>
        <translation>Les dessins sont écrits en PNG&#xa0;; donnez un nom qui finit par .png au lieu de «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Entity {0} is a {1} and has no face; choose a victim or an offender.</source>
        <translation>L&apos;entité {0} est du type {1} et n&apos;a pas de visage&#xa0;; choisissez une victime ou un auteur.</translation>
    </message>
    <message>
        <source>Face {0} was rejected; allow it first, then say whose it is.</source>
        <translation>Le visage {0} a été écarté&#xa0;; admettez-le d&apos;abord, puis dites à qui il est.</translation>
    </message>
    <message>
        <source>Faces are drawn in pictures and videos, and this is neither; choose another medium.</source>
        <translation>Les visages se marquent dans des images et des vidéos, et ceci n&apos;en est pas&#xa0;; choisissez un autre média.</translation>
    </message>
    <message>
        <source>Faces are looked for in pictures and videos, and {0} is neither; choose such.</source>
        <translation>On cherche des visages dans des images et des vidéos, et {0} n&apos;est ni l&apos;un ni l&apos;autre&#xa0;; choisissez-en.</translation>
    </message>
    <message>
        <source>Here both are one person; split the person first, with “person split”, then settle this.</source>
        <translation>Ici, les deux sont une seule personne&#xa0;; séparez-la d&apos;abord, avec «&#xa0;person split&#xa0;», puis réglez ceci.</translation>
    </message>
    <message>
        <source>It can&apos;t be played: {0}.</source>
        <translation>La lecture est impossible&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be shown larger: {0}; this is the preview.</source>
        <translation>Impossible de l&apos;agrandir&#xa0;: {0}&#xa0;; ceci est l&apos;aperçu.</translation>
    </message>
    <message>
        <source>It lasts {0} seconds; give the clue a time or a span that lies within.</source>
        <translation>Il dure {0} secondes&#xa0;; donnez à l&apos;indice un instant ou une durée qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>It shows too little to be compared; choose a part with more in it.</source>
        <translation>Cela montre trop peu pour être comparé&#xa0;; choisissez une partie où il y a plus à voir.</translation>
    </message>
    <message>
        <source>It takes faces or persons on both sides; choose at least one for each.</source>
        <translation>Il faut des visages ou des personnes des deux côtés&#xa0;; choisissez-en au moins un pour chacun.</translation>
    </message>
    <message>
        <source>It uses the category scheme “{0}” and this case “{1}”: what their categories mean here isn&apos;t known, so nothing was taken in. Merge cases of one scheme.</source>
        <translation>Il utilise le schéma de catégories «&#xa0;{0}&#xa0;» et cette affaire «&#xa0;{1}&#xa0;»&#xa0;: ce que leurs catégories signifient ici n&apos;est pas connu, rien n&apos;a donc été repris. Fusionnez des affaires d&apos;un même schéma.</translation>
    </message>
    <message>
        <source>Medium {0} isn&apos;t in this case; choose one that is.</source>
        <translation>Le média {0} n&apos;est pas dans cette affaire&#xa0;; choisissez-en un qui y est.</translation>
    </message>
    <message>
        <source>Merging needs one entity and at least one other; choose two or more.</source>
        <translation>Pour fusionner, il faut une entité et au moins une autre&#xa0;; choisissez-en deux ou plus.</translation>
    </message>
    <message>
        <source>Merging needs one series and at least one other; choose two or more.</source>
        <translation>Pour fusionner, il faut une série et au moins une autre&#xa0;; choisissez-en deux ou plus.</translation>
    </message>
    <message>
        <source>Model pack {0} finds faces here already; remove it first.</source>
        <translation>Le lot de modèles {0} cherche déjà les visages ici&#xa0;; retirez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Model pack {0} is damaged ({1}); remove the folder {2}.</source>
        <translation>Le lot de modèles {0} est endommagé ({1})&#xa0;; retirez le dossier {2}.</translation>
    </message>
    <message>
        <source>More than one medium has a SHA-256 that starts with {0}; give more digits.</source>
        <translation>Plus d&apos;un média a un SHA-256 qui commence par {0}&#xa0;; donnez plus de chiffres.</translation>
    </message>
    <message>
        <source>No accepted clue of {0} speaks for {1}; write the reason for this opinion, or record a clue.</source>
        <translation>Aucun indice accepté de {0} n&apos;indique {1}&#xa0;; écrivez la raison de cet avis, ou notez un indice.</translation>
    </message>
    <message>
        <source>No alert waits for anything in this case, as far as it was checked; “memory check” does that.</source>
        <translation>Aucune alerte n&apos;attend rien dans cette affaire, pour autant qu&apos;elle ait été vérifiée&#xa0;; «&#xa0;memory check&#xa0;» le fait.</translation>
    </message>
    <message>
        <source>No backup could be made in {0} ({1}); check the disk.</source>
        <translation>Aucune sauvegarde n&apos;a pu être faite dans {0} ({1})&#xa0;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>No backup could be made: {0}.</source>
        <translation>Aucune sauvegarde n&apos;a pu être faite&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>No case “{0}” is remembered; “memory list” shows those that are.</source>
        <translation>Aucune affaire «&#xa0;{0}&#xa0;» n&apos;est mémorisée&#xa0;; «&#xa0;memory list&#xa0;» nomme celles qui le sont.</translation>
    </message>
    <message>
        <source>No clue is chosen; choose one or more.</source>
        <translation>Aucun indice n&apos;est choisi&#xa0;; choisissez-en un ou plusieurs.</translation>
    </message>
    <message>
        <source>No conflict is chosen; list them with “merge CASE --conflicts” and choose one.</source>
        <translation>Aucun conflit n&apos;est choisi&#xa0;; listez-les avec «&#xa0;merge CASE --conflicts&#xa0;» et choisissez-en un.</translation>
    </message>
    <message>
        <source>No face is chosen; choose one or more.</source>
        <translation>Aucun visage n&apos;est choisi&#xa0;; choisissez-en un ou plusieurs.</translation>
    </message>
    <message>
        <source>No filter is kept as “{0}”; choose one that is.</source>
        <translation>Aucun filtre n&apos;est enregistré sous «&#xa0;{0}&#xa0;»&#xa0;; choisissez-en un qui l&apos;est.</translation>
    </message>
    <message>
        <source>No loudspeaker can be used; connect one or choose one in the system&apos;s settings, then unmute again.</source>
        <translation>Aucun haut-parleur n&apos;est utilisable&#xa0;; branchez-en un ou choisissez-en un dans les réglages du système, puis rétablissez le son.</translation>
    </message>
    <message>
        <source>No medium is chosen; choose one or more and decide again.</source>
        <translation>Aucun média n&apos;est choisi&#xa0;; choisissez-en un ou plusieurs et décidez de nouveau.</translation>
    </message>
    <message>
        <source>No medium is chosen; name series or media that others are to look out for.</source>
        <translation>Aucun média n&apos;est choisi&#xa0;; nommez des séries ou des médias que d&apos;autres doivent guetter.</translation>
    </message>
    <message>
        <source>No medium of this case has the SHA-256 {0}; list them with “media”.</source>
        <translation>Aucun média de cette affaire n&apos;a le SHA-256 {0}&#xa0;; listez-les avec «&#xa0;media&#xa0;».</translation>
    </message>
    <message>
        <source>No object is sanitised and approved in this choice; approve one first.</source>
        <translation>Aucun objet de ce choix n&apos;est assaini et approuvé&#xa0;; approuvez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>No preview of {0} ({1}) is kept, so that there is nothing to draw; the link itself is listed by “links”.</source>
        <translation>Aucun aperçu de {0} ({1}) n&apos;est gardé, il n&apos;y a donc rien à dessiner&#xa0;; le lien lui-même est listé par «&#xa0;links&#xa0;».</translation>
    </message>
    <message>
        <source>No reason is chosen; choose one or more.</source>
        <translation>Aucune raison n&apos;est choisie&#xa0;; choisissez-en une ou plusieurs.</translation>
    </message>
    <message>
        <source>No record has a digest that can be used; choose other files.</source>
        <translation>Aucune entrée n&apos;a d&apos;empreinte utilisable&#xa0;; choisissez d&apos;autres fichiers.</translation>
    </message>
    <message>
        <source>No record has a digest that can be used; nothing was imported.</source>
        <translation>Aucune entrée n&apos;a d&apos;empreinte utilisable&#xa0;; rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>No series waits for work; triage or create one, or take one that another officer owns.</source>
        <translation>Aucune série n&apos;attend&#xa0;; triez-en ou créez-en une, ou prenez celle d&apos;un autre enquêteur.</translation>
    </message>
    <message>
        <source>No stills of {0} ({1}) are kept, so that there is nothing to draw; the link itself is listed by “links”.</source>
        <translation>Aucune image de {0} ({1}) n&apos;est gardée, il n&apos;y a donc rien à dessiner&#xa0;; le lien lui-même est listé par «&#xa0;links&#xa0;».</translation>
    </message>
    <message>
        <source>No worker can be started ({0}); close other programs to free memory, then resume.</source>
        <translation>Aucun lecteur ne peut démarrer ({0})&#xa0;; fermez d&apos;autres programmes pour libérer de la mémoire, puis reprenez.</translation>
    </message>
    <message>
        <source>No worker can be started; close other programs to free memory, then resume.</source>
        <translation>Aucun lecteur ne peut démarrer&#xa0;; fermez d&apos;autres programmes pour libérer de la mémoire, puis reprenez.</translation>
    </message>
    <message>
        <source>No worker can be started; close other programs to free memory, then try again.</source>
        <translation>Aucun lecteur ne peut démarrer&#xa0;; fermez d&apos;autres programmes pour libérer de la mémoire, puis réessayez.</translation>
    </message>
    <message>
        <source>No worker could be started to decode it; close other programs and try again.</source>
        <translation>Aucun lecteur n&apos;a pu démarrer pour le décoder&#xa0;; fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>No worker could be started to play it; close other programs and try again.</source>
        <translation>Aucun lecteur n&apos;a pu démarrer pour le lire&#xa0;; fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>No worker that listens could be started; close other programs and try again.</source>
        <translation>Aucun processus d&apos;écoute n&apos;a pu être lancé&#xa0;; fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>No worker that reads text could be started: {0}.</source>
        <translation>Aucun lecteur de texte n&apos;a pu démarrer&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Nobody said anything yet of the media in what was chosen, so there is nothing to tell others; give them a category, a tag or a series first, or choose otherwise.</source>
        <translation>Personne n&apos;a encore rien dit des médias de ce qui est choisi, il n&apos;y a donc rien à dire à d&apos;autres&#xa0;; donnez-leur d&apos;abord une catégorie, un mot-clé ou une série, ou choisissez autrement.</translation>
    </message>
    <message>
        <source>None of the chosen media can be read from their sources; bring the sources back.</source>
        <translation>Aucun des médias choisis ne peut être lu depuis sa source&#xa0;; ramenez les sources.</translation>
    </message>
    <message>
        <source>Nothing can be unpacked in {0} ({1}); make room there.</source>
        <translation>Rien ne peut être décompressé dans {0} ({1})&#xa0;; faites-y de la place.</translation>
    </message>
    <message>
        <source>Nothing is chosen; choose series or media.</source>
        <translation>Rien n&apos;est choisi&#xa0;; choisissez des séries ou des médias.</translation>
    </message>
    <message>
        <source>Nothing says which number {0} stands for “{1}”; say it with --category NUMBER={2}.</source>
        <translation>Rien ne dit quel numéro de {0} vaut pour «&#xa0;{1}&#xa0;»&#xa0;; dites-le avec --category NUMÉRO={2}.</translation>
    </message>
    <message>
        <source>Nothing that this reason speaks of is in the case as it was; look at the proposals again.</source>
        <translation>Rien de ce dont parle cette raison n&apos;est dans l&apos;affaire tel que c&apos;était&#xa0;; regardez de nouveau les propositions.</translation>
    </message>
    <message>
        <source>Objects are cropped from pictures and videos, and this clue is at neither; choose another.</source>
        <translation>Les objets sont découpés d&apos;images et de vidéos, et cet indice n&apos;est sur aucune&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Objects are cropped from pictures and videos, and this is neither; choose another clue.</source>
        <translation>Les objets sont découpés d&apos;images et de vidéos, et ceci n&apos;en est pas&#xa0;; choisissez un autre indice.</translation>
    </message>
    <message>
        <source>One of the recipients is no key to which anything can be sealed; check them.</source>
        <translation>L&apos;un des destinataires n&apos;est pas une clé pour laquelle on puisse sceller&#xa0;; vérifiez-les.</translation>
    </message>
    <message>
        <source>Only members of {0} can be split off, moved or changed; choose some of them.</source>
        <translation>Seuls des éléments de {0} peuvent être séparés, déplacés ou modifiés&#xa0;; choisissez-en parmi eux.</translation>
    </message>
    <message>
        <source>Only notes can be kept both; choose ours or theirs.</source>
        <translation>Seules les notes peuvent être gardées toutes deux&#xa0;; choisissez la vôtre ou l&apos;autre.</translation>
    </message>
    <message>
        <source>Only pictures can be looked at closely, and none is chosen; choose some, or the whole case.</source>
        <translation>Seules des images peuvent être regardées de près, et aucune n&apos;est choisie&#xa0;; choisissez-en, ou toute l&apos;affaire.</translation>
    </message>
    <message>
        <source>Only videos and sounds have segments; give this medium a category instead.</source>
        <translation>Seuls les vidéos et les sons ont des segments&#xa0;; donnez plutôt une catégorie à ce média.</translation>
    </message>
    <message>
        <source>Originals can&apos;t be opened while no reader is running; the preview is shown.</source>
        <translation>Les originaux ne peuvent pas être ouverts tant qu&apos;aucun lecteur ne tourne&#xa0;; l&apos;aperçu est montré.</translation>
    </message>
    <message>
        <source>Other reasons.</source>
        <translation>Autres raisons.</translation>
    </message>
    <message>
        <source>Person {0} has faces on both sides; split it first, with “person split”, then say it.</source>
        <translation>La personne {0} a des visages des deux côtés&#xa0;; séparez-les d&apos;abord, avec «&#xa0;person split&#xa0;», puis dites-le.</translation>
    </message>
    <message>
        <source>Reading text in pictures is off, since {0}; install the packages of requirements-text.lock beside Sightline (“Text in pictures” in the handbook).</source>
        <translation>Le texte des images n&apos;est pas lu&#xa0;: {0}&#xa0;; installez les paquets de requirements-text.lock à côté de Sightline («&#xa0;Texte dans les images&#xa0;» du manuel).</translation>
    </message>
    <message>
        <source>Records of category {0}: {1}. It means “not categorised” in some countries and “non-pertinent” in others; they were taken for known, not for alerts. If they are alerts, import it again and say so of category {2}.</source>
        <translation>Entrées de la catégorie {0}&#xa0;: {1}. Elle signifie «&#xa0;non catégorisé&#xa0;» dans certains pays et «&#xa0;non pertinent&#xa0;» dans d&apos;autres&#xa0;; elles ont été prises pour connues, non pour des alertes. Si ce sont des alertes, importez-les de nouveau et dites-le de la catégorie {2}.</translation>
    </message>
    <message>
        <source>Records that have an MD5 and nothing better: {0}. Files can be made that share one: a list with SHA-1 or SHA-256 hides less.</source>
        <translation>Entrées qui ont un MD5 et rien de mieux&#xa0;: {0}. On peut fabriquer des fichiers de même MD5&#xa0;: une liste avec SHA-1 ou SHA-256 cache moins.</translation>
    </message>
    <message>
        <source>Records that say something twice: {0}. Programs differ in what they read; here what stands last counts.</source>
        <translation>Entrées qui disent quelque chose deux fois&#xa0;: {0}. Les programmes le lisent différemment&#xa0;; ici, c&apos;est le dernier qui compte.</translation>
    </message>
    <message>
        <source>Records that stand for an empty file, and were left out: {0}.</source>
        <translation>Entrées qui désignent un fichier vide, laissées de côté&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Records that were changed at a time whose zone isn&apos;t said: {0}.</source>
        <translation>Entrées modifiées à un moment dont le fuseau n&apos;est pas indiqué&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Records without a digest that can be used, which were left out: {0}.</source>
        <translation>Entrées sans empreinte utilisable, laissées de côté&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Refuting a clue needs a reason; write why it doesn&apos;t hold.</source>
        <translation>Réfuter un indice demande une raison&#xa0;; écrivez pourquoi il ne tient pas.</translation>
    </message>
    <message>
        <source>Rejecting {0} needs a reason; write what speaks against it.</source>
        <translation>Écarter {0} demande une raison&#xa0;; écrivez ce qui s&apos;y oppose.</translation>
    </message>
    <message>
        <source>Series {0} isn&apos;t in this case; list the series and choose one of them.</source>
        <translation>La série {0} n&apos;est pas dans cette affaire&#xa0;; listez les séries et choisissez-en une.</translation>
    </message>
    <message>
        <source>Several reasons begin with {0}; give more of the id.</source>
        <translation>Plusieurs raisons commencent par {0}&#xa0;; donnez plus de l&apos;identifiant.</translation>
    </message>
    <message>
        <source>Several remembered cases have the reference “{0}”; name one by its id: {1}.</source>
        <translation>Plusieurs affaires mémorisées ont la référence «&#xa0;{0}&#xa0;»&#xa0;; nommez-en une par son identifiant&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Arrêté&#xa0;; rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Stopped; what the case says of hash sets is as it was.</source>
        <translation>Arrêté&#xa0;; ce que l&apos;affaire dit des jeux de hachages est comme avant.</translation>
    </message>
    <message>
        <source>The audit trail was tampered with; check it with “audit” and go on with an older copy.</source>
        <translation>La piste d&apos;audit a été altérée&#xa0;; vérifiez-la avec «&#xa0;audit&#xa0;» et continuez avec une copie plus ancienne.</translation>
    </message>
    <message>
        <source>The case has a passphrase and the memory of cases has none: whoever reads this disk could read what is remembered. Give the memory one with “memory protect”, or confirm with --unprotected.</source>
        <translation>L&apos;affaire a une phrase secrète et la mémoire des affaires n&apos;en a pas&#xa0;: qui lit ce disque pourrait lire ce qui est mémorisé. Donnez-en une à la mémoire avec «&#xa0;memory protect&#xa0;», ou confirmez avec --unprotected.</translation>
    </message>
    <message>
        <source>The case was never checked against a hash set “{0}”; check how it is written.</source>
        <translation>L&apos;affaire n&apos;a jamais été comparée à un jeu de hachages «&#xa0;{0}&#xa0;»&#xa0;; vérifiez l&apos;orthographe.</translation>
    </message>
    <message>
        <source>The case {0} lies inside {1}, or the other way round; a source is never written to, so keep the case elsewhere.</source>
        <translation>L&apos;affaire {0} se trouve dans {1}, ou l&apos;inverse&#xa0;; on n&apos;écrit jamais sur une source, gardez donc l&apos;affaire ailleurs.</translation>
    </message>
    <message>
        <source>The category scheme {0} can&apos;t be read ({1}); check the path.</source>
        <translation>Le schéma de catégories {0} ne peut pas être lu ({1})&#xa0;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The clue was refuted; take that back, or crop the object from another clue.</source>
        <translation>L&apos;indice a été réfuté&#xa0;; annulez cela, ou découpez l&apos;objet d&apos;un autre indice.</translation>
    </message>
    <message>
        <source>The context of {0} names another data model than Project VIC&apos;s; export it as VICS.</source>
        <translation>Le contexte de {0} nomme un autre modèle de données que celui de Project VIC&#xa0;; exportez-le en VICS.</translation>
    </message>
    <message>
        <source>The context of {0} names another data model than Project VIC&apos;s; it can&apos;t be read as a hash set of media.</source>
        <translation>Le contexte de {0} nomme un autre modèle de données que celui de Project VIC&#xa0;; il ne peut pas être lu comme jeu de hachages de médias.</translation>
    </message>
    <message>
        <source>The country of {0} follows its opinions; hold or reject an opinion in place of setting it.</source>
        <translation>Le pays de {0} suit ses avis&#xa0;; soutenez ou écartez un avis au lieu de le fixer.</translation>
    </message>
    <message>
        <source>The document uses the categories {0} {1}, and nobody said what they mean here; say it for each with --category, e.g. --category {2}={3}, or --category {4}={5} for undecided.</source>
        <translation>Le document utilise les catégories {0} {1}, et personne n&apos;a dit ce qu&apos;elles signifient ici&#xa0;; dites-le pour chacune avec --category, p. ex. --category {2}={3}, ou --category {4}={5} pour non décidé.</translation>
    </message>
    <message>
        <source>The face or the person that this conflict is about is no longer in the case; choose ours.</source>
        <translation>Le visage ou la personne de ce conflit n&apos;est plus dans l&apos;affaire&#xa0;; choisissez le nôtre.</translation>
    </message>
    <message>
        <source>The file answers package {0}, not {1}; leave --package out.</source>
        <translation>Le fichier répond au paquet {0}, pas {1}&#xa0;; laissez --package de côté.</translation>
    </message>
    <message>
        <source>The file {0} {1}; check the path and its medium.</source>
        <translation>Le fichier {0} {1}&#xa0;; vérifiez le chemin et le support.</translation>
    </message>
    <message>
        <source>The files use the categories of different countries ({0}): they are no parts of one set; import them one by one.</source>
        <translation>Les fichiers utilisent les catégories de pays différents ({0})&#xa0;: ce ne sont pas les parties d&apos;un même jeu&#xa0;; importez-les un par un.</translation>
    </message>
    <message>
        <source>The first line of {0} is no passphrase; write one there, of at most 1,000 characters.</source>
        <translation>La première ligne de {0} n&apos;est pas une phrase secrète&#xa0;; écrivez-en une, de 1 000 caractères au plus.</translation>
    </message>
    <message>
        <source>The folder {0} doesn&apos;t exist; make it first or choose another place.</source>
        <translation>Le dossier {0} n&apos;existe pas&#xa0;; créez-le d&apos;abord ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The hash set can&apos;t be written to {0} ({1}); nothing was imported.</source>
        <translation>Le jeu de hachages ne peut pas être écrit dans {0} ({1})&#xa0;; rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>The hash set {0} is damaged ({1}); remove it and import it anew.</source>
        <translation>Le jeu de hachages {0} est endommagé ({1})&#xa0;; retirez-le et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The hash sets are being changed by {0}; wait for it to end.</source>
        <translation>Les jeux de hachages sont en cours de modification par {0}&#xa0;; attendez la fin.</translation>
    </message>
    <message>
        <source>The identity is damaged: it was not copied whole.</source>
        <translation>L&apos;identité est endommagée&#xa0;: elle n&apos;a pas été copiée en entier.</translation>
    </message>
    <message>
        <source>The key can&apos;t be kept in {0} ({1}); make it writable.</source>
        <translation>La clé ne peut pas être gardée dans {0} ({1})&#xa0;; rendez ce dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The key of the case can&apos;t be written in {0} ({1}); check the disk.</source>
        <translation>La clé de l&apos;affaire ne peut pas être écrite dans {0} ({1})&#xa0;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>The key of the case in {0} can&apos;t be read ({1}).</source>
        <translation>La clé de l&apos;affaire dans {0} ne peut pas être lue ({1}).</translation>
    </message>
    <message>
        <source>The list of hash sets, {0}, is damaged ({1}); remove this file and import the sets anew.</source>
        <translation>La liste des jeux de hachages, {0}, est endommagée ({1})&#xa0;; retirez ce fichier et importez les jeux de nouveau.</translation>
    </message>
    <message>
        <source>The manifest&apos;s SHA-256 is {0}, not the one that was given; don&apos;t use this pack before you know why.</source>
        <translation>Le SHA-256 du manifeste est {0}, pas celui qui a été donné&#xa0;; n&apos;utilisez pas ce lot avant de savoir pourquoi.</translation>
    </message>
    <message>
        <source>The medium can&apos;t be decoded at full size: {0}; choose another clue.</source>
        <translation>Le média ne peut pas être décodé en pleine taille&#xa0;: {0}&#xa0;; choisissez un autre indice.</translation>
    </message>
    <message>
        <source>The members are in {0} already; choose another series to move them into.</source>
        <translation>Les éléments sont déjà dans {0}&#xa0;; choisissez une autre série de destination.</translation>
    </message>
    <message>
        <source>The memory of cases has a passphrase already.</source>
        <translation>La mémoire des affaires a déjà une phrase secrète.</translation>
    </message>
    <message>
        <source>The memory of cases has a passphrase; give it with --memory-passphrase-file.</source>
        <translation>La mémoire des affaires a une phrase secrète&#xa0;; donnez-la avec --memory-passphrase-file.</translation>
    </message>
    <message>
        <source>The memory of cases is being opened by {0}; try again in a moment.</source>
        <translation>La mémoire des affaires est en cours d&apos;ouverture par {0}&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The memory of cases was made by a newer version of this program; use that version.</source>
        <translation>La mémoire des affaires a été faite par une version plus récente de ce programme&#xa0;; utilisez-la.</translation>
    </message>
    <message>
        <source>The name of an author, or a time, is endless.</source>
        <translation>Le nom d&apos;un auteur, ou une date, est sans fin.</translation>
    </message>
    <message>
        <source>The network that finds faces must take squares whose edge is a multiple of 32; see “People”.</source>
        <translation>Le réseau qui trouve les visages doit prendre des carrés dont le côté est un multiple de 32&#xa0;; voir «&#xa0;People&#xa0;».</translation>
    </message>
    <message>
        <source>The network that measures faces must take 112 x 112 pixels; see “People” in the handbook.</source>
        <translation>Le réseau qui mesure les visages doit prendre 112 x 112 pixels&#xa0;; voir «&#xa0;People&#xa0;» dans le manuel.</translation>
    </message>
    <message>
        <source>The networks of {0} can&apos;t be loaded here: {1}.</source>
        <translation>Les réseaux de {0} ne peuvent pas être chargés ici&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The networks of {0} can&apos;t be loaded here: {1}. See “Making a pack” in the handbook&apos;s page on people.</source>
        <translation>Les réseaux de {0} ne peuvent pas être chargés ici&#xa0;: {1}. Voir «&#xa0;Making a pack&#xa0;» à la page du manuel sur les personnes.</translation>
    </message>
    <message>
        <source>The networks of {0} don&apos;t work here: {1}.</source>
        <translation>Les réseaux de {0} ne fonctionnent pas ici&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The newest record was changed on {0}.</source>
        <translation>L&apos;entrée la plus récente a été modifiée le {0}.</translation>
    </message>
    <message>
        <source>The numbers {0} of the document all mean “{1}” here; say with --category which one goes back.</source>
        <translation>Les numéros {0} du document signifient tous «&#xa0;{1}&#xa0;» ici&#xa0;; dites avec --category lequel renvoyer.</translation>
    </message>
    <message>
        <source>The object can&apos;t be sanitised so ({0}); correct that.</source>
        <translation>L&apos;objet ne peut pas être assaini ainsi ({0})&#xa0;; corrigez cela.</translation>
    </message>
    <message>
        <source>The object can&apos;t be written to {0} ({1}); choose another place.</source>
        <translation>L&apos;objet ne peut pas être écrit dans {0} ({1})&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The object that this conflict is about is no longer in the case; choose ours.</source>
        <translation>L&apos;objet de ce conflit n&apos;est plus dans l&apos;affaire&#xa0;; choisissez le nôtre.</translation>
    </message>
    <message>
        <source>The object was changed while its picture was made; sanitise it again.</source>
        <translation>L&apos;objet a été modifié pendant que son image se faisait&#xa0;; assainissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The object {0} isn&apos;t fit to leave; sanitise and approve it again.</source>
        <translation>L&apos;objet {0} ne peut pas sortir ainsi&#xa0;; assainissez-le et approuvez-le de nouveau.</translation>
    </message>
    <message>
        <source>The object {0} was cropped from this clue; refute the clue, or remove the object first.</source>
        <translation>L&apos;objet {0} a été découpé de cet indice&#xa0;; réfutez l&apos;indice, ou retirez d&apos;abord l&apos;objet.</translation>
    </message>
    <message>
        <source>The officer&apos;s key is damaged; put back the copy that you keep of it.</source>
        <translation>Votre clé est endommagée&#xa0;; remettez la copie que vous en gardez.</translation>
    </message>
    <message>
        <source>The other picture of {0} isn&apos;t here; choose ours, or sanitise it again.</source>
        <translation>L&apos;autre image de {0} n&apos;est pas ici&#xa0;; choisissez la nôtre, ou assainissez l&apos;objet de nouveau.</translation>
    </message>
    <message>
        <source>The outlines of countries can&apos;t be read; install Sightline again.</source>
        <translation>Les contours des pays ne peuvent pas être lus&#xa0;; réinstallez Sightline.</translation>
    </message>
    <message>
        <source>The pack can&apos;t be read: {0}.</source>
        <translation>Le lot ne peut pas être lu&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The pack can&apos;t be unpacked ({0}); get it again from those who made it.</source>
        <translation>Le lot ne peut pas être décompressé ({0})&#xa0;; procurez-vous-le de nouveau chez ceux qui l&apos;ont fait.</translation>
    </message>
    <message>
        <source>The pack can&apos;t be written to {0}: {1}.</source>
        <translation>Le lot ne peut pas être écrit dans {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The pack has format {0}, and this program reads format {1}; get a pack of that format, or a newer program.</source>
        <translation>Le lot est au format {0}, et ce programme lit le format {1}&#xa0;; procurez-vous un lot de ce format, ou un programme plus récent.</translation>
    </message>
    <message>
        <source>The pack has no {0}; ask those who made it for a whole one.</source>
        <translation>Le lot n&apos;a pas de {0}&#xa0;; demandez un lot entier à ceux qui l&apos;ont fait.</translation>
    </message>
    <message>
        <source>The pack holds two files of one name; get it again from those who made it.</source>
        <translation>Le lot contient deux fichiers du même nom&#xa0;; procurez-vous-le de nouveau chez ceux qui l&apos;ont fait.</translation>
    </message>
    <message>
        <source>The pack holds “{0}”; a pack holds {1}, {2} and a LICENSE.txt and README.txt, with no folder around them.</source>
        <translation>Le lot contient «&#xa0;{0}&#xa0;»&#xa0;; un lot contient {1}, {2}, un LICENSE.txt et un README.txt, sans dossier autour.</translation>
    </message>
    <message>
        <source>The pack holds “{0}”; a pack that finds faces holds {1}, {2}, perhaps {3}, and a LICENSE.txt and README.txt, with no folder around them.</source>
        <translation>Le lot contient «&#xa0;{0}&#xa0;»&#xa0;; un lot qui trouve des visages contient {1}, {2}, peut-être {3}, un LICENSE.txt et un README.txt, sans dossier autour.</translation>
    </message>
    <message>
        <source>The pack&apos;s manifest has a centre of {0} numbers for vectors of {1}.</source>
        <translation>Le manifeste du lot a un centre de {0} nombres pour des vecteurs de {1}.</translation>
    </message>
    <message>
        <source>The pack&apos;s name and version may hold small letters, digits, hyphens and dots only.</source>
        <translation>Le nom et la version du lot ne peuvent contenir que des minuscules, des chiffres, des traits d&apos;union et des points.</translation>
    </message>
    <message>
        <source>The pack&apos;s thresholds can&apos;t be: “sure” must be no more bits than “candidate”, and that no more than half of the {0} bits of a code.</source>
        <translation>Les seuils du lot sont impossibles&#xa0;: «&#xa0;sure&#xa0;» ne doit pas compter plus de bits que «&#xa0;candidate&#xa0;», ni celui-ci plus de la moitié des {0} bits d&apos;un code.</translation>
    </message>
    <message>
        <source>The pack&apos;s {0} and {1} don&apos;t belong together; get a whole pack.</source>
        <translation>{0} et {1} du lot ne vont pas ensemble&#xa0;; procurez-vous un lot entier.</translation>
    </message>
    <message>
        <source>The pack&apos;s {0} is larger than {1} bytes, which no honest one is.</source>
        <translation>{0} du lot dépasse {1} octets, ce qu&apos;aucun lot honnête ne fait.</translation>
    </message>
    <message>
        <source>The pack&apos;s {0} is wrong at {1}: {2}.</source>
        <translation>{0} du lot est faux à {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The pack&apos;s {0} is wrong: {1}.</source>
        <translation>{0} du lot est faux&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The pack&apos;s {0} isn&apos;t valid JSON: {1}.</source>
        <translation>{0} du lot n&apos;est pas du JSON valide&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The pack&apos;s “alike” must be no more than its “same”: it only suggests.</source>
        <translation>«&#xa0;alike&#xa0;» du lot ne doit pas dépasser son «&#xa0;same&#xa0;»&#xa0;: il ne fait que suggérer.</translation>
    </message>
    <message>
        <source>The package could not be written in {0} ({1}); nothing was kept. Make room or choose another disk, and try again.</source>
        <translation>Le paquet n&apos;a pas pu être écrit dans {0} ({1})&#xa0;; rien n&apos;a été gardé. Faites de la place ou choisissez un autre disque, et réessayez.</translation>
    </message>
    <message>
        <source>The package could not be written in {0} ({1}); nothing was kept. See that the disk is still there and sound, or choose another one, and try again.</source>
        <translation>Le paquet n&apos;a pas pu être écrit dans {0} ({1})&#xa0;; rien n&apos;a été gardé. Vérifiez que le disque est toujours là et en bon état, ou choisissez-en un autre, puis réessayez.</translation>
    </message>
    <message>
        <source>The package holds no series document that can be read, in which decisions stand; merge one of the profile series-full or hash-only.</source>
        <translation>Le paquet ne contient pas de document de séries lisible où figurent des décisions&#xa0;; fusionnez-en un du profil series-full ou hash-only.</translation>
    </message>
    <message>
        <source>The package is not valid ({0}: {1}), so nothing of it was taken in; check it with “verify”, and ask whoever made it for another.</source>
        <translation>Le paquet n&apos;est pas valide ({0}&#xa0;: {1}), rien n&apos;en a donc été repris&#xa0;; vérifiez-le avec «&#xa0;verify&#xa0;», et demandez-en un autre à qui l&apos;a fait.</translation>
    </message>
    <message>
        <source>The package is sealed; give the identity that opens it, then merge again.</source>
        <translation>Le paquet est scellé&#xa0;; donnez l&apos;identité qui l&apos;ouvre, puis fusionnez de nouveau.</translation>
    </message>
    <message>
        <source>The package needs about {0} MB, but {1} has {2} MB free; make room or choose another disk.</source>
        <translation>Le paquet demande environ {0} Mo, mais {1} a {2} Mo libres&#xa0;; faites de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The package was written but didn&apos;t pass its check ({0} at {1}: {2}), so nothing was kept; check the disk and report this if it comes back.</source>
        <translation>Le paquet a été écrit mais n&apos;a pas passé sa vérification ({0} à {1}&#xa0;: {2}), rien n&apos;a donc été gardé&#xa0;; vérifiez le disque et signalez-le si cela se répète.</translation>
    </message>
    <message>
        <source>The passphrase can&apos;t be read from {0} ({1}); check the path.</source>
        <translation>La phrase secrète ne peut pas être lue dans {0} ({1})&#xa0;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The passphrase in {0} is no text in UTF-8.</source>
        <translation>La phrase secrète dans {0} n&apos;est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>The person whose face this is said to be is no longer in the case; choose ours.</source>
        <translation>La personne dont ce serait le visage n&apos;est plus dans l&apos;affaire&#xa0;; choisissez le nôtre.</translation>
    </message>
    <message>
        <source>The picture of an object didn&apos;t come along, or was made otherwise than here: sanitise it again.</source>
        <translation>L&apos;image d&apos;un objet n&apos;est pas venue avec, ou a été faite autrement qu&apos;ici&#xa0;: assainissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The picture of this object isn&apos;t in the case; sanitise the object again.</source>
        <translation>L&apos;image de cet objet n&apos;est pas dans l&apos;affaire&#xa0;; assainissez l&apos;objet de nouveau.</translation>
    </message>
    <message>
        <source>The picture of this object isn&apos;t one that was made here; sanitise the object again.</source>
        <translation>L&apos;image de cet objet n&apos;a pas été faite ici&#xa0;; assainissez l&apos;objet de nouveau.</translation>
    </message>
    <message>
        <source>The pictures of its objects can&apos;t be read, or are too large; make it again.</source>
        <translation>Les images de ses objets ne peuvent pas être lues, ou sont trop grandes&#xa0;; refaites-le.</translation>
    </message>
    <message>
        <source>The rectangle of a clue doesn&apos;t lie inside its picture.</source>
        <translation>Le rectangle d&apos;un indice ne se trouve pas dans son image.</translation>
    </message>
    <message>
        <source>The rectangle of a clue must lie inside the picture; give X,Y,W,H between 0 and 1.</source>
        <translation>Le rectangle d&apos;un indice doit se trouver dans l&apos;image&#xa0;; donnez X,Y,W,H entre 0 et 1.</translation>
    </message>
    <message>
        <source>The rectangle of a face doesn&apos;t lie inside its picture.</source>
        <translation>Le rectangle d&apos;un visage n&apos;est pas dans son image.</translation>
    </message>
    <message>
        <source>The rectangle of a face must lie inside the picture; give X,Y,W,H between 0 and 1.</source>
        <translation>Le rectangle d&apos;un visage doit être dans l&apos;image&#xa0;; donnez X,Y,W,H entre 0 et 1.</translation>
    </message>
    <message>
        <source>The region has no size; give left, top, width and height between 0 and 1.</source>
        <translation>La zone n&apos;a pas de taille&#xa0;; donnez gauche, haut, largeur et hauteur entre 0 et 1.</translation>
    </message>
    <message>
        <source>The region lies outside of the picture; give left, top, width and height between 0 and 1.</source>
        <translation>La zone se trouve hors de l&apos;image&#xa0;; donnez gauche, haut, largeur et hauteur entre 0 et 1.</translation>
    </message>
    <message>
        <source>The reply says nothing about anything in this case; nothing was changed.</source>
        <translation>La réponse ne dit rien de cette affaire&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The same thing is said in two ways here, so theirs isn&apos;t taken.</source>
        <translation>La même chose est dite ici de deux façons&#xa0;; leur parole n&apos;est donc pas reprise.</translation>
    </message>
    <message>
        <source>The same thing is said in two ways there, so neither is taken.</source>
        <translation>La même chose est dite là-bas de deux façons&#xa0;; aucune n&apos;est donc reprise.</translation>
    </message>
    <message>
        <source>The scheme “{0}” has no category {1}.</source>
        <translation>Le schéma «&#xa0;{0}&#xa0;» n&apos;a pas de catégorie {1}.</translation>
    </message>
    <message>
        <source>The scheme “{0}” has no numbers of its own in VICS; say CODE=KEY for each.</source>
        <translation>Le schéma «&#xa0;{0}&#xa0;» n&apos;a pas de numéros propres dans VICS&#xa0;; dites CODE=KEY pour chacun.</translation>
    </message>
    <message>
        <source>The scheme “{0}” of this case has no category {1}; choose one that it has.</source>
        <translation>Le schéma «&#xa0;{0}&#xa0;» de cette affaire n&apos;a pas de catégorie {1}&#xa0;; choisissez-en une qu&apos;il a.</translation>
    </message>
    <message>
        <source>The series document holds a number that can&apos;t be; ask whoever made it for another.</source>
        <translation>Le document de séries contient un nombre impossible&#xa0;; demandez-en un autre à qui l&apos;a fait.</translation>
    </message>
    <message>
        <source>The source can&apos;t be read now: {0}; it can&apos;t be played.</source>
        <translation>La source ne peut pas être lue maintenant&#xa0;: {0}&#xa0;; la lecture est impossible.</translation>
    </message>
    <message>
        <source>The source can&apos;t be read now: {0}; its preview is too coarse for an object, so connect it.</source>
        <translation>La source ne peut pas être lue maintenant&#xa0;: {0}&#xa0;; son aperçu est trop grossier pour un objet, branchez-la donc.</translation>
    </message>
    <message>
        <source>The source can&apos;t be read now: {0}; search with the whole medium.</source>
        <translation>La source ne peut pas être lue maintenant&#xa0;: {0}&#xa0;; cherchez avec le média entier.</translation>
    </message>
    <message>
        <source>The source can&apos;t be read now: {0}; this is the preview.</source>
        <translation>La source ne peut pas être lue maintenant&#xa0;: {0}&#xa0;; ceci est l&apos;aperçu.</translation>
    </message>
    <message>
        <source>The source isn&apos;t any more what was read; check it with “verify-source”.</source>
        <translation>La source n&apos;est plus ce qui a été lu&#xa0;; vérifiez-la avec «&#xa0;verify-source&#xa0;».</translation>
    </message>
    <message>
        <source>The source {0} isn&apos;t there; connect it again, then resume.</source>
        <translation>La source {0} est absente&#xa0;; rebranchez-la, puis reprenez.</translation>
    </message>
    <message>
        <source>The source {0} isn&apos;t there; connect it again, then verify it.</source>
        <translation>La source {0} est absente&#xa0;; rebranchez-la, puis vérifiez-la.</translation>
    </message>
    <message>
        <source>The source {0} isn&apos;t wholly listed yet; finish reading it, then verify it.</source>
        <translation>La source {0} n&apos;est pas encore entièrement listée&#xa0;; finissez de la lire, puis vérifiez-la.</translation>
    </message>
    <message>
        <source>The tag “{0}” is to be added and taken away; choose one of the two.</source>
        <translation>Le mot-clé «&#xa0;{0}&#xa0;» doit être ajouté et retiré&#xa0;; choisissez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>The time of a clue can&apos;t lie before the beginning; give the seconds from there.</source>
        <translation>Le moment d&apos;un indice ne peut pas précéder le début&#xa0;; donnez les secondes depuis celui-ci.</translation>
    </message>
    <message>
        <source>The time of a face must lie within the video; pictures have none.</source>
        <translation>Le moment d&apos;un visage doit être dans la vidéo&#xa0;; les images n&apos;en ont pas.</translation>
    </message>
    <message>
        <source>The time of a frame can&apos;t lie before the beginning; give the seconds from there.</source>
        <translation>Le moment d&apos;une image ne peut pas précéder le début&#xa0;; donnez les secondes depuis celui-ci.</translation>
    </message>
    <message>
        <source>The type or the question of an object has space around it.</source>
        <translation>Le type ou la question d&apos;un objet est entouré d&apos;espaces.</translation>
    </message>
    <message>
        <source>The {0} holds a digest of the medium, and it goes out with the object; leave it out.</source>
        <translation>{0} contient une empreinte du média et part avec l&apos;objet&#xa0;; retirez-la.</translation>
    </message>
    <message>
        <source>The {0} holds the medium&apos;s file name, and it goes out with the object; leave it out.</source>
        <translation>{0} contient le nom de fichier du média et part avec l&apos;objet&#xa0;; retirez-le.</translation>
    </message>
    <message>
        <source>The {0} of a series is empty, or endless.</source>
        <translation>{0} d&apos;une série est vide ou sans fin.</translation>
    </message>
    <message>
        <source>The {0} says where the medium lay, and it goes out with the object; leave it out.</source>
        <translation>{0} dit où se trouvait le média et part avec l&apos;objet&#xa0;; omettez-le.</translation>
    </message>
    <message>
        <source>The {0} {1} is weighed twice; give it one weight.</source>
        <translation>{0} {1} est pondéré deux fois&#xa0;; donnez un seul poids.</translation>
    </message>
    <message>
        <source>There are no clues to record; choose some.</source>
        <translation>Il n&apos;y a pas d&apos;indices à noter&#xa0;; choisissez-en.</translation>
    </message>
    <message>
        <source>There are no media to export in what was chosen; choose otherwise.</source>
        <translation>Il n&apos;y a pas de médias à exporter dans ce qui a été choisi&#xa0;; choisissez autrement.</translation>
    </message>
    <message>
        <source>There are objects under all of the running IDs {0}; nothing was taken in.</source>
        <translation>Tous les numéros d&apos;ordre {0} sont pris par des objets&#xa0;; rien n&apos;a été repris.</translation>
    </message>
    <message>
        <source>There can&apos;t be at least {0} and at most {1} {2}; give a lower bound that isn&apos;t above the upper one.</source>
        <translation>Il ne peut pas y avoir au moins {0} et au plus {1} {2}&#xa0;; donnez une borne inférieure qui ne dépasse pas l&apos;autre.</translation>
    </message>
    <message>
        <source>There is a file {0} already; choose another name.</source>
        <translation>Il y a déjà un fichier {0}&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a hash set {0} already; replace it (--replace), or choose another name.</source>
        <translation>Il y a déjà un jeu de hachages {0}&#xa0;; remplacez-le (--replace), ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a key by the name “{0}” already; it stays. Choose another name.</source>
        <translation>Il y a déjà une clé du nom de «&#xa0;{0}&#xa0;»&#xa0;; elle reste. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a series {0} already; choose another code.</source>
        <translation>Il y a déjà une série {0}&#xa0;; choisissez un autre code.</translation>
    </message>
    <message>
        <source>There is no case {0}; check the path, or make it with “new”.</source>
        <translation>Il n&apos;y a pas d&apos;affaire {0}&#xa0;; vérifiez le chemin, ou créez-la avec «&#xa0;new&#xa0;».</translation>
    </message>
    <message>
        <source>There is no case {0}; check the path.</source>
        <translation>Il n&apos;y a pas d&apos;affaire {0}&#xa0;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>There is no category scheme “{0}”; choose one of {1}.</source>
        <translation>Il n&apos;y a pas de schéma de catégories «&#xa0;{0}&#xa0;»&#xa0;; choisissez l&apos;un de {1}.</translation>
    </message>
    <message>
        <source>There is no clue {0}; list the clues and choose one of them.</source>
        <translation>Il n&apos;y a pas d&apos;indice {0}&#xa0;; listez les indices et choisissez-en un.</translation>
    </message>
    <message>
        <source>There is no conflict {0}; list them with “merge CASE --conflicts”.</source>
        <translation>Il n&apos;y a pas de conflit {0}&#xa0;; listez-les avec «&#xa0;merge CASE --conflicts&#xa0;».</translation>
    </message>
    <message>
        <source>There is no decision to do again.</source>
        <translation>Il n&apos;y a pas de décision à refaire.</translation>
    </message>
    <message>
        <source>There is no decision to take back.</source>
        <translation>Il n&apos;y a pas de décision à annuler.</translation>
    </message>
    <message>
        <source>There is no document {0} in this case; “vics CASE” lists them.</source>
        <translation>Il n&apos;y a pas de document {0} dans cette affaire&#xa0;; «&#xa0;vics CASE&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>There is no entity {0}; list the entities and choose one of them.</source>
        <translation>Il n&apos;y a pas d&apos;entité {0}&#xa0;; listez les entités et choisissez-en une.</translation>
    </message>
    <message>
        <source>There is no face {0}; list the faces and choose one of them.</source>
        <translation>Il n&apos;y a pas de visage {0}&#xa0;; listez les visages et choisissez-en un.</translation>
    </message>
    <message>
        <source>There is no file in what was chosen; choose the files of the hash set, or their folder.</source>
        <translation>Il n&apos;y a pas de fichier dans ce qui a été choisi&#xa0;; choisissez les fichiers du jeu de hachages, ou leur dossier.</translation>
    </message>
    <message>
        <source>There is no file {0}; check the path.</source>
        <translation>Il n&apos;y a pas de fichier {0}&#xa0;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>There is no folder {0}; make it first or choose another one.</source>
        <translation>Il n&apos;y a pas de dossier {0}&#xa0;; créez-le d&apos;abord ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no folder {0}; make it first, or choose another one.</source>
        <translation>Il n&apos;y a pas de dossier {0}&#xa0;; créez-le d&apos;abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no hash set “{0}”; the list of hash sets shows those that are there.</source>
        <translation>Il n&apos;y a pas de jeu de hachages «&#xa0;{0}&#xa0;»&#xa0;; la liste des jeux de hachages montre ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no link between {0}; “links” lists those that there are.</source>
        <translation>Il n&apos;y a pas de lien entre {0}&#xa0;; «&#xa0;links&#xa0;» liste ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no link of the kind “{0}” between {1}; there is {2}.</source>
        <translation>Il n&apos;y a pas de lien du type «&#xa0;{0}&#xa0;» entre {1}&#xa0;; il y a {2}.</translation>
    </message>
    <message>
        <source>There is no object {0}; list the objects and choose one of them.</source>
        <translation>Il n&apos;y a pas d&apos;objet {0}&#xa0;; listez-les avec «&#xa0;object CASE&#xa0;».</translation>
    </message>
    <message>
        <source>There is no object {0}; list them with “object CASE”.</source>
        <translation>Il n&apos;y a pas d&apos;objet {0}&#xa0;; listez-les avec «&#xa0;object CASE&#xa0;».</translation>
    </message>
    <message>
        <source>There is no package {0} of this case; list its packages with “referral CASE packages”.</source>
        <translation>Il n&apos;y a pas de paquet {0} de cette affaire&#xa0;; listez ses paquets avec «&#xa0;referral CASE packages&#xa0;».</translation>
    </message>
    <message>
        <source>There is no reason {0}; “series CASE propose” lists them with their ids.</source>
        <translation>Il n&apos;y a pas de raison {0}&#xa0;; «&#xa0;series CASE propose&#xa0;» les liste avec leurs identifiants.</translation>
    </message>
    <message>
        <source>There is no referral {0}; list the referrals and choose one of them.</source>
        <translation>Il n&apos;y a pas de transmission {0}&#xa0;; listez les transmissions et choisissez-en une.</translation>
    </message>
    <message>
        <source>There is no room in {0} for the pictures of objects; make some there.</source>
        <translation>Il n&apos;y a pas de place dans {0} pour les images d&apos;objets&#xa0;; faites-en là.</translation>
    </message>
    <message>
        <source>There is no segment {0}; choose one of those that are listed.</source>
        <translation>Il n&apos;y a pas de segment {0}&#xa0;; choisissez l&apos;un de ceux de la liste.</translation>
    </message>
    <message>
        <source>There is no series {0}; list them with “series CASE”.</source>
        <translation>Il n&apos;y a pas de série {0}&#xa0;; listez-les avec «&#xa0;series CASE&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such object; list the objects and choose one of them.</source>
        <translation>Cet objet n&apos;existe pas&#xa0;; listez les objets et choisissez-en un.</translation>
    </message>
    <message>
        <source>There is no such series; list the series and choose one of them.</source>
        <translation>Cette série n&apos;existe pas&#xa0;; listez les séries et choisissez-en une.</translation>
    </message>
    <message>
        <source>There is no tip {0}; list the objects with their tips and choose one of them.</source>
        <translation>Il n&apos;y a pas de signalement {0}&#xa0;; listez les objets avec leurs signalements et choisissez-en un.</translation>
    </message>
    <message>
        <source>There is no {0} that can be read; check the path.</source>
        <translation>Il n&apos;y a pas de {0} lisible&#xa0;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>There is no {0}; check the path, and that the exhibit is connected.</source>
        <translation>Il n&apos;y a pas de {0}&#xa0;; vérifiez le chemin, et que le scellé est branché.</translation>
    </message>
    <message>
        <source>There is no {0}; give the folder or the .zip of a model pack.</source>
        <translation>Il n&apos;y a pas de {0}&#xa0;; donnez le dossier ou le .zip d&apos;un lot de modèles.</translation>
    </message>
    <message>
        <source>There is {0} to send back; “vics” lists them, name one with --source.</source>
        <translation>Il y a {0} à renvoyer&#xa0;; «&#xa0;vics&#xa0;» les liste, nommez-en un avec --source.</translation>
    </message>
    <message>
        <source>There would be more than {0} volumes; choose a larger size of them.</source>
        <translation>Il y aurait plus de {0} volumes&#xa0;; choisissez une plus grande taille.</translation>
    </message>
    <message>
        <source>These are too many faces to keep apart one by one; make persons of them first.</source>
        <translation>Cela fait trop de visages à distinguer un par un&#xa0;; faites-en d&apos;abord des personnes.</translation>
    </message>
    <message>
        <source>These reasons hold no media any more; list the proposals again.</source>
        <translation>Ces raisons ne tiennent plus de médias&#xa0;; listez de nouveau les propositions.</translation>
    </message>
    <message>
        <source>This backup belongs to another case than {0}; choose one of this case.</source>
        <translation>Cette sauvegarde appartient à une autre affaire que {0}&#xa0;; choisissez-en une de celle-ci.</translation>
    </message>
    <message>
        <source>This case has made no package {0}; “receipt CASE” lists those that it made.</source>
        <translation>Cette affaire n&apos;a fait aucun paquet {0}&#xa0;; «&#xa0;receipt CASE&#xa0;» liste ceux qu&apos;elle a faits.</translation>
    </message>
    <message>
        <source>This case has made no such package, so nobody can have answered it; check --package.</source>
        <translation>Cette affaire n&apos;a fait aucun paquet de ce genre, personne n&apos;a donc pu y répondre&#xa0;; vérifiez --package.</translation>
    </message>
    <message>
        <source>This case is open for reading only; open it for writing to change it.</source>
        <translation>Cette affaire est ouverte en lecture seule&#xa0;; ouvrez-la en écriture pour la modifier.</translation>
    </message>
    <message>
        <source>This case was checked against no hash set “{0}” of known media; “hashes list” has them.</source>
        <translation>Cette affaire n&apos;a été comparée à aucun jeu de hachages «&#xa0;{0}&#xa0;» de médias connus&#xa0;; «&#xa0;hashes list&#xa0;» les nomme.</translation>
    </message>
    <message>
        <source>This is not a JSON document that can be read: it says {0}, which JSON doesn&apos;t have.</source>
        <translation>Ce n&apos;est pas un document JSON lisible&#xa0;: il contient {0}, que JSON ne connaît pas.</translation>
    </message>
    <message>
        <source>This is not a JSON document that can be read: near byte {0}, {1}.</source>
        <translation>Ceci n&apos;est pas un document JSON lisible&#xa0;: vers l&apos;octet {0}, {1}.</translation>
    </message>
    <message>
        <source>This is the case itself; choose another one to merge into it.</source>
        <translation>C&apos;est l&apos;affaire elle-même&#xa0;; choisissez-en une autre à y fusionner.</translation>
    </message>
    <message>
        <source>This object is in the case already; crop another one.</source>
        <translation>Cet objet est déjà dans l&apos;affaire&#xa0;; découpez-en un autre.</translation>
    </message>
    <message>
        <source>This package&apos;s receipt can&apos;t be read; look for the sheets beside the package.</source>
        <translation>Le récépissé de ce paquet ne peut pas être lu&#xa0;; cherchez les feuilles à côté du paquet.</translation>
    </message>
    <message>
        <source>This passphrase has the form of a recovery key; choose words instead.</source>
        <translation>Cette phrase secrète a la forme d&apos;une clé de récupération&#xa0;; choisissez plutôt des mots.</translation>
    </message>
    <message>
        <source>This reply is to a package that this case didn&apos;t make; check that it is the right case and the right file.</source>
        <translation>Cette réponse concerne un paquet que cette affaire n&apos;a pas fait&#xa0;; vérifiez que l&apos;affaire et le fichier sont les bons.</translation>
    </message>
    <message>
        <source>This step was not recorded, all before it was: {0}.</source>
        <translation>Cette étape n&apos;a pas été consignée, toutes les précédentes l&apos;ont été&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Two of these conflicts are about the same thing; settle one after the other.</source>
        <translation>Deux de ces conflits portent sur la même chose&#xa0;; résolvez-les l&apos;un après l&apos;autre.</translation>
    </message>
    <message>
        <source>Videos and sounds can&apos;t be played while no reader is running.</source>
        <translation>Les vidéos et les sons ne peuvent pas être lus tant qu&apos;aucun lecteur ne tourne.</translation>
    </message>
    <message>
        <source>Volumes have a megabyte (1,048,576 bytes) at least; choose a larger size.</source>
        <translation>Les volumes ont au moins un mégaoctet (1 048 576 octets)&#xa0;; choisissez une plus grande taille.</translation>
    </message>
    <message>
        <source>What is said of an object lacks a part.</source>
        <translation>Il manque une partie à ce qui est dit d&apos;un objet.</translation>
    </message>
    <message>
        <source>What this case says of itself is incomplete or no text; restore a backup.</source>
        <translation>Ce que cette affaire dit d&apos;elle-même est incomplet ou n&apos;est pas du texte&#xa0;; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>What this conflict is about is no longer in the case; choose ours.</source>
        <translation>Ce dont parle ce conflit n&apos;est plus dans l&apos;affaire&#xa0;; choisissez le vôtre.</translation>
    </message>
    <message>
        <source>What was made is no picture; sanitise the object again.</source>
        <translation>Ce qui a été fait n&apos;est pas une image&#xa0;; assainissez l&apos;objet de nouveau.</translation>
    </message>
    <message>
        <source>Which sets are the central database&apos;s matters only where known media don&apos;t simply go along.</source>
        <translation>Savoir quels jeux sont ceux de la base centrale ne compte que si les médias connus ne partent pas simplement avec.</translation>
    </message>
    <message>
        <source>Which status the series had before this referral isn&apos;t known, or it isn&apos;t referred by this one alone; remove the referral without that, and set the status of the series.</source>
        <translation>Le statut que la série avait avant cette transmission n&apos;est pas connu, ou elle n&apos;est pas transmise par celle-ci seule&#xa0;; retirez la transmission sans cela et fixez le statut de la série.</translation>
    </message>
    <message>
        <source>a bracket is closed that wasn&apos;t opened</source>
        <translation>une accolade ou un crochet est fermé sans avoir été ouvert</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>une virgule manque</translation>
    </message>
    <message>
        <source>a key was expected</source>
        <translation>une clé était attendue</translation>
    </message>
    <message>
        <source>a raw picture of {0} bytes is too large to be decoded</source>
        <translation>une image brute de {0} octets est trop grande pour être décodée</translation>
    </message>
    <message>
        <source>a record was expected, an object in braces</source>
        <translation>une entrée était attendue, un objet entre accolades</translation>
    </message>
    <message>
        <source>a value is longer than {0} bytes, or never ends</source>
        <translation>une valeur dépasse {0} octets, ou ne finit jamais</translation>
    </message>
    <message>
        <source>brackets are nested too deeply for any hash set</source>
        <translation>les crochets sont trop imbriqués pour un jeu de hachages</translation>
    </message>
    <message>
        <source>it claims frames of {0} x {1} pixels</source>
        <translation>elle prétend avoir des images de {0} x {1} pixels</translation>
    </message>
    <message>
        <source>its pages can&apos;t be told apart</source>
        <translation>ses pages ne peuvent pas être distinguées</translation>
    </message>
    <message>
        <source>its sound claims {0} samples a second, which no recording has, and is neither drawn nor compared</source>
        <translation>son audio prétend avoir {0} échantillons par seconde, ce qu&apos;aucun enregistrement n&apos;a, et n&apos;est ni dessiné ni comparé</translation>
    </message>
    <message>
        <source>no decoder could read the picture: its {0} data are damaged, incomplete or of an unusual kind</source>
        <translation>aucun décodeur n&apos;a pu lire l&apos;image&#xa0;: ses données {0} sont endommagées, incomplètes ou d&apos;un genre inhabituel</translation>
    </message>
    <message>
        <source>no frame of the video could be decoded</source>
        <translation>aucune image de la vidéo n&apos;a pu être décodée</translation>
    </message>
    <message>
        <source>no picture could be decoded: its data are damaged or missing</source>
        <translation>aucune image n&apos;a pu être décodée&#xa0;: ses données sont endommagées ou absentes</translation>
    </message>
    <message>
        <source>no sound could be decoded: its data are damaged, missing or of an unknown codec</source>
        <translation>aucun son n&apos;a pu être décodé&#xa0;: ses données sont endommagées, absentes ou d&apos;un codec inconnu</translation>
    </message>
    <message>
        <source>one comma was expected between two records</source>
        <translation>une virgule était attendue entre deux entrées</translation>
    </message>
    <message>
        <source>rapidocr {0} doesn&apos;t hold {1}</source>
        <translation>rapidocr {0} ne contient pas {1}</translation>
    </message>
    <message>
        <source>something follows the end of the document</source>
        <translation>quelque chose suit la fin du document</translation>
    </message>
    <message>
        <source>the archive holds more than {0} files; the rest isn&apos;t unpacked</source>
        <translation>l&apos;archive contient plus de {0} fichiers&#xa0;; le reste n&apos;est pas décompressé</translation>
    </message>
    <message>
        <source>the archive is damaged or incomplete: it can&apos;t be opened</source>
        <translation>l&apos;archive est endommagée ou incomplète&#xa0;: elle ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>the archive of {0} bytes unpacks to more than {1}: it is made to fill a disk, and the rest isn&apos;t unpacked</source>
        <translation>l&apos;archive de {0} octets se décompresse en plus de {1}&#xa0;: elle est faite pour remplir un disque, et le reste n&apos;est pas décompressé</translation>
    </message>
    <message>
        <source>the archive unpacks to more than {0} bytes; the rest isn&apos;t unpacked</source>
        <translation>l&apos;archive se décompresse en plus de {0} octets&#xa0;; le reste n&apos;est pas décompressé</translation>
    </message>
    <message>
        <source>the archive&apos;s directory ends too early; the rest can&apos;t be unpacked</source>
        <translation>le répertoire de l&apos;archive finit trop tôt&#xa0;; le reste ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged or incomplete; the rest can&apos;t be unpacked</source>
        <translation>le répertoire de l&apos;archive est endommagé ou incomplet&#xa0;; le reste ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is encrypted: its password is needed</source>
        <translation>le répertoire de l&apos;archive est chiffré&#xa0;: il faut son mot de passe</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is missing: it is damaged or incomplete</source>
        <translation>le répertoire de l&apos;archive manque&#xa0;: elle est endommagée ou incomplète</translation>
    </message>
    <message>
        <source>the archive&apos;s directory lies outside of it: it is damaged or incomplete</source>
        <translation>le répertoire de l&apos;archive est hors d&apos;elle&#xa0;: elle est endommagée ou incomplète</translation>
    </message>
    <message>
        <source>the container holds neither moving pictures nor sound that can be found</source>
        <translation>le conteneur ne contient ni images animées ni son que l&apos;on puisse trouver</translation>
    </message>
    <message>
        <source>the data are damaged in a way that the decoder doesn&apos;t expect</source>
        <translation>les données sont endommagées d&apos;une façon que le décodeur n&apos;attend pas</translation>
    </message>
    <message>
        <source>the database belongs to no case; choose another one.</source>
        <translation>la base de données n&apos;appartient à aucune affaire&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>the file can&apos;t be read to its end: the medium it lies on reports an error</source>
        <translation>le fichier ne peut pas être lu jusqu&apos;au bout&#xa0;: son support signale une erreur</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: the disk that it lies on reports an error</source>
        <translation>le fichier est illisible&#xa0;: le disque qui le porte signale une erreur</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: the disk that it lies on was removed</source>
        <translation>le fichier est illisible&#xa0;: le disque qui le porte a été retiré</translation>
    </message>
    <message>
        <source>the file ends after {0} of {1} bytes</source>
        <translation>le fichier finit après {0} octets sur {1}</translation>
    </message>
    <message>
        <source>the file ends in the midst of it</source>
        <translation>le fichier s&apos;arrête au milieu</translation>
    </message>
    <message>
        <source>the file has a longer path than this system opens</source>
        <translation>le chemin du fichier est plus long que ce système n&apos;en ouvre</translation>
    </message>
    <message>
        <source>the file has more than the {0} bytes that are unpacked</source>
        <translation>le fichier a plus que les {0} octets qui sont décompressés</translation>
    </message>
    <message>
        <source>the file is a device, not a file</source>
        <translation>le fichier est un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>the file is a folder, not a file</source>
        <translation>le fichier est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>the file is a pipe, not a file</source>
        <translation>le fichier est un tube, pas un fichier</translation>
    </message>
    <message>
        <source>the file is a socket, not a file</source>
        <translation>le fichier est un socket, pas un fichier</translation>
    </message>
    <message>
        <source>the file is a symbolic link, which is not followed</source>
        <translation>le fichier est un lien symbolique, qui n&apos;est pas suivi</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is longer than the {0} bytes that the archive declares</source>
        <translation>le fichier est plus long que les {0} octets que l&apos;archive déclare</translation>
    </message>
    <message>
        <source>the file is neither a picture nor a video</source>
        <translation>le fichier n&apos;est ni une image ni une vidéo</translation>
    </message>
    <message>
        <source>the file isn&apos;t a picture</source>
        <translation>le fichier n&apos;est pas une image</translation>
    </message>
    <message>
        <source>the file lies behind a folder that has become a link or a file since it was listed</source>
        <translation>le fichier se trouve derrière un dossier devenu un lien ou un fichier depuis qu&apos;il a été listé</translation>
    </message>
    <message>
        <source>the file may not be read by this user: permission denied</source>
        <translation>ce compte n&apos;a pas le droit de lire le fichier&#xa0;: accès refusé</translation>
    </message>
    <message>
        <source>the file vanished since it was listed</source>
        <translation>le fichier a disparu depuis qu&apos;il a été listé</translation>
    </message>
    <message>
        <source>the file&apos;s data in the archive are damaged</source>
        <translation>les données du fichier dans l&apos;archive sont endommagées</translation>
    </message>
    <message>
        <source>the sound&apos;s data are damaged in an unexpected way</source>
        <translation>les données du son sont endommagées d&apos;une façon inattendue</translation>
    </message>
    <message>
        <source>the text is UTF-16, where JSON is UTF-8</source>
        <translation>le texte est en UTF-16, alors que JSON est en UTF-8</translation>
    </message>
    <message>
        <source>the {0} file is damaged, empty or incomplete: neither pictures nor sound can be found in it</source>
        <translation>le fichier {0} est endommagé, vide ou incomplet&#xa0;: ni images ni son n&apos;y ont été trouvés</translation>
    </message>
    <message>
        <source>there are no moving pictures in the file</source>
        <translation>il n&apos;y a pas d&apos;images animées dans le fichier</translation>
    </message>
    <message>
        <source>there is no decoder for this sound&apos;s codec</source>
        <translation>il n&apos;y a pas de décodeur pour le codec de ce son</translation>
    </message>
    <message>
        <source>there is no decoder for this video&apos;s codec</source>
        <translation>il n&apos;y a pas de décodeur pour le codec de cette vidéo</translation>
    </message>
    <message>
        <source>there is no sound in the file</source>
        <translation>il n&apos;y a pas de son dans le fichier</translation>
    </message>
    <message>
        <source>this page claims more pixels than this program decodes</source>
        <translation>cette page prétend avoir plus de pixels que ce programme n&apos;en décode</translation>
    </message>
    <message>
        <source>what begins there is no JSON object</source>
        <translation>ce qui commence là n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>what stands there isn&apos;t JSON</source>
        <translation>ce qui se trouve là n&apos;est pas du JSON</translation>
    </message>
    <message>
        <source>{0} Confirm this ({1}) with the approval.</source>
        <translation>{0} Confirmez cela ({1}) avec l&apos;approbation.</translation>
    </message>
    <message>
        <source>{0} and {1} are not installed</source>
        <translation>{0} et {1} ne sont pas installés</translation>
    </message>
    <message>
        <source>{0} belongs to exhibit {1} already; leave the exhibit out, or give that one.</source>
        <translation>{0} appartient déjà au scellé {1}&#xa0;; n&apos;indiquez pas de scellé, ou donnez celui-là.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a number of {1}; give a whole number from 0 to {2}.</source>
        <translation>{0} ne peut pas être un nombre de {1}&#xa0;; donnez un nombre entier de 0 à {2}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be approved now: only a sanitised object can; sanitise it first.</source>
        <translation>{0} ne peut pas être approuvé maintenant&#xa0;: seul un objet assaini peut l&apos;être&#xa0;; assainissez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be changed ({1}); check the permissions of its folder.</source>
        <translation>{0} ne peut pas être modifiée ({1})&#xa0;; vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be checked with: {1}.</source>
        <translation>{0} ne peut pas servir à vérifier&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be decoded: {1}; choose another file.</source>
        <translation>{0} ne peut pas être décodé&#xa0;: {1}&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be made ({1}); choose another place.</source>
        <translation>{0} ne peut pas être créé ({1})&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}); check its medium and your permissions.</source>
        <translation>{0} ne peut pas être lu ({1})&#xa0;; vérifiez son support et vos droits.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}); check its permissions.</source>
        <translation>{0} ne peut pas être lu ({1})&#xa0;; vérifiez ses droits.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}); check the path.</source>
        <translation>{0} ne peut pas être lu ({1})&#xa0;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}); check your permissions.</source>
        <translation>{0} ne peut pas être lu ({1})&#xa0;; vérifiez vos droits.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}); connect it again.</source>
        <translation>{0} ne peut pas être lu ({1})&#xa0;; rebranchez-le.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read as JSON: at byte {1}, {2}; get the file anew.</source>
        <translation>{0} ne peut pas être lu comme JSON&#xa0;: à l&apos;octet {1}, {2}&#xa0;; procurez-vous le fichier de nouveau.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read as a backup ({1}); choose another one.</source>
        <translation>{0} ne peut pas être lu comme sauvegarde ({1})&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read as a database ({1}); copy it anew from its medium.</source>
        <translation>{0} ne peut pas être lu comme base de données ({1})&#xa0;; copiez-la de nouveau depuis son support.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read to its end ({1}); check the medium that it lies on.</source>
        <translation>{0} ne peut pas être lu jusqu&apos;au bout ({1})&#xa0;; vérifiez le support où il se trouve.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be removed: {1}.</source>
        <translation>{0} ne peut pas être retiré&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be restored ({1}); check the disk.</source>
        <translation>{0} ne peut pas être restaurée ({1})&#xa0;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be restored: {1}.</source>
        <translation>{0} ne peut pas être restaurée&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}); choose another place.</source>
        <translation>{0} ne peut pas être écrit ({1})&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}); make room, or choose another folder.</source>
        <translation>{0} ne peut pas être écrit ({1})&#xa0;; faites de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}); nothing was changed.</source>
        <translation>{0} ne peut pas être écrit ({1})&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to ({1}); check your permissions.</source>
        <translation>On ne peut pas écrire dans {0} ({1})&#xa0;; vérifiez vos droits.</translation>
    </message>
    <message>
        <source>{0} can&apos;t end ({1}) before it begins ({2}); change one of the two.</source>
        <translation>{0} ne peut pas finir ({1}) avant de commencer ({2})&#xa0;; changez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>{0} changed while it was read; make sure that nobody writes to it.</source>
        <translation>{0} a changé pendant la lecture&#xa0;; assurez-vous que personne n&apos;y écrit.</translation>
    </message>
    <message>
        <source>{0} changed while it was read; nothing was imported.</source>
        <translation>{0} a changé pendant sa lecture&#xa0;; rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>{0} could not be copied faithfully; check the disk.</source>
        <translation>{0} n&apos;a pas pu être copié fidèlement&#xa0;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t end in {1}, by which other programs know a VICS list; name it so.</source>
        <translation>{0} ne se termine pas par {1}, à quoi d&apos;autres programmes reconnaissent une liste VICS&#xa0;; nommez-la ainsi.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation>{0} existe déjà&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} exists already; move or delete it, or choose another folder.</source>
        <translation>{0} existe déjà&#xa0;; déplacez-le ou supprimez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} exists already; open it, or choose another name.</source>
        <translation>{0} existe déjà&#xa0;; ouvrez-la, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} gives the {1} {2} to two categories; each needs its own.</source>
        <translation>{0} donne {1} {2} à deux catégories&#xa0;; chacune a besoin du sien.</translation>
    </message>
    <message>
        <source>{0} has a passphrase; give it with {1}, or type it where you are asked.</source>
        <translation>{0} a une phrase secrète&#xa0;; donnez-la avec {1}, ou tapez-la là où elle vous est demandée.</translation>
    </message>
    <message>
        <source>{0} has no backup that is whole; go on with your newest copy of the case.</source>
        <translation>{0} n&apos;a pas de sauvegarde intacte&#xa0;; continuez avec votre copie la plus récente de l&apos;affaire.</translation>
    </message>
    <message>
        <source>{0} has no backup “{1}”; “sightline backup {2} --list” lists them.</source>
        <translation>{0} n&apos;a pas de sauvegarde «&#xa0;{1}&#xa0;»&#xa0;; «&#xa0;sightline backup {2} --list&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>{0} has no opinion of {1}; list its opinions and choose one.</source>
        <translation>{0} n&apos;a pas d&apos;avis sur {1}&#xa0;; listez ses avis et choisissez-en un.</translation>
    </message>
    <message>
        <source>{0} has no passphrase; a case gets one when it is made.</source>
        <translation>{0} n&apos;a pas de phrase secrète&#xa0;; une affaire en reçoit une à sa création.</translation>
    </message>
    <message>
        <source>{0} holds no case with media; choose the document that lists them.</source>
        <translation>{0} ne contient pas d&apos;affaire avec des médias&#xa0;; choisissez le document qui les liste.</translation>
    </message>
    <message>
        <source>{0} holds no identity; it should hold a line that begins with AGE-SECRET-KEY-1.</source>
        <translation>{0} ne contient pas d&apos;identité&#xa0;; une ligne devrait commencer par AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>{0} in {1} is damaged ({2}); “sightline retry {3} --previews” lays it aside and makes previews again from the sources. No decision is lost.</source>
        <translation>{0} dans {1} est endommagé ({2})&#xa0;; «&#xa0;sightline retry {3} --previews&#xa0;» le met de côté et refait les aperçus à partir des sources. Aucune décision n&apos;est perdue.</translation>
    </message>
    <message>
        <source>{0} is a PDQ list, which finds what looks alike: that never keeps a medium from being looked at.</source>
        <translation>{0} est une liste PDQ, qui trouve ce qui se ressemble&#xa0;: cela ne dispense jamais de regarder un média.</translation>
    </message>
    <message>
        <source>{0} is a VICS case in UTF-16, where JSON is UTF-8; export it anew as UTF-8.</source>
        <translation>{0} est une affaire VICS en UTF-16, alors que JSON est en UTF-8&#xa0;; exportez-la de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>{0} is a VICS hash set, not a case; import it with “hashes import”.</source>
        <translation>{0} est un jeu de hachages VICS, pas une affaire&#xa0;; importez-le avec «&#xa0;hashes import&#xa0;».</translation>
    </message>
    <message>
        <source>{0} is a database, but not NSRL&apos;s reference data set; choose that of NSRL, version 3.</source>
        <translation>{0} est une base de données, mais pas le jeu de référence de la NSRL&#xa0;; choisissez celui de la NSRL, version 3.</translation>
    </message>
    <message>
        <source>{0} is a hash set, not a case; import it with “hashes import”.</source>
        <translation>{0} est un jeu de hachages, pas une affaire&#xa0;; importez-le avec «&#xa0;hashes import&#xa0;».</translation>
    </message>
    <message>
        <source>{0} is a {1} and {2} a {3}: they are no parts of one set; import them one by one.</source>
        <translation>{0} est de la forme {1} et {2} de la forme {3}&#xa0;: ce ne sont pas les parties d&apos;un même jeu&#xa0;; importez-les un par un.</translation>
    </message>
    <message>
        <source>{0} is a {1} set, whose media were seen by an officer: it never keeps a medium from being looked at; import it as “alert” or “known”.</source>
        <translation>{0} est un jeu de la forme {1}, dont les médias ont été vus par un enquêteur&#xa0;: il ne dispense jamais de regarder un média&#xa0;; importez-le comme «&#xa0;Alerte&#xa0;» ou «&#xa0;Connu&#xa0;».</translation>
    </message>
    <message>
        <source>{0} is a {1}, which lists files of programs and systems; import it as “irrelevant” or “known”.</source>
        <translation>{0} est de la forme {1}, qui liste des fichiers de programmes et de systèmes&#xa0;; importez-le comme «&#xa0;Sans intérêt&#xa0;» ou «&#xa0;Connu&#xa0;».</translation>
    </message>
    <message>
        <source>{0} is another document than when it was added, which is kept; give the newer one another name, and add it beside it.</source>
        <translation>{0} n&apos;est plus le document ajouté, qui est gardé&#xa0;; donnez un autre nom au plus récent et ajoutez-le à côté.</translation>
    </message>
    <message>
        <source>{0} is being written by {1}; choose another folder.</source>
        <translation>{0} est en cours d&apos;écriture par {1}&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); check the disk.</source>
        <translation>{0} est endommagé ({1})&#xa0;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); copy it anew from its medium.</source>
        <translation>{0} est endommagé ({1})&#xa0;; copiez-le de nouveau depuis son support.</translation>
    </message>
    <message>
        <source>{0} is damaged: only a part of it could be decoded, which shows too little to compare.</source>
        <translation>{0} est endommagé&#xa0;: seule une partie a pu être décodée, qui montre trop peu pour comparer.</translation>
    </message>
    <message>
        <source>{0} is empty; choose a picture, a video or a sound.</source>
        <translation>{0} est vide&#xa0;; choisissez une image, une vidéo ou un son.</translation>
    </message>
    <message>
        <source>{0} is empty; it holds no digests.</source>
        <translation>{0} est vide&#xa0;; il ne contient pas d&apos;empreintes.</translation>
    </message>
    <message>
        <source>{0} is full of other packages; remove what nobody needs there.</source>
        <translation>{0} est plein d&apos;autres paquets&#xa0;; retirez-en ce dont personne n&apos;a besoin.</translation>
    </message>
    <message>
        <source>{0} is locked by a passphrase; name a file that holds it.</source>
        <translation>{0} est verrouillé par une phrase secrète&#xa0;; nommez un fichier qui la contient.</translation>
    </message>
    <message>
        <source>{0} is neither .html nor .pdf; give the report one of these endings.</source>
        <translation>{0} n&apos;est ni .html ni .pdf&#xa0;; donnez au rapport l&apos;une de ces extensions.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder; choose one that is.</source>
        <translation>{0} n&apos;est ni un fichier ni un dossier&#xa0;; choisissez l&apos;un ou l&apos;autre.</translation>
    </message>
    <message>
        <source>{0} is neither a folder nor a file; choose one that is.</source>
        <translation>{0} n&apos;est ni un dossier ni un fichier&#xa0;; choisissez-en un.</translation>
    </message>
    <message>
        <source>{0} is no VICS case, so there are no decisions to take over; leave that out.</source>
        <translation>{0} n&apos;est pas une affaire VICS, il n&apos;y a donc pas de décisions à reprendre&#xa0;; laissez cela.</translation>
    </message>
    <message>
        <source>{0} is no folder; make it first, or choose another one.</source>
        <translation>{0} n&apos;est pas un dossier&#xa0;; créez-le d&apos;abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} is no hash set in a form that this program knows (VICS, ICSE, NSRL, Griffeye, or a list of MD5, SHA-1, SHA-256 or PDQ); the handbook&apos;s page on hash sets describes them.</source>
        <translation>{0} n&apos;est pas un jeu de hachages d&apos;une forme que ce programme connaît (VICS, ICSE, NSRL, Griffeye, ou une liste de MD5, SHA-1, SHA-256 ou PDQ)&#xa0;; la page du manuel sur les jeux de hachages les décrit.</translation>
    </message>
    <message>
        <source>{0} is no key of a case any more; put back the copy that you keep of it.</source>
        <translation>{0} n&apos;est plus la clé d&apos;une affaire&#xa0;; remettez la copie que vous en gardez.</translation>
    </message>
    <message>
        <source>{0} is no model pack; give a folder or a .zip with {1} and {2}.</source>
        <translation>{0} n&apos;est pas un lot de modèles&#xa0;; donnez un dossier ou un .zip avec {1} et {2}.</translation>
    </message>
    <message>
        <source>{0} is no package; choose its folder, or a file of a sealed or split one.</source>
        <translation>{0} n&apos;est pas un paquet&#xa0;; choisissez son dossier, ou un fichier d&apos;un paquet scellé ou divisé.</translation>
    </message>
    <message>
        <source>{0} is no public key and no file that holds one ({1}).</source>
        <translation>{0} n&apos;est ni une clé publique ni un fichier qui en contient une ({1}).</translation>
    </message>
    <message>
        <source>{0} is no source of this case; “status” lists its sources.</source>
        <translation>{0} n&apos;est pas une source de cette affaire&#xa0;; «&#xa0;status&#xa0;» liste ses sources.</translation>
    </message>
    <message>
        <source>{0} is no weight; give 1 to {1} for what a clue speaks for, -1 to -{2} for what it speaks against.</source>
        <translation>{0} n&apos;est pas un poids&#xa0;; donnez 1 à {1} pour ce qu&apos;un indice appuie, -1 à -{2} pour ce qu&apos;il contredit.</translation>
    </message>
    <message>
        <source>{0} is not a Sightline case, or not any more; choose a folder whose name ends in .case.</source>
        <translation>{0} n&apos;est pas une affaire Sightline, ou ne l&apos;est plus&#xa0;; choisissez un dossier dont le nom finit par .case.</translation>
    </message>
    <message>
        <source>{0} is not a Sightline case; choose a folder whose name ends in {1}.</source>
        <translation>{0} n&apos;est pas une affaire Sightline&#xa0;; choisissez un dossier dont le nom finit par {1}.</translation>
    </message>
    <message>
        <source>{0} is not a category scheme: {1}. Compare it with the template.</source>
        <translation>{0} n&apos;est pas un schéma de catégories&#xa0;: {1}. Comparez-le au modèle.</translation>
    </message>
    <message>
        <source>{0} is not a picture, a video or a sound; choose one.</source>
        <translation>{0} n&apos;est ni une image, ni une vidéo, ni un son&#xa0;; choisissez-en un.</translation>
    </message>
    <message>
        <source>{0} is not a picture, and only pictures have regions; search without --region.</source>
        <translation>{0} n&apos;est pas une image, et seules les images ont des zones&#xa0;; cherchez sans --region.</translation>
    </message>
    <message>
        <source>{0} is not installed</source>
        <translation>{0} n&apos;est pas installé</translation>
    </message>
    <message>
        <source>{0} is open elsewhere: {1}; close it there, then try again, or open it for reading only.</source>
        <translation>{0} est ouvert ailleurs&#xa0;: {1}&#xa0;; fermez-le là-bas, puis réessayez, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>{0} is there already; choose another name.</source>
        <translation>{0} existe déjà&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} is too large for a category scheme; choose the right file.</source>
        <translation>{0} est trop grand pour un schéma de catégories&#xa0;; choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{0} is written by Project VIC&apos;s data model {1}, and this program knows {2} to {3}; ask for an export by one of these.</source>
        <translation>{0} est écrit selon le modèle de données {1} de Project VIC, et ce programme connaît {2} à {3}&#xa0;; demandez un export selon l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>{0} is {1}, and can be set to {2} only; it becomes sanitised by “sanitise” and approved by “approve”.</source>
        <translation>{0} est {1} et ne peut passer qu&apos;à {2}&#xa0;; il devient assaini par «&#xa0;sanitise&#xa0;» et approuvé par «&#xa0;approve&#xa0;».</translation>
    </message>
    <message>
        <source>{0} is {1}: only approved objects leave the machine; approve it first.</source>
        <translation>{0} est {1}&#xa0;: seuls les objets approuvés quittent la machine&#xa0;; approuvez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>{0} is {1}: tips come to objects that were published; set it so.</source>
        <translation>{0} est {1}&#xa0;: les signalements concernent des objets publiés&#xa0;; marquez-le ainsi.</translation>
    </message>
    <message>
        <source>{0} is {1}; unpack it first, and import what comes out of it.</source>
        <translation>{0} est {1}&#xa0;; décompressez-le d&apos;abord, et importez ce qui en sort.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a memory of cases; move it aside, and a new one is made.</source>
        <translation>{0} n&apos;est pas une mémoire des affaires&#xa0;; mettez-le de côté, et une nouvelle est faite.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t approved here; have a second look first, or choose ours.</source>
        <translation>{0} n&apos;est pas approuvé ici&#xa0;; faites d&apos;abord un second examen, ou choisissez le nôtre.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t the network that the manifest describes (its SHA-256 begins with {1}, the manifest says {2}); the pack was damaged or changed on its way, get it again.</source>
        <translation>{0} n&apos;est pas le réseau que décrit le manifeste (son SHA-256 commence par {1}, le manifeste dit {2})&#xa0;; le lot a été endommagé ou modifié en route, procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t wholly read yet; finish reading it with “ingest”, then send it back.</source>
        <translation>{0} n&apos;est pas encore entièrement lu&#xa0;; finissez avec «&#xa0;ingest&#xa0;», puis renvoyez-le.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t wholly read yet; finish reading it with “ingest”, then take it over.</source>
        <translation>{0} n&apos;est pas encore entièrement lu&#xa0;; finissez avec «&#xa0;ingest&#xa0;», puis reprenez-le.</translation>
    </message>
    <message>
        <source>{0} names no recipient; it should hold a line that begins with age1.</source>
        <translation>{0} ne nomme pas de destinataire&#xa0;; une ligne devrait commencer par age1.</translation>
    </message>
    <message>
        <source>{0} of model pack {1} can&apos;t be read ({2}); remove the pack and install it again.</source>
        <translation>{0} du lot de modèles {1} ne peut pas être lu ({2})&#xa0;; retirez le lot et installez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} of model pack {1} has changed since it was installed; remove the pack and install it again.</source>
        <translation>{0} du lot de modèles {1} a changé depuis son installation&#xa0;; retirez le lot et installez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} of rapidocr {1} isn&apos;t the network that was measured</source>
        <translation>{0} de rapidocr {1} n&apos;est pas le réseau qui a été mesuré</translation>
    </message>
    <message>
        <source>{0} says two versions or regions of VICS at once; ask for a new export.</source>
        <translation>{0} indique deux versions ou régions de VICS à la fois&#xa0;; demandez un nouvel export.</translation>
    </message>
    <message>
        <source>{0} shows or sounds too little to be compared; choose one with more in it.</source>
        <translation>{0} montre ou fait entendre trop peu pour être comparé&#xa0;; choisissez-en un plus riche.</translation>
    </message>
    <message>
        <source>{0} uses more than {1} categories, which no list has; get it anew.</source>
        <translation>{0} utilise plus de {1} catégories, ce qu&apos;aucune liste n&apos;a&#xa0;; procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} was given twice; give two media that are linked.</source>
        <translation>{0} a été donné deux fois&#xa0;; donnez deux médias liés.</translation>
    </message>
    <message>
        <source>{0} was made by a newer Sightline (case format {1}.{2}, this program knows {3}.{4}); open it with the newer program.</source>
        <translation>{0} a été créée par un Sightline plus récent (format {1}.{2}, ce programme connaît {3}.{4})&#xa0;; ouvrez-la avec le programme plus récent.</translation>
    </message>
    <message>
        <source>{0} was made by an older Sightline; open it once for writing to bring it up to date.</source>
        <translation>{0} a été créée par un Sightline plus ancien&#xa0;; ouvrez-la une fois en écriture pour la mettre à jour.</translation>
    </message>
    <message>
        <source>{0} was made by somebody else meanwhile; choose another folder.</source>
        <translation>{0} a été créé entre-temps par quelqu&apos;un d&apos;autre&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} was merged into {1}; use {2}, or take the merge back.</source>
        <translation>{0} a été fusionné dans {1}&#xa0;; utilisez {2}, ou annulez la fusion.</translation>
    </message>
    <message>
        <source>{0} was shown to others or closed, so it isn&apos;t changed any more; choose ours.</source>
        <translation>{0} a été montré à d&apos;autres ou clos, il n&apos;est donc plus modifié&#xa0;; choisissez le nôtre.</translation>
    </message>
    <message>
        <source>{0} was shown to others or closed, so it isn&apos;t changed any more; crop a new object from its clue.</source>
        <translation>{0} a été montré à d&apos;autres ou clos, il n&apos;est donc plus modifié&#xa0;; découpez un nouvel objet de son indice.</translation>
    </message>
    <message>
        <source>{0} was shown to others, so it stays on record; close it instead.</source>
        <translation>{0} a été montré à d&apos;autres et reste donc consigné&#xa0;; fermez-le plutôt.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels claimed in {2} bytes, in {3} scans: more than this program decodes</source>
        <translation>{0} x {1} pixels annoncés en {2} octets, en {3} passes&#xa0;: plus que ce programme n&apos;en décode</translation>
    </message>
    <message>
        <source>{0} x {1} pixels claimed in {2} bytes: more than they can hold</source>
        <translation>{0} x {1} pixels annoncés en {2} octets&#xa0;: plus qu&apos;ils ne peuvent contenir</translation>
    </message>
    <message>
        <source>{0} x {1} pixels claimed in {2} bytes: more than this program decodes</source>
        <translation>{0} x {1} pixels annoncés en {2} octets&#xa0;: plus que ce programme n&apos;en décode</translation>
    </message>
    <message>
        <source>{0} {1}; choose a picture, a video or a sound.</source>
        <translation>{0} {1}&#xa0;; choisissez une image, une vidéo ou un son.</translation>
    </message>
    <message>
        <source>{0}: It could be read, but not a second time when the package was sealed or split ({1}). No package was made; see to its source, and try again.</source>
        <translation>{0}&#xa0;: la lecture a réussi, mais pas une seconde fois, quand le paquet a été scellé ou divisé ({1}). Aucun paquet n&apos;a été fait&#xa0;; vérifiez la source et réessayez.</translation>
    </message>
    <message>
        <source>{0}: {1} No package was made; bring the source back, or leave its media out.</source>
        <translation>{0}&#xa0;: {1} Aucun paquet n&apos;a été fait&#xa0;; ramenez la source, ou laissez ses médias de côté.</translation>
    </message>
    <message>
        <source>{0}: {1} No package was made; bring the source back, or leave out what is missing.</source>
        <translation>{0}&#xa0;: {1} Aucun paquet n&apos;a été fait&#xa0;; ramenez la source, ou laissez de côté ce qui manque.</translation>
    </message>
    <message>
        <source>{0}; choose one of them, or take that back first.</source>
        <translation>{0}&#xa0;; choisissez l&apos;une d&apos;elles, ou annulez cela d&apos;abord.</translation>
    </message>
    <message>
        <source>{0}; take that back first, with “together”, or undo.</source>
        <translation>{0}&#xa0;; annulez cela d&apos;abord, avec «&#xa0;together&#xa0;» ou par Annuler.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be a key&apos;s name; use letters, digits, spaces and the signs . @ - _ only.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être le nom d&apos;une clé&#xa0;; n&apos;utilisez que lettres, chiffres, espaces et les signes . @ - _.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be a series code; use 1 to 40 letters, digits, dots and dashes.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être un code de série&#xa0;; utilisez 1 à 40 lettres, chiffres, points et tirets.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be a tag; use 1 to 100 printable characters without comma or |.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être un mot-clé&#xa0;; utilisez 1 à 100 caractères imprimables sans virgule ni |.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be the name of a filter; use 1 to {1} printable characters.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être le nom d&apos;un filtre&#xa0;; utilisez 1 à {1} caractères imprimables.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be understood ({1}). Did you mean {2}? Use these names in an SQL expression: {3}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas compris ({1}). Vouliez-vous dire {2}&#xa0;? Utilisez ces noms dans une expression SQL&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be understood ({1}); use these names in an SQL expression: {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas compris ({1})&#xa0;; utilisez ces noms dans une expression SQL&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>“{0}” has no face; use one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas de visage&#xa0;; prenez l&apos;un de {1}.</translation>
    </message>
    <message>
        <source>“{0}” in the pack is no plain file; a pack holds plain files only.</source>
        <translation>«&#xa0;{0}&#xa0;» dans le lot n&apos;est pas un fichier ordinaire&#xa0;; un lot ne contient que des fichiers ordinaires.</translation>
    </message>
    <message>
        <source>“{0}” is no SHA-256; give all its 64 hex digits, or the first 6 or more.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un SHA-256&#xa0;; donnez ses 64 chiffres hexadécimaux, ou les 6 premiers ou plus.</translation>
    </message>
    <message>
        <source>“{0}” is no answer to {1}; use one of {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas une réponse à {1}&#xa0;; prenez l&apos;un de {2}.</translation>
    </message>
    <message>
        <source>“{0}” is no category of this case&apos;s scheme; use one of {1}, or {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas une catégorie du schéma de cette affaire&#xa0;; prenez l&apos;une de {1}, ou {2}.</translation>
    </message>
    <message>
        <source>“{0}” is no country code; use two letters of ISO 3166-1, such as DE.{1}</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un code de pays&#xa0;; prenez deux lettres d&apos;ISO 3166-1, comme DE.{1}</translation>
    </message>
    <message>
        <source>“{0}” is no date; give a year, a month or a day, such as 2019, 2019-05, 2019-05-17.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas une date&#xa0;; donnez une année, un mois ou un jour, comme 2019, 2019-05, 2019-05-17.</translation>
    </message>
    <message>
        <source>“{0}” is no day; write it as 2026-05-30.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un jour&#xa0;; écrivez-le comme 2026-05-30.</translation>
    </message>
    <message>
        <source>“{0}” is no key and no file that holds one ({1}); check it.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est ni une clé ni un fichier qui en contient une ({1})&#xa0;; vérifiez.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of entity; use one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un type d&apos;entité&#xa0;; prenez l&apos;un de {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no language of reports; use one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas une langue de rapport&#xa0;; prenez l&apos;une de {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no likelihood; use one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas une probabilité&#xa0;; prenez l&apos;une de {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no origin of a clue; use one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas une origine d&apos;indice&#xa0;; prenez l&apos;une de {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no outcome; use one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un résultat&#xa0;; prenez l&apos;un de {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no position; give latitude and longitude in degrees, such as 59.33,18.07.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas une position&#xa0;; donnez latitude et longitude en degrés, comme 59.33,18.07.</translation>
    </message>
    <message>
        <source>“{0}” is no profile; choose one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un profil&#xa0;; prenez l&apos;un de {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no recipient; it begins with age1 and has 62 characters. Check that it was copied whole.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un destinataire&#xa0;; il commence par age1 et a 62 caractères. Vérifiez qu&apos;il a été copié en entier.</translation>
    </message>
    <message>
        <source>“{0}” is no role; use one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un rôle&#xa0;; prenez l&apos;un de {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no state of an object; use one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un état d&apos;objet&#xa0;; prenez l&apos;un de {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no status; use one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un état&#xa0;; prenez l&apos;un de {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no verdict on a tip; use one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un avis sur un signalement&#xa0;; prenez l&apos;un de {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no verdict; use one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un avis&#xa0;; prenez l&apos;un de {1}.</translation>
    </message>
    <message>
        <source>“{0}” says no meaning; write CODE=KEY, such as 1={1}.</source>
        <translation>«&#xa0;{0}&#xa0;» ne donne pas de sens&#xa0;; écrivez CODE=KEY, comme 1={1}.</translation>
    </message>
    <message>
        <source>“{0}” settles nothing; use one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» ne résout rien&#xa0;; prenez l&apos;un de {1}.</translation>
    </message>
    <message>
        <source>“{0}” stands on both sides; nobody is apart from themselves, so choose again.</source>
        <translation>«&#xa0;{0}&#xa0;» est des deux côtés&#xa0;; personne n&apos;est distinct de soi-même, choisissez donc de nouveau.</translation>
    </message>
</context>
<context>
    <name>ExifTable</name>
    <message>
        <source>%1 of %2 tags</source>
        <translation>%1 champs sur %2</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>%1 champs</translation>
    </message>
    <message>
        <source>Copy the whole value of the chosen tag (Ctrl+C)</source>
        <translation>Copier toute la valeur du champ choisi (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>Search in EXIF</source>
        <translation>Chercher dans EXIF</translation>
    </message>
    <message>
        <source>Search in names and values</source>
        <translation>Chercher dans les noms et valeurs</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>The file says nothing of itself.</source>
        <translation>Le fichier ne dit rien de lui-même.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>&amp;These series</source>
        <translation>Ces &amp;séries</translation>
    </message>
    <message>
        <source>Hash sets of the central database</source>
        <translation>Jeux de hachages de la base centrale</translation>
    </message>
    <message>
        <source>Series to export</source>
        <translation>Séries à exporter</translation>
    </message>
    <message>
        <source>The &amp;whole case</source>
        <translation>Toute l&apos;&amp;affaire</translation>
    </message>
    <message>
        <source>There is no series yet. Select media in the gallery and press S to make one.</source>
        <translation>Il n&apos;y a pas encore de série. Choisissez des médias dans la galerie et appuyez sur S pour en créer une.</translation>
    </message>
    <message>
        <source>What the central database &amp;has</source>
        <translation>Ce que la &amp;base centrale a déjà</translation>
    </message>
    <message>
        <source>What the gallery &amp;lists now, with all members of its stacks</source>
        <translation>Ce que la galerie &amp;liste maintenant, avec tous les éléments de ses piles</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>part avec</translation>
    </message>
    <message>
        <source>goes as its hashes, without the media</source>
        <translation>part en hachages, sans les médias</translation>
    </message>
    <message>
        <source>stays here, and is listed</source>
        <translation>reste ici et est listé</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Approved objects only: for those who may recognise them</source>
        <translation>Objets approuvés seulement&#xa0;: pour ceux qui peuvent les reconnaître</translation>
    </message>
    <message>
        <source>Back to another program: {0}, {1}</source>
        <translation>Retour vers un autre programme&#xa0;: {0}, {1}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled; nothing of the package was kept.</source>
        <translation>Annulé&#xa0;; rien du paquet n&apos;a été gardé.</translation>
    </message>
    <message>
        <source>Cancelling: nothing of the package is kept</source>
        <translation>Annulation&#xa0;: rien du paquet n&apos;est gardé</translation>
    </message>
    <message>
        <source>Check a pac&amp;kage…</source>
        <translation>&amp;Vérifier un paquet…</translation>
    </message>
    <message>
        <source>Choose the folder in which the package is to be made.</source>
        <translation>Choisissez le dossier où le paquet doit être créé.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Digests and facts only, no media</source>
        <translation>Empreintes et faits seulement, sans médias</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Dossier du paquet</translation>
    </message>
    <message>
        <source>Hash list for others…</source>
        <translation>Liste de hachages pour d&apos;autres…</translation>
    </message>
    <message>
        <source>It goes back as it came, but for what was decided here since.</source>
        <translation>Il repart comme il est venu, hormis ce qui a été décidé ici depuis.</translation>
    </message>
    <message>
        <source>Its &amp;files go along, where the document says that they lie</source>
        <translation>Ses &amp;fichiers l&apos;accompagnent, là où le document les situe</translation>
    </message>
    <message>
        <source>Lea&amp;ve out media that can&apos;t be read, and list them in the receipt</source>
        <translation>Laisser de côté les médias &amp;illisibles et les lister dans le récépissé</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l&apos;export</translation>
    </message>
    <message>
        <source>The package can&apos;t be signed; untick that, or give the key&apos;s passphrase.</source>
        <translation>Le paquet ne peut pas être signé&#xa0;; décochez cela, ou donnez la phrase secrète de la clé.</translation>
    </message>
    <message>
        <source>Tick the series that are to be exported.</source>
        <translation>Cochez les séries à exporter.</translation>
    </message>
    <message>
        <source>With the media: for the central database</source>
        <translation>Avec les médias&#xa0;: pour la base centrale</translation>
    </message>
    <message>
        <source>Writing and checking: {0} of {1} MB</source>
        <translation>Écriture et vérification&#xa0;: {0} sur {1} Mo</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>On paper, or as a PDF: the receipt is kept in the case either way</source>
        <translation>Sur papier ou en PDF&#xa0;: le récépissé est gardé dans l&apos;affaire de toute façon</translation>
    </message>
    <message>
        <source>The package is written, was read back and is valid.</source>
        <translation>Le paquet est écrit, a été relu et est valide.</translation>
    </message>
    <message>
        <source>The package is written, was read back and is valid; the check has remarks, see below.</source>
        <translation>Le paquet est écrit, a été relu et est valide&#xa0;; la vérification a des remarques, voir ci-dessous.</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Reading what there is to filter by…</source>
        <translation>Lecture de ce qui permet de filtrer…</translation>
    </message>
    <message>
        <source>{0} more…</source>
        <translation>{0} de plus…</translation>
    </message>
    <message>
        <source>{0} · {1} chosen</source>
        <translation>{0} · sélection&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}, {1} cards</source>
        <translation>{0}, {1} vignettes</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Day taken</source>
        <translation>Jour de prise de vue</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>In a stack</source>
        <translation>Dans une pile</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>Dans aucun dossier</translation>
    </message>
    <message>
        <source>In no series</source>
        <translation>Dans aucune série</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>It broke the reader</source>
        <translation>A fait échouer le lecteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Déjà connu</translation>
    </message>
    <message>
        <source>Known-irrelevant</source>
        <translation>Connu sans intérêt</translation>
    </message>
    <message>
        <source>Lines of text seen</source>
        <translation>Lignes de texte vues</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>No camera named</source>
        <translation>Aucun appareil indiqué</translation>
    </message>
    <message>
        <source>No exhibit</source>
        <translation>Aucun scellé</translation>
    </message>
    <message>
        <source>No time named</source>
        <translation>Aucune date indiquée</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>Aucun vu</translation>
    </message>
    <message>
        <source>Not a medium</source>
        <translation>Pas un média</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not looked for</source>
        <translation>Non recherché</translation>
    </message>
    <message>
        <source>On the high seas</source>
        <translation>En haute mer</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Seen in another case</source>
        <translation>Vu dans une autre affaire</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Thumbnail differs</source>
        <translation>Vignette différente</translation>
    </message>
    <message>
        <source>Under {0}</source>
        <translation>Moins de {0}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>With a face</source>
        <translation>Avec un visage</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>With a position</source>
        <translation>Avec position</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>Avec son</translation>
    </message>
    <message>
        <source>Without a position</source>
        <translation>Sans position</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{0} and more</source>
        <translation>{0} et plus</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Frame at %1</source>
        <translation>Image à %1</translation>
    </message>
    <message>
        <source>Frames of the video</source>
        <translation>Images de la vidéo</translation>
    </message>
    <message>
        <source>Kept frame at %1</source>
        <translation>Image gardée à %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>1 frame</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>1 medium</source>
        <translation>1 média</translation>
    </message>
    <message>
        <source>1 stack</source>
        <translation>1 pile</translation>
    </message>
    <message>
        <source>All media</source>
        <translation>Tous les médias</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Ordre trouvé</translation>
    </message>
    <message>
        <source>Back to what remains</source>
        <translation>Retour à ce qui reste</translation>
    </message>
    <message>
        <source>By camera</source>
        <translation>Par appareil</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By exhibit</source>
        <translation>Par scellé</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>By hash sets</source>
        <translation>Par jeu de hachages</translation>
    </message>
    <message>
        <source>By path</source>
        <translation>Par chemin</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Par priorité</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Par série</translation>
    </message>
    <message>
        <source>By time taken</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>Décidés ou non</translation>
    </message>
    <message>
        <source>Filter {0}: press to take it away</source>
        <translation>Filtre {0}&#xa0;: appuyez pour le retirer</translation>
    </message>
    <message>
        <source>Find in paths, notes, tags, cameras</source>
        <translation>Chemins, notes, mots-clés, appareils</translation>
    </message>
    <message>
        <source>Find words in paths, notes, tags and cameras</source>
        <translation>Chercher des mots dans les chemins, notes, mots-clés et appareils</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus grands d&apos;abord</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Plus longs d&apos;abord</translation>
    </message>
    <message>
        <source>Most alike first</source>
        <translation>Plus semblables d&apos;abord</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Plus proches d&apos;abord</translation>
    </message>
    <message>
        <source>No headers</source>
        <translation>Sans en-têtes</translation>
    </message>
    <message>
        <source>One card for each</source>
        <translation>Une vignette pour chacun</translation>
    </message>
    <message>
        <source>One card for each frame of a video; what you decide is about the whole video</source>
        <translation>Une vignette pour chaque image d&apos;une vidéo&#xa0;; ce que vous décidez vaut pour toute la vidéo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Several categories</source>
        <translation>Plusieurs catégories</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Size of the cards (Ctrl and the wheel)</source>
        <translation>Taille des vignettes (Ctrl et molette)</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Piles</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} images</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
    <message>
        <source>{0} media</source>
        <translation>{0} médias</translation>
    </message>
    <message>
        <source>{0} stacks</source>
        <translation>{0} piles</translation>
    </message>
</context>
<context>
    <name>FindFacesWindow</name>
    <message>
        <source>&amp;Find faces</source>
        <translation>&amp;Chercher des visages</translation>
    </message>
    <message>
        <source>&amp;Model packs…</source>
        <translation>Lots de &amp;modèles…</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>&amp;Personnes…</translation>
    </message>
    <message>
        <source>Faces are still looked for; “Find faces” shows how far it is.</source>
        <translation>Des visages sont encore cherchés&#xa0;; «&#xa0;Chercher des visages&#xa0;» montre où cela en est.</translation>
    </message>
    <message>
        <source>Find faces</source>
        <translation>Chercher des visages</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation>Chargement des réseaux…</translation>
    </message>
    <message>
        <source>Look &amp;again at what this pack has looked through</source>
        <translation>Regarder de &amp;nouveau ce que ce lot a déjà parcouru</translation>
    </message>
    <message>
        <source>Of this workstation</source>
        <translation>De ce poste de travail</translation>
    </message>
    <message>
        <source>Stopping once this medium is looked through…</source>
        <translation>S&apos;arrête dès que ce média est parcouru…</translation>
    </message>
    <message>
        <source>Whose faces they are</source>
        <translation>À qui sont ces visages</translation>
    </message>
</context>
<context>
    <name>FindingFaces</name>
    <message>
        <source>Everything here was looked through thoroughly with this pack.</source>
        <translation>Tout ici a été parcouru à fond avec ce lot.</translation>
    </message>
    <message>
        <source>Everything here was looked through with this pack.</source>
        <translation>Tout ici a été parcouru avec ce lot.</translation>
    </message>
    <message>
        <source>It took {0}.</source>
        <translation>Cela a pris {0}.</translation>
    </message>
    <message>
        <source>Look &amp;thoroughly: small faces, and faces that lie on their side, too; takes {0} times as long</source>
        <translation>Regarder à &amp;fond&#xa0;: aussi les petits visages et ceux qui sont couchés&#xa0;; prend {0} fois plus de temps</translation>
    </message>
    <message>
        <source>Looked through: {0} of {1}, {2}</source>
        <translation>Parcourus&#xa0;: {0} sur {1}, {2}</translation>
    </message>
    <message>
        <source>Looking for faces is off: this workstation has no model pack for it. With one, Sightline looks through pictures, and through up to {0} frames of each video, and marks where it sees faces; with a pack that also measures them it proposes which of them may be one person&apos;s. It never names anybody. Add a pack of your agency under “Model packs”. Without one, faces are drawn by hand: mark a face in the viewer (Shift+P), then record it in “People”.</source>
        <translation>La recherche de visages est désactivée&#xa0;: ce poste n&apos;a pas de lot de modèles pour cela. Avec un lot, Sightline parcourt les images, et jusqu&apos;à {0} images de chaque vidéo, et marque où il voit des visages&#xa0;; avec un lot qui les mesure aussi, il propose lesquels peuvent être d&apos;une même personne. Il ne nomme jamais personne. Ajoutez un lot de votre service sous «&#xa0;Lots de modèles&#xa0;». Sans lot, les visages se dessinent à la main&#xa0;: marquez un visage dans la visionneuse (Maj+P), puis enregistrez-le sous «&#xa0;Personnes&#xa0;».</translation>
    </message>
    <message>
        <source>Media looked through: {0}. New faces: {1}.</source>
        <translation>Médias parcourus&#xa0;: {0}. Nouveaux visages&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Media to look at: {0}; pictures and frames: {1}. How long it takes is told once it has begun.</source>
        <translation>Médias à parcourir&#xa0;: {0}&#xa0;; images&#xa0;: {1}. La durée sera dite dès que cela aura commencé.</translation>
    </message>
    <message>
        <source>Media to look at: {0}; pictures and frames: {1}. That takes about {2} on this machine.</source>
        <translation>Médias à parcourir&#xa0;: {0}&#xa0;; images&#xa0;: {1}. Cela prend environ {2} sur cette machine.</translation>
    </message>
    <message>
        <source>Model pack {0} {1}. Licence: {2}. Purpose: {3}. How it was measured: {4}.</source>
        <translation>Lot de modèles {0} {1}. Licence&#xa0;: {2}. But&#xa0;: {3}. Comment il a été mesuré&#xa0;: {4}.</translation>
    </message>
    <message>
        <source>No picture or video.</source>
        <translation>Ni image ni vidéo.</translation>
    </message>
    <message>
        <source>finds and measures faces</source>
        <translation>trouve et mesure des visages</translation>
    </message>
    <message>
        <source>finds faces</source>
        <translation>trouve des visages</translation>
    </message>
    <message>
        <source>{0}; not looked through yet: {1}</source>
        <translation>{0}&#xa0;; pas encore parcourus&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Previews can&apos;t be read: {0}.</source>
        <translation>Les aperçus ne peuvent pas être lus&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>category {0}</source>
        <translation>catégorie {0}</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>Page of the handbook</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>This isn&apos;t a page of the handbook: {0}</source>
        <translation>Ce n&apos;est pas une page du manuel&#xa0;: {0}</translation>
    </message>
    <message>
        <source>To the page that a link led from</source>
        <translation>Vers la page d&apos;où un lien est parti</translation>
    </message>
</context>
<context>
    <name>HashFilesPage</name>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Fichiers…</translation>
    </message>
    <message>
        <source>Choose the file of a hash set, or all of its parts, or their folder: together they are one set. What they are is found out by what they hold.</source>
        <translation>Choisissez le fichier d&apos;un jeu de hachages, ou toutes ses parties, ou leur dossier&#xa0;: ensemble ils forment un jeu. Leur contenu dit ce qu&apos;ils sont.</translation>
    </message>
    <message>
        <source>Choose the files of the hash set, or their folder.</source>
        <translation>Choisissez les fichiers du jeu de hachages, ou leur dossier.</translation>
    </message>
    <message>
        <source>Chosen files and folders</source>
        <translation>Fichiers et dossiers choisis</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files of the hash set</source>
        <translation>Fichiers du jeu de hachages</translation>
    </message>
    <message>
        <source>Folder with the parts of the hash set</source>
        <translation>Dossier des parties du jeu de hachages</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>Looking at what this is: {0}</source>
        <translation>Sightline regarde ce que c&apos;est&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Looking at what this is…</source>
        <translation>Sightline regarde ce que c’est…</translation>
    </message>
    <message>
        <source>Records, or what is wrong</source>
        <translation>Entrées, ou ce qui ne va pas</translation>
    </message>
    <message>
        <source>Take a&amp;way</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>What the files are</source>
        <translation>Ce que sont les fichiers</translation>
    </message>
</context>
<context>
    <name>HashImportWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling: nothing is imported</source>
        <translation>Annulation&#xa0;: rien n&apos;est importé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import a hash set</source>
        <translation>Importer un jeu de hachages</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Newer version of {0}</source>
        <translation>Version plus récente de {0}</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l&apos;import</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading: {0} of {1} MB, {2}</source>
        <translation>Lecture&#xa0;: {0} sur {1} Mo, {2}</translation>
    </message>
    <message>
        <source>Sorting and writing what was read</source>
        <translation>Tri et écriture de ce qui a été lu</translation>
    </message>
</context>
<context>
    <name>HashListDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>A VICS list of known media, which other programs take as a hash set, IPED too: digests, categories, tags and series of what is chosen. No media are in it, and no paths, times or notes. It is neither signed nor sealed.</source>
        <translation>Une liste VICS de médias connus, que d&apos;autres programmes prennent comme jeu de hachages, IPED aussi&#xa0;: empreintes, catégories, mots-clés et séries de ce qui est choisi. Elle ne contient ni médias, ni chemins, ni dates, ni notes. Elle n&apos;est ni signée ni scellée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled; nothing of the list was kept.</source>
        <translation>Annulé&#xa0;; rien de la liste n&apos;a été gardé.</translation>
    </message>
    <message>
        <source>Cancelling: nothing of the list is kept</source>
        <translation>Annulation&#xa0;: rien de la liste n&apos;est gardé</translation>
    </message>
    <message>
        <source>Choose the folder of the list</source>
        <translation>Choisir le dossier de la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Hash list for others</source>
        <translation>Liste de hachages pour d&apos;autres</translation>
    </message>
    <message>
        <source>Looking at {0} of {1} media</source>
        <translation>Médias parcourus&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>Avancement de la liste</translation>
    </message>
    <message>
        <source>SHA-256 of the list: {0}</source>
        <translation>SHA-256 de la liste&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Say in which folder the list is to be made, and what it is to be called.</source>
        <translation>Indiquez dans quel dossier la liste doit être faite et comment elle doit s&apos;appeler.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>left out, as nobody said anything of them: {0}</source>
        <translation>omis, car personne n&apos;en a rien dit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>left out, as they are empty: {0}</source>
        <translation>omis, car vides&#xa0;: {0}</translation>
    </message>
    <message>
        <source>left out, with the MD5 of another one: {0}</source>
        <translation>omis, avec la MD5 d&apos;un autre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>of these without a number of their category, as none is verified: {0}</source>
        <translation>dont sans numéro de catégorie, car aucun n&apos;est vérifié&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} was written. Media in it: {1}</source>
        <translation>{0} a été écrit. Médias dedans&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>HashQuestionsPage</name>
    <message>
        <source>&amp;Alert: media in it are CSAM, or may be; they are marked and come first</source>
        <translation>&amp;Alerte&#xa0;: contenus d&apos;abus sexuels d&apos;enfants, sûrs ou possibles&#xa0;; marqués et montrés en premier</translation>
    </message>
    <message>
        <source>&amp;Known: somebody had media in it before; they are marked, nothing else is said</source>
        <translation>&amp;Connu&#xa0;: quelqu&apos;un a déjà eu ses médias&#xa0;; ils sont marqués, rien d&apos;autre n&apos;est dit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Replace {0}, which is there</source>
        <translation>Rem&amp;placer {0}, qui existe déjà</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>All other categories, records: {0}</source>
        <translation>Toutes les autres catégories, entrées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>By which the set is known from now on, in all its versions</source>
        <translation>Sous lequel le jeu est connu désormais, dans toutes ses versions</translation>
    </message>
    <message>
        <source>Category {0}, records: {1}</source>
        <translation>Catégorie {0}, entrées&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Give the set a name.</source>
        <translation>Donnez un nom au jeu.</translation>
    </message>
    <message>
        <source>If you write none: the beginning of the SHA-256 of its files</source>
        <translation>Si vous n&apos;en écrivez pas&#xa0;: le début du SHA-256 de ses fichiers</translation>
    </message>
    <message>
        <source>Irre&amp;levant: files of programs and systems; media in it are not decoded</source>
        <translation>Sans in&amp;térêt&#xa0;: fichiers de programmes et de systèmes&#xa0;; ses médias ne sont pas décodés</translation>
    </message>
    <message>
        <source>Its numbers of &amp;64 hex digits, which no header names, are</source>
        <translation>Ses nombres de &amp;64 chiffres hexadécimaux, qu&apos;aucun en-tête ne nomme, sont</translation>
    </message>
    <message>
        <source>Known, but neither an alert nor irrelevant</source>
        <translation>Connu, mais ni alerte ni sans intérêt</translation>
    </message>
    <message>
        <source>Say what each of its categories means; a wrong guess would hide alerts, or raise false ones.</source>
        <translation>Dites ce que signifie chacune de ses catégories&#xa0;; une erreur cacherait des alertes, ou en donnerait de fausses.</translation>
    </message>
    <message>
        <source>Say what it means that a medium is in this set; it is never guessed.</source>
        <translation>Dites ce que signifie qu&apos;un média soit dans ce jeu&#xa0;; cela n&apos;est jamais deviné.</translation>
    </message>
    <message>
        <source>Say what it means…</source>
        <translation>Dites ce qu&apos;elle signifie…</translation>
    </message>
    <message>
        <source>Their numbers differ from country to country, and from year to year.</source>
        <translation>Leurs numéros diffèrent d&apos;un pays à l&apos;autre, et d&apos;une année à l&apos;autre.</translation>
    </message>
    <message>
        <source>There is a set of this name: replace it, or choose another name.</source>
        <translation>Il y a un jeu de ce nom&#xa0;: remplacez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>What do its categories mean?</source>
        <translation>Que signifient ses catégories&#xa0;?</translation>
    </message>
    <message>
        <source>What does it mean that a medium is in this set?</source>
        <translation>Que signifie qu&apos;un média soit dans ce jeu&#xa0;?</translation>
    </message>
    <message>
        <source>What its numbers of 64 hex digits are</source>
        <translation>Ce que sont ses nombres de 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>{0}, as their bits say</source>
        <translation>{0}, comme le disent leurs bits</translation>
    </message>
    <message>
        <source>{0}, though their bits don&apos;t say so</source>
        <translation>{0}, bien que leurs bits ne le disent pas</translation>
    </message>
</context>
<context>
    <name>HashSetWords</name>
    <message>
        <source>Category {0}</source>
        <translation>Catégorie {0}</translation>
    </message>
    <message>
        <source>Digests by {0}</source>
        <translation>Empreintes par {0}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>In the open case</source>
        <translation>Dans l&apos;affaire ouverte</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted: this workstation&apos;s hash sets can be read by whoever can read its disk.</source>
        <translation>Il n&apos;est pas chiffré&#xa0;: les jeux de hachages de ce poste sont lisibles par quiconque peut lire son disque.</translation>
    </message>
    <message>
        <source>List of digests</source>
        <translation>Liste d&apos;empreintes</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Media about which sets contradict each other: {0}; they are listed below.</source>
        <translation>Médias sur lesquels des jeux se contredisent&#xa0;: {0}&#xa0;; ils sont listés ci-dessous.</translation>
    </message>
    <message>
        <source>Media that are in a hash set: {0}, of these alerts: {1}, known-irrelevant: {2}.</source>
        <translation>Médias présents dans un jeu de hachages&#xa0;: {0}, dont alertes&#xa0;: {1}, connus sans intérêt&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Media that were not decoded since they were known-irrelevant, and no longer are: {0}.</source>
        <translation>Médias non décodés parce que connus sans intérêt, et qui ne le sont plus&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>NIST list</source>
        <translation>Liste du NIST</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No set contradicts another.</source>
        <translation>Aucun jeu n&apos;en contredit un autre.</translation>
    </message>
    <message>
        <source>PDQ list</source>
        <translation>Liste PDQ</translation>
    </message>
    <message>
        <source>Recognised: {0}.</source>
        <translation>Reconnu&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>SHA-256 of all files</source>
        <translation>SHA-256 de tous les fichiers</translation>
    </message>
    <message>
        <source>Table of digests</source>
        <translation>Tableau d&apos;empreintes</translation>
    </message>
    <message>
        <source>There is no hash set on this workstation: import one first.</source>
        <translation>Il n&apos;y a pas de jeu de hachages sur ce poste&#xa0;: importez-en d&apos;abord un.</translation>
    </message>
    <message>
        <source>Unusable records</source>
        <translation>Entrées inutilisables</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What sets said that aren&apos;t on this workstation stays in the case: {0}.</source>
        <translation>Ce qu&apos;ont dit des jeux absents de ce poste reste dans l&apos;affaire&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>categories of a region that isn&apos;t named</source>
        <translation>catégories d&apos;une région non nommée</translation>
    </message>
    <message>
        <source>categories of region {0}</source>
        <translation>catégories de la région {0}</translation>
    </message>
    <message>
        <source>checked against it; it isn&apos;t on this workstation, and what it said stays</source>
        <translation>comparée à lui&#xa0;; il n&apos;est pas sur ce poste, et ce qu&apos;il a dit reste</translation>
    </message>
    <message>
        <source>checked against this version</source>
        <translation>comparée à cette version</translation>
    </message>
    <message>
        <source>checked against version {0}; check it again</source>
        <translation>comparée à la version {0}&#xa0;; comparez-la de nouveau</translation>
    </message>
    <message>
        <source>its SHA-256</source>
        <translation>son SHA-256</translation>
    </message>
    <message>
        <source>its records are counted when it is imported</source>
        <translation>ses entrées sont comptées à l&apos;import</translation>
    </message>
    <message>
        <source>not checked against it yet</source>
        <translation>pas encore comparée à lui</translation>
    </message>
    <message>
        <source>not on this workstation</source>
        <translation>pas sur ce poste</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>records: {0}</source>
        <translation>entrées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>without a digest that can be used: {0}</source>
        <translation>sans empreinte utilisable&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
</context>
<context>
    <name>HashSetsWindow</name>
    <message>
        <source>&amp;Check the open case</source>
        <translation>&amp;Comparer l&apos;affaire ouverte</translation>
    </message>
    <message>
        <source>&amp;Decode what is irrelevant no longer</source>
        <translation>&amp;Décoder ce qui n&apos;est plus sans intérêt</translation>
    </message>
    <message>
        <source>&amp;Forget what it said…</source>
        <translation>&amp;Oublier ce qu&apos;il a dit…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Newer version…</source>
        <translation>&amp;Version plus récente…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>&amp;Show them in the gallery</source>
        <translation>Les &amp;montrer dans la galerie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling: what the case says of hash sets stays as it was</source>
        <translation>Annulation&#xa0;: ce que l&apos;affaire dit des jeux de hachages reste comme avant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget what {0} said about media of this case? That is put on record. If the set is on this workstation, the next check finds it again.</source>
        <translation>Oublier ce que {0} a dit des médias de cette affaire&#xa0;? Cela est consigné. Si le jeu est sur ce poste, la prochaine comparaison le retrouve.</translation>
    </message>
    <message>
        <source>Hash sets</source>
        <translation>Jeux de hachages</translation>
    </message>
    <message>
        <source>Looked up: {0} of {1}, {2}</source>
        <translation>Recherchés&#xa0;: {0} sur {1}, {2}</translation>
    </message>
    <message>
        <source>Looking media up</source>
        <translation>Recherche des médias</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>No case is open. Cases are checked against all sets when their sources are read.</source>
        <translation>Aucune affaire n&apos;est ouverte. Les affaires sont comparées à tous les jeux quand leurs sources sont lues.</translation>
    </message>
    <message>
        <source>No hash set is on this workstation. Import one: a file, or a folder of part files.</source>
        <translation>Aucun jeu de hachages n&apos;est sur ce poste. Importez-en un&#xa0;: un fichier, ou un dossier de parties.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement de la comparaison</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {0} from this workstation? Cases that were checked against it keep what it said; cases that are read from now on aren&apos;t checked against it.</source>
        <translation>Retirer {0} de ce poste&#xa0;? Les affaires qui lui ont été comparées gardent ce qu&apos;il a dit&#xa0;; celles qui seront lues désormais ne lui sont pas comparées.</translation>
    </message>
    <message>
        <source>Takes what this set said out of the open case</source>
        <translation>Retire de l&apos;affaire ouverte ce que ce jeu a dit</translation>
    </message>
    <message>
        <source>The case is open for reading only, so it can&apos;t be checked here.</source>
        <translation>L&apos;affaire est ouverte en lecture seule, elle ne peut donc pas être comparée ici.</translation>
    </message>
    <message>
        <source>The open case: {0}</source>
        <translation>L&apos;affaire ouverte&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is on record</source>
        <translation>Ce qui est consigné</translation>
    </message>
    <message>
        <source>What the set says</source>
        <translation>Ce que dit le jeu</translation>
    </message>
    <message>
        <source>What was skipped is looked at anew with the next reading, which begins now</source>
        <translation>Ce qui a été sauté est regardé à nouveau à la prochaine lecture, qui commence maintenant</translation>
    </message>
    <message>
        <source>Where sets contradict each other</source>
        <translation>Là où des jeux se contredisent</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Package {0}: {1}</source>
        <translation>Paquet {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Referred to {0}, {1}: {2}</source>
        <translation>Transmise à {0}, {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Seized: {0} of its media in exhibit {1}, {2}</source>
        <translation>Saisie&#xa0;: {0} de ses médias dans le scellé {1}, {2}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>owner {0}</source>
        <translation>responsable {0}</translation>
    </message>
    <message>
        <source>title “{0}”</source>
        <translation>titre «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}; taken back</source>
        <translation>{0}&#xa0;; annulé</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>IngestBar</name>
    <message>
        <source>, {0} unreadable</source>
        <translation>, {0} illisibles</translation>
    </message>
    <message>
        <source>All sources are read, files: {0}</source>
        <translation>Toutes les sources sont lues, fichiers&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Comparing media</source>
        <translation>Comparaison des médias</translation>
    </message>
    <message>
        <source>Hide this bar</source>
        <translation>Cacher cette barre</translation>
    </message>
    <message>
        <source>Listing files: {0} found</source>
        <translation>Liste des fichiers&#xa0;: {0} trouvés</translation>
    </message>
    <message>
        <source>Reading begins</source>
        <translation>La lecture commence</translation>
    </message>
    <message>
        <source>Reading has stopped</source>
        <translation>La lecture est arrêtée</translation>
    </message>
    <message>
        <source>Reading of sources</source>
        <translation>Lecture des sources</translation>
    </message>
    <message>
        <source>Reading: {0}</source>
        <translation>Lecture&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped; files read: {0}; nothing is lost, resume at any time</source>
        <translation>Arrêté&#xa0;; fichiers lus&#xa0;: {0}&#xa0;; rien n&apos;est perdu, reprise possible à tout moment</translation>
    </message>
    <message>
        <source>Stopping: what is in hand is finished</source>
        <translation>Arrêt&#xa0;: ce qui est en cours se termine</translation>
    </message>
    <message>
        <source>time left not known yet</source>
        <translation>temps restant pas encore connu</translation>
    </message>
    <message>
        <source>{0} MB/s</source>
        <translation>{0} Mo/s</translation>
    </message>
    <message>
        <source>{0} files/s</source>
        <translation>{0} fichiers/s</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} fichiers sur {1}</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>{0} illisibles</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>%1 other media</source>
        <translation>%1 autres médias</translation>
    </message>
    <message>
        <source>1 other medium</source>
        <translation>1 autre média</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same camera</source>
        <translation>Même appareil</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>in %1 exhibits</source>
        <translation>dans %1 scellés</translation>
    </message>
    <message>
        <source>in 1 exhibit</source>
        <translation>dans 1 scellé</translation>
    </message>
    <message>
        <source>zone unknown</source>
        <translation>fuseau inconnu</translation>
    </message>
    <message>
        <source>{0} per second</source>
        <translation>{0} par seconde</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1 in its stack</source>
        <translation>%1 dans sa pile</translation>
    </message>
    <message>
        <source>%1 media chosen</source>
        <translation>%1 médias choisis</translation>
    </message>
    <message>
        <source>A note written here replaces that of each of them</source>
        <translation>Une note écrite ici remplace celle de chacun d&apos;eux</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Choose a medium in the gallery.</source>
        <translation>Choisissez un média dans la galerie.</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n&apos;est choisi</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>This medium isn&apos;t in the case any more.</source>
        <translation>Ce média n&apos;est plus dans l&apos;affaire.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu&apos;il dit</translation>
    </message>
    <message>
        <source>What you decide reaches all of them.</source>
        <translation>Ce que vous décidez vaut pour tous.</translation>
    </message>
    <message>
        <source>What you want to remember of it</source>
        <translation>Ce que vous voulez en retenir</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Choose what the rectangle touches</source>
        <translation>Choisir ce que touche le rectangle</translation>
    </message>
    <message>
        <source>Confirm the match</source>
        <translation>Confirmer la correspondance</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Dragging</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>First and last card</source>
        <translation>Première et dernière vignette</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Aller de vignette en vignette</translation>
    </message>
    <message>
        <source>Go to the other medium</source>
        <translation>Aller à l&apos;autre média</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation>Dans la galerie</translation>
    </message>
    <message>
        <source>In the list of links</source>
        <translation>Dans la liste des liens</translation>
    </message>
    <message>
        <source>In videos and sounds</source>
        <translation>Dans les vidéos et les sons</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Not a match, for ever</source>
        <translation>Pas une correspondance, pour toujours</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>En choisir plusieurs</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Maj+touches fléchées</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Maj+molette</translation>
    </message>
    <message>
        <source>Show what agreed, drawn</source>
        <translation>Montrer ce qui concorde</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Size of the open keyhole</source>
        <translation>Taille de l&apos;œilleton ouvert</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>All as shipped</source>
        <translation>Toutes d&apos;origine</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>D&apos;origine</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Choose an action, then press the key that shall lead to it.</source>
        <translation>Choisissez une action, puis appuyez sur la touche qui doit y mener.</translation>
    </message>
    <message>
        <source>In videos and sounds</source>
        <translation>Dans les vidéos et les sons</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>No key would lead to {1} any more while a video or a sound is shown; choose another key than {0}.</source>
        <translation>Aucune touche ne mènerait plus à {1} pendant une vidéo ou un son&#xa0;; choisissez une autre touche que {0}.</translation>
    </message>
    <message>
        <source>Press the key that shall lead to “{0}”.</source>
        <translation>Appuyez sur la touche qui doit mener à «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>Cette touche est toujours la même.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette touche</translation>
    </message>
    <message>
        <source>{0} always leads to {1}; choose another key.</source>
        <translation>{0} mène toujours à {1}&#xa0;; choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{0} is free.</source>
        <translation>{0} est libre.</translation>
    </message>
    <message>
        <source>{0} leads to {1} now; used here, it leads there no longer.</source>
        <translation>{0} mène à {1} maintenant&#xa0;; utilisée ici, elle n&apos;y mènera plus.</translation>
    </message>
    <message>
        <source>{0} moves about, reveals or leads back; choose another key.</source>
        <translation>{0} déplace, révèle ou ramène en arrière&#xa0;; choisissez une autre touche.</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Its category</source>
        <translation>Sa catégorie</translation>
    </message>
    <message>
        <source>Its series</source>
        <translation>Sa série</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Déjà connu</translation>
    </message>
    <message>
        <source>Known-irrelevant</source>
        <translation>Connu sans intérêt</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas identique</translation>
    </message>
    <message>
        <source>Offender identified</source>
        <translation>Auteur identifié</translation>
    </message>
    <message>
        <source>Victim identified</source>
        <translation>Victime identifiée</translation>
    </message>
    <message>
        <source>by another set or record</source>
        <translation>par un autre jeu ou une autre entrée</translation>
    </message>
    <message>
        <source>likeness: {0} of 256 bits differ</source>
        <translation>ressemblance&#xa0;: {0} bits sur 256 diffèrent</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>the record&apos;s {0} is another</source>
        <translation>{0} de l&apos;entrée est différent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{0} in the list of region {1}</source>
        <translation>{0} dans la liste de la région {1}</translation>
    </message>
    <message>
        <source>{0}, in a list that isn&apos;t named</source>
        <translation>{0}, dans une liste non nommée</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>LeadWindow</name>
    <message>
        <source>The case is open for reading only.</source>
        <translation>L&apos;affaire est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Ce qui a été fait en dernier</translation>
    </message>
</context>
<context>
    <name>LeadWords</name>
    <message>
        <source>1 medium</source>
        <translation>1 média</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 élément</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Dérivé</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Known there already</source>
        <translation>Déjà connue là-bas</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Sans piste</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Offender identified</source>
        <translation>Auteur identifié</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other case</source>
        <translation>Autre affaire</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victime</translation>
    </message>
    <message>
        <source>Victim and offender identified</source>
        <translation>Victime et auteur identifiés</translation>
    </message>
    <message>
        <source>Victim identified</source>
        <translation>Victime identifiée</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>a part of the picture</source>
        <translation>une partie de l&apos;image</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>against {0} ({1})</source>
        <translation>contre {0} ({1})</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>presque certain</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>presque exclu</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>au moins {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>au plus {0}</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>à {0}</translation>
    </message>
    <message>
        <source>for {0} ({1})</source>
        <translation>pour {0} ({1})</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>de {0} à {1}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>offered by the machine, not accepted yet</source>
        <translation>proposé par la machine, pas encore accepté</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>réfuté</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>à peu près égal</translation>
    </message>
    <message>
        <source>seen since {0}</source>
        <translation>vue depuis {0}</translation>
    </message>
    <message>
        <source>seen until {0}</source>
        <translation>vue jusqu&apos;à {0}</translation>
    </message>
    <message>
        <source>seen {0} to {1}</source>
        <translation>vue de {0} à {1}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>la machine</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>très improbable</translation>
    </message>
    <message>
        <source>{0} media</source>
        <translation>{0} médias</translation>
    </message>
    <message>
        <source>{0} members</source>
        <translation>{0} éléments</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} to {1} percent</source>
        <translation>{0} à {1} pour cent</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>LikenessBar</name>
    <message>
        <source>1 medium is like {0}</source>
        <translation>1 média ressemble à {0}</translation>
    </message>
    <message>
        <source>Back to what remains</source>
        <translation>Retour à ce qui reste</translation>
    </message>
    <message>
        <source>Choose one medium only.</source>
        <translation>Choisissez un seul média.</translation>
    </message>
    <message>
        <source>Looking for what is like {0}…</source>
        <translation>Recherche de ce qui ressemble à {0}…</translation>
    </message>
    <message>
        <source>Nothing else in the case is like {0}.</source>
        <translation>Rien d&apos;autre dans l&apos;affaire ne ressemble à {0}.</translation>
    </message>
    <message>
        <source>Nothing in the case is like {0}.</source>
        <translation>Rien dans l&apos;affaire ne ressemble à {0}.</translation>
    </message>
    <message>
        <source>Search by example: a picture, video or sound</source>
        <translation>Recherche par exemple&#xa0;: une image, une vidéo ou un son</translation>
    </message>
    <message>
        <source>the medium</source>
        <translation>ce média</translation>
    </message>
    <message>
        <source>the part marked</source>
        <translation>la partie marquée</translation>
    </message>
    <message>
        <source>{1} media are like {0}</source>
        <translation>{1} médias ressemblent à {0}</translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>It is a match (Y)</source>
        <translation>C&apos;est une correspondance (Y)</translation>
    </message>
    <message>
        <source>It is no match, for ever (X)</source>
        <translation>Ce n&apos;est pas une correspondance, pour toujours (X)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>No other medium was found that shows or sounds the same.</source>
        <translation>Aucun autre média montrant ou faisant entendre la même chose n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>Pas une correspondance</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the other medium (Enter)</source>
        <translation>Montrer l&apos;autre média (Entrée)</translation>
    </message>
    <message>
        <source>Show what agreed, drawn (W)</source>
        <translation>Montrer ce qui concorde (W)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>by its copy %1</source>
        <translation>par sa copie %1</translation>
    </message>
</context>
<context>
    <name>ListingModel</name>
    <message>
        <source>1 tag</source>
        <translation>1 mot-clé</translation>
    </message>
    <message>
        <source>A frame: what you decide is about the whole video.</source>
        <translation>Une image&#xa0;: ce que vous décidez vaut pour toute la vidéo.</translation>
    </message>
    <message>
        <source>Header {0}, cards: {1}</source>
        <translation>En-tête {0}, vignettes&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Header {0}, folded, cards: {1}</source>
        <translation>En-tête {0}, replié, vignettes&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Under the header {0}</source>
        <translation>Sous l&apos;en-tête {0}</translation>
    </message>
    <message>
        <source>alert of a hash set</source>
        <translation>alerte d&apos;un jeu de hachages</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>carries a thumbnail that shows something else</source>
        <translation>contient une vignette qui montre autre chose</translation>
    </message>
    <message>
        <source>category {0}</source>
        <translation>catégorie {0}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>frame at {0}</source>
        <translation>image à {0}</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>a une note</translation>
    </message>
    <message>
        <source>in a series</source>
        <translation>dans une série</translation>
    </message>
    <message>
        <source>its series: {0}</source>
        <translation>sa série&#xa0;: {0}</translation>
    </message>
    <message>
        <source>known by a hash set</source>
        <translation>connu par un jeu de hachages</translation>
    </message>
    <message>
        <source>known-irrelevant, not decoded</source>
        <translation>connu sans intérêt, non décodé</translation>
    </message>
    <message>
        <source>no longer in the case</source>
        <translation>n&apos;est plus dans l&apos;affaire</translation>
    </message>
    <message>
        <source>not a medium</source>
        <translation>pas un média</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>partly readable</source>
        <translation>lisible en partie</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>mis à l&apos;écart</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>stack of {0}</source>
        <translation>pile de {0}</translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>victim identified</source>
        <translation>victime identifiée</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>{0} tags</source>
        <translation>{0} mots-clés</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>That is neither the passphrase nor the recovery key of this case; try again.</source>
        <translation>Ce n&apos;est ni la phrase secrète ni la clé de récupération de cette affaire&#xa0;; réessayez.</translation>
    </message>
</context>
<context>
    <name>LookingWindow</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>The window can be used meanwhile</source>
        <translation>La fenêtre reste utilisable pendant ce temps</translation>
    </message>
    <message>
        <source>What was found by then is kept</source>
        <translation>Ce qui a été trouvé jusque-là est gardé</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dismiss</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Restored: {0}</source>
        <translation>Restaurée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>Work is going on. Come back first; then Sightline can be closed.</source>
        <translation>Un travail est en cours. Revenez d&apos;abord&#xa0;; Sightline pourra ensuite être fermé.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>All media (Home)</source>
        <translation>Tous les médias (Début)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Plus loin (−)</translation>
    </message>
    <message>
        <source>Filter by all that the map shows (Ctrl+Enter)</source>
        <translation>Filtrer par tout ce que la carte montre (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Filter by no place (Delete)</source>
        <translation>Ne filtrer par aucun lieu (Suppr)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <source>No medium of this filter says where it was made.</source>
        <translation>Aucun média de ce filtre ne dit où il a été fait.</translation>
    </message>
    <message>
        <source>Outlines: {0}</source>
        <translation>Contours&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Reading where media were made…</source>
        <translation>Lecture des lieux de prise de vue…</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <source>{0} with a position, {1} without</source>
        <translation>{0} avec position, {1} sans</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of where media were made</source>
        <translation>Carte des lieux où les médias ont été faits</translation>
    </message>
</context>
<context>
    <name>MediumEntities</name>
    <message>
        <source>All in which it is seen, in the gallery (Enter)</source>
        <translation>Tous ceux où elle est vue, dans la galerie (Entrée)</translation>
    </message>
    <message>
        <source>Choose media in the gallery.</source>
        <translation>Choisissez des médias dans la galerie.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>It is seen in what is chosen</source>
        <translation>Elle est vue dans ce qui est choisi</translation>
    </message>
    <message>
        <source>It isn&apos;t seen here (Delete)</source>
        <translation>Elle n&apos;est pas vue ici (Suppr)</translation>
    </message>
    <message>
        <source>Its name, country, position and note (F2)</source>
        <translation>Son nom, pays, position et note (F2)</translation>
    </message>
    <message>
        <source>Link with the series of these media too</source>
        <translation>Relier aussi aux séries de ces médias</translation>
    </message>
    <message>
        <source>List its media</source>
        <translation>Lister ses médias</translation>
    </message>
    <message>
        <source>Make it, and link it with what is chosen</source>
        <translation>La créer, et la relier à ce qui est choisi</translation>
    </message>
    <message>
        <source>Nobody and nothing is recorded here yet.</source>
        <translation>Personne ni rien n&apos;est encore noté ici.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n&apos;est choisi</translation>
    </message>
    <message>
        <source>People, places and devices that are seen here</source>
        <translation>Personnes, lieux et appareils vus ici</translation>
    </message>
    <message>
        <source>Recorded already</source>
        <translation>Déjà notée</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Who and what is seen here</source>
        <translation>Qui et quoi est vu ici</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>identifié</translation>
    </message>
    <message>
        <source>in {0} of these</source>
        <translation>dans {0} d&apos;entre eux</translation>
    </message>
    <message>
        <source>seen in {0} in all</source>
        <translation>vue en tout dans {0}</translation>
    </message>
    <message>
        <source>{0} media chosen</source>
        <translation>{0} médias choisis</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Why it is a member</source>
        <translation>Raison d&apos;appartenance</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>The case is open for reading only.</source>
        <translation>L&apos;affaire est ouverte en lecture seule.</translation>
    </message>
</context>
<context>
    <name>MemoryWindow</name>
    <message>
        <source>&amp;Alerts</source>
        <translation>&amp;Alertes</translation>
    </message>
    <message>
        <source>&amp;Open the memory…</source>
        <translation>&amp;Ouvrir la mémoire…</translation>
    </message>
    <message>
        <source>&amp;Remembered cases</source>
        <translation>Affaires &amp;mémorisées</translation>
    </message>
    <message>
        <source>&amp;Seen before</source>
        <translation>&amp;Déjà vu</translation>
    </message>
    <message>
        <source>Alerts, media: {0} of {1}</source>
        <translation>Alertes, médias&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>By which it is encrypted: of a case with a passphrase only such a memory keeps anything</source>
        <translation>Par laquelle elle est chiffrée&#xa0;: d&apos;une affaire avec phrase secrète, seule une telle mémoire garde quelque chose</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling: nothing of it is kept</source>
        <translation>Annulation&#xa0;: rien n&apos;en est gardé</translation>
    </message>
    <message>
        <source>Cases remembered on this workstation: {0}. Alerts of other offices: {1}.</source>
        <translation>Affaires mémorisées sur ce poste&#xa0;: {0}. Alertes d&apos;autres services&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Files: {0} of {1}</source>
        <translation>Fichiers&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Give it a &amp;passphrase…</source>
        <translation>Donner une &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>It has a passphrase</source>
        <translation>Elle a une phrase secrète</translation>
    </message>
    <message>
        <source>Memory of cases</source>
        <translation>Mémoire des affaires</translation>
    </message>
    <message>
        <source>Opening the memory</source>
        <translation>Ouverture de la mémoire</translation>
    </message>
    <message>
        <source>Pictures: {0} of {1}</source>
        <translation>Images&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Places and objects: {0} of {1}</source>
        <translation>Lieux et objets&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Remembered cases</source>
        <translation>Affaires mémorisées</translation>
    </message>
    <message>
        <source>Sounds: {0} of {1}</source>
        <translation>Sons&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Stopped: nothing of it was kept.</source>
        <translation>Arrêté&#xa0;: rien n&apos;en a été gardé.</translation>
    </message>
    <message>
        <source>The memory of cases has a passphrase; open it to use it.</source>
        <translation>La mémoire des affaires a une phrase secrète&#xa0;; ouvrez-la pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Videos: {0} of {1}</source>
        <translation>Vidéos&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Whoever forgets the passphrase needs this key to open the memory of cases. It is shown now and never again. What the memory held lay open on this disk before, and may be found there until it is overwritten.</source>
        <translation>Qui oublie la phrase secrète a besoin de cette clé pour ouvrir la mémoire des affaires. Elle est montrée maintenant et plus jamais. Ce que contenait la mémoire était lisible sur ce disque auparavant, et peut y être retrouvé jusqu&apos;à ce qu&apos;il soit écrasé.</translation>
    </message>
    <message>
        <source>{0} The memory has no passphrase: whoever can read this disk can read the references of its cases.</source>
        <translation>{0} La mémoire n&apos;a pas de phrase secrète&#xa0;: quiconque peut lire ce disque peut lire les références de ses affaires.</translation>
    </message>
    <message>
        <source>{0} The memory is encrypted.</source>
        <translation>{0} La mémoire est chiffrée.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}&#xa0;; {1}</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>An outline of {0} corners</source>
        <translation>Un contour de {0} sommets</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Clue “{4}” ({3}) at medium {0}</source>
        <translation>Indice «&#xa0;{4}&#xa0;» ({3}) sur le média {0}</translation>
    </message>
    <message>
        <source>Clue “{4}” ({3}) of series {5} at medium {0}</source>
        <translation>Indice «&#xa0;{4}&#xa0;» ({3}) de la série {5} sur le média {0}</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Decisions on media: {0}</source>
        <translation>Décisions sur des médias&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Dérivé</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>Face in medium {0} ({2})</source>
        <translation>Visage dans le média {0} ({2})</translation>
    </message>
    <message>
        <source>Face in medium {0} at {1} ({2})</source>
        <translation>Visage dans le média {0} à {1} ({2})</translation>
    </message>
    <message>
        <source>Facts and members of series: {0}</source>
        <translation>Faits et éléments de séries&#xa0;: {0}</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vue d&apos;abord</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Soutenu</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>How it is sanitised</source>
        <translation>Comment il est assaini</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Il tient</translation>
    </message>
    <message>
        <source>It was refuted</source>
        <translation>Il a été réfuté</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vue en dernier</translation>
    </message>
    <message>
        <source>Link of {0} and {1}: {2}</source>
        <translation>Lien de {0} et {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Medium {0}</source>
        <translation>Média {0}</translation>
    </message>
    <message>
        <source>Never one person</source>
        <translation>Jamais une seule personne</translation>
    </message>
    <message>
        <source>Never one person with: {0}</source>
        <translation>Jamais une seule personne avec&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No face, or none that matters</source>
        <translation>Pas un visage, ou pas un qui compte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number of the central database</source>
        <translation>Numéro de la base centrale</translation>
    </message>
    <message>
        <source>Object {1} from medium {0}</source>
        <translation>Objet {1} du média {0}</translation>
    </message>
    <message>
        <source>Objects that come along: {0}, sanitised pictures: {1}, faces: {2}</source>
        <translation>Objets qui viennent avec&#xa0;: {0}, images assainies&#xa0;: {1}, visages&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Offenders, at least and at most</source>
        <translation>Auteurs, au moins et au plus</translation>
    </message>
    <message>
        <source>One person or never</source>
        <translation>Une seule personne ou jamais</translation>
    </message>
    <message>
        <source>One person: {0}</source>
        <translation>Une seule personne&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Opinions of countries: {0}</source>
        <translation>Avis sur des pays&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Pairs that are never one person: {0}</source>
        <translation>Paires qui ne sont jamais une seule personne&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Parts of clues: {0}</source>
        <translation>Parties d&apos;indices&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Parts of faces: {0}</source>
        <translation>Parties de visages&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Parts of objects: {0}</source>
        <translation>Parties d&apos;objets&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Parts of people, places and devices: {0}</source>
        <translation>Parties de personnes, lieux et appareils&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Parts of referrals: {0}</source>
        <translation>Parties de transmissions&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Referral of series {0} to {2}, {1}, on {3}</source>
        <translation>Transmission de la série {0} à {2}, {1}, le {3}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Role of a member</source>
        <translation>Rôle d&apos;un élément</translation>
    </message>
    <message>
        <source>Sanitised picture</source>
        <translation>Image assainie</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Second examen</translation>
    </message>
    <message>
        <source>Segment {1} to {2} of medium {0}</source>
        <translation>Segment {1} à {2} du média {0}</translation>
    </message>
    <message>
        <source>Segments: {0}</source>
        <translation>Segments&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Series {0}</source>
        <translation>Série {0}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Verdicts on links: {0}</source>
        <translation>Avis sur des liens&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Victims, at least and at most</source>
        <translation>Victimes, au moins et au plus</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>Whether it holds</source>
        <translation>S&apos;il tient</translation>
    </message>
    <message>
        <source>Whose face it is</source>
        <translation>À qui est ce visage</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>À qui elle est</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}&#xa0;; {1}</translation>
    </message>
    <message>
        <source>{1} as the country of series {0}</source>
        <translation>{1} comme pays de la série {0}</translation>
    </message>
    <message>
        <source>“{1}” ({0})</source>
        <translation>«&#xa0;{1}&#xa0;» ({0})</translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Regarder</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Intégrer</translation>
    </message>
    <message>
        <source>&amp;Opened by</source>
        <translation>&amp;Ouvert par</translation>
    </message>
    <message>
        <source>&amp;Package or case</source>
        <translation>&amp;Paquet ou affaire</translation>
    </message>
    <message>
        <source>A case, opened for reading: nothing in it is changed.</source>
        <translation>Une affaire, ouverte en lecture&#xa0;: rien n&apos;y est modifié.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Case {0}, by {1}</source>
        <translation>Affaire {0}, par {1}</translation>
    </message>
    <message>
        <source>Choose a file of the package</source>
        <translation>Choisissez un fichier du paquet</translation>
    </message>
    <message>
        <source>Choose the file of an identity</source>
        <translation>Choisissez le fichier d&apos;une identité</translation>
    </message>
    <message>
        <source>Choose the folder of the package or of the case</source>
        <translation>Choisissez le dossier du paquet ou de l&apos;affaire</translation>
    </message>
    <message>
        <source>Choose the package or the case that is to be merged.</source>
        <translation>Choisissez le paquet ou l&apos;affaire à intégrer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Here and there</source>
        <translation>Ici et là-bas</translation>
    </message>
    <message>
        <source>I know that this is theirs: take it in though no known key vouches for it</source>
        <translation>Je sais que ceci vient d&apos;eux&#xa0;: l&apos;intégrer bien qu&apos;aucune clé connue n&apos;en réponde</translation>
    </message>
    <message>
        <source>In conflict, and changing nothing until you settle it: {0}</source>
        <translation>En conflit, et sans effet tant que vous ne tranchez pas&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Its series {0} is called {1} here.</source>
        <translation>Sa série {0} s&apos;appelle ici {1}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Media that aren&apos;t in this case: {0}. What is said of them is left out.</source>
        <translation>Médias absents de cette affaire&#xa0;: {0}. Ce qui en est dit est laissé de côté.</translation>
    </message>
    <message>
        <source>Merge another officer&apos;s work</source>
        <translation>Intégrer le travail d&apos;un autre</translation>
    </message>
    <message>
        <source>Nobody signed it, so nobody vouches for what it says; ask its maker whether it is theirs.</source>
        <translation>Personne ne l&apos;a signé, donc personne n&apos;en répond&#xa0;; demandez à son auteur s&apos;il est de lui.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>Only said there, and added: {0}</source>
        <translation>Dit seulement là-bas, et ajouté&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Passph&amp;rase</source>
        <translation>P&amp;hrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the other case, or of the key</source>
        <translation>Phrase secrète de l&apos;autre affaire, ou de la clé</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Said alike by both: {0}</source>
        <translation>Dit pareillement par les deux&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>Trancher les conflits</translation>
    </message>
    <message>
        <source>Signed by a key that nobody here knows: compare it with its owner. {0}</source>
        <translation>Signé par une clé que personne ici ne connaît&#xa0;: comparez-la avec son propriétaire. {0}</translation>
    </message>
    <message>
        <source>Signed by {0}, key {1}</source>
        <translation>Signé par {0}, clé {1}</translation>
    </message>
    <message>
        <source>Statements: {0}</source>
        <translation>Énoncés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Stopped: nothing was taken in.</source>
        <translation>Arrêté&#xa0;: rien n&apos;a été intégré.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What differs, and what can&apos;t be taken in</source>
        <translation>Ce qui diffère, et ce qui ne peut pas être intégré</translation>
    </message>
    <message>
        <source>What is said of this medium is left out.</source>
        <translation>Ce qui est dit de ce média est laissé de côté.</translation>
    </message>
    <message>
        <source>a package, or another case that you may open</source>
        <translation>un paquet, ou une autre affaire que vous pouvez ouvrir</translation>
    </message>
    <message>
        <source>this workstation&apos;s sealing key</source>
        <translation>la clé de déchiffrement de ce poste</translation>
    </message>
    <message>
        <source>{0} ({1}) here, {2} ({3}) there</source>
        <translation>{0} ({1}) contre {2} ({3})</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fermer l&apos;affaire</translation>
    </message>
    <message>
        <source>Damaged previews</source>
        <translation>Aperçus endommagés</translation>
    </message>
    <message>
        <source>Forget a case</source>
        <translation>Oublier une affaire</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Lay them aside and open</source>
        <translation>Mettre de côté et ouvrir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Ouverte ailleurs</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>The previews of this case are damaged; what you decided is kept in another file. Once they are laid aside the case can be opened, and “Previews are lost…” below the sources makes them again.</source>
        <translation>Les aperçus de cette affaire sont endommagés&#xa0;; ce que vous avez décidé est gardé dans un autre fichier. Une fois mis de côté, l&apos;affaire peut être ouverte, et «&#xa0;Des aperçus sont perdus…&#xa0;» sous les sources les refait.</translation>
    </message>
</context>
<context>
    <name>MetModel</name>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Series there</source>
        <translation>Série là-bas</translation>
    </message>
    <message>
        <source>There at</source>
        <translation>Là-bas à</translation>
    </message>
    <message>
        <source>What is the same</source>
        <translation>Ce qui est identique</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ModelPacksWindow</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Zip…</source>
        <translation>&amp;Zip…</translation>
    </message>
    <message>
        <source>A folder, or a .zip, with manifest.json and model.onnx</source>
        <translation>Un dossier, ou un .zip, avec manifest.json et model.onnx</translation>
    </message>
    <message>
        <source>As your agency published it, by another way than the pack</source>
        <translation>Tel que votre service l&apos;a publié, par une autre voie que le lot</translation>
    </message>
    <message>
        <source>Cancelling: no pack is added</source>
        <translation>Annulation&#xa0;: aucun lot n&apos;est ajouté</translation>
    </message>
    <message>
        <source>Changing which pack is used</source>
        <translation>Changement du lot utilisé</translation>
    </message>
    <message>
        <source>Checking the pack, and trying it in a worker</source>
        <translation>Vérification du lot, et essai dans un processus à part</translation>
    </message>
    <message>
        <source>Choose the .zip of a pack</source>
        <translation>Choisir le .zip d&apos;un lot</translation>
    </message>
    <message>
        <source>Choose the folder of a pack</source>
        <translation>Choisir le dossier d&apos;un lot</translation>
    </message>
    <message>
        <source>Choose the folder or the .zip of a pack first.</source>
        <translation>Choisissez d&apos;abord le dossier ou le .zip d&apos;un lot.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing the packs with their manifests</source>
        <translation>Comparaison des lots avec leurs manifestes</translation>
    </message>
    <message>
        <source>Find copies with this pack</source>
        <translation>Trouver les copies avec ce lot</translation>
    </message>
    <message>
        <source>Find copies without a pack</source>
        <translation>Trouver les copies sans lot</translation>
    </message>
    <message>
        <source>It is checked and tried first</source>
        <translation>Il est d&apos;abord vérifié et essayé</translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Lots de modèles</translation>
    </message>
    <message>
        <source>Networks that your agency supplies. None comes with Sightline, and none is ever fetched; without one nothing else changes.</source>
        <translation>Réseaux que fournit votre service. Aucun n&apos;est livré avec Sightline, et aucun n&apos;est jamais téléchargé&#xa0;; sans réseau, rien d&apos;autre ne change.</translation>
    </message>
    <message>
        <source>No model pack is here.</source>
        <translation>Aucun lot de modèles n&apos;est ici.</translation>
    </message>
    <message>
        <source>Pack to a&amp;dd</source>
        <translation>&amp;Lot à ajouter</translation>
    </message>
    <message>
        <source>Pack to add</source>
        <translation>Lot à ajouter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {0} from this workstation? What it found stays in the cases.</source>
        <translation>Retirer {0} de ce poste&#xa0;? Ce qu&apos;il a trouvé reste dans les affaires.</translation>
    </message>
    <message>
        <source>Removing the pack</source>
        <translation>Retrait du lot</translation>
    </message>
    <message>
        <source>SHA-256 of its &amp;manifest</source>
        <translation>SHA-256 de son &amp;manifeste</translation>
    </message>
    <message>
        <source>Use &amp;none</source>
        <translation>N&apos;en utiliser au&amp;cun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is on record</source>
        <translation>Ce qui est consigné</translation>
    </message>
    <message>
        <source>What it found stays</source>
        <translation>Ce qu&apos;il a trouvé reste</translation>
    </message>
    <message>
        <source>{0} was added, and is used for what is read from now on.</source>
        <translation>{0} a été ajouté, et sert pour ce qui sera lu désormais.</translation>
    </message>
    <message>
        <source>{0} was added. Faces can be looked for now, with “Find faces”.</source>
        <translation>{0} a été ajouté. On peut maintenant chercher des visages, avec «&#xa0;Chercher des visages&#xa0;».</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Catégories</translation>
    </message>
    <message>
        <source>&amp;Folder name</source>
        <translation>Nom du &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Made in</source>
        <translation>Créé&amp;e dans</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>Suivie p&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>A case needs a reference; give the number under which your agency knows it.</source>
        <translation>Une affaire a besoin d&apos;une référence&#xa0;; donnez le numéro sous lequel votre service la connaît.</translation>
    </message>
    <message>
        <source>Choose the folder in which the case is to be made.</source>
        <translation>Choisissez le dossier où l&apos;affaire doit être créée.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder for cases</source>
        <translation>Dossier des affaires</translation>
    </message>
    <message>
        <source>Give the case&apos;s folder a name without slashes.</source>
        <translation>Donnez au dossier de l&apos;affaire un nom sans barre oblique.</translation>
    </message>
    <message>
        <source>Make case</source>
        <translation>Créer l&apos;affaire</translation>
    </message>
    <message>
        <source>Making the case…</source>
        <translation>Création de l&apos;affaire…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>The categories can&apos;t be exchanged for others later.</source>
        <translation>Les catégories ne pourront plus être remplacées par d&apos;autres.</translation>
    </message>
    <message>
        <source>With a passphrase the case is encrypted on disk. It can only be given one now; leave it empty for a case without.</source>
        <translation>Avec une phrase secrète, l&apos;affaire est chiffrée sur le disque. Elle ne peut en recevoir une que maintenant&#xa0;; laissez vide pour une affaire sans.</translation>
    </message>
    <message>
        <source>e.g. 2026-004711</source>
        <translation>p. ex. 2026-004711</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A&amp;gain</source>
        <translation>Répé&amp;ter</translation>
    </message>
    <message>
        <source>At least {0} characters are needed.</source>
        <translation>Il faut au moins {0} caractères.</translation>
    </message>
    <message>
        <source>Long enough, if it isn&apos;t easily guessed.</source>
        <translation>Assez longue, si elle n&apos;est pas facile à deviner.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nouvelle phrase secrète, encore</translation>
    </message>
    <message>
        <source>Short: {0} characters or {1} words are recommended.</source>
        <translation>Courte&#xa0;: {0} caractères ou {1} mots sont conseillés.</translation>
    </message>
    <message>
        <source>Show &amp;both</source>
        <translation>M&amp;ontrer les deux</translation>
    </message>
    <message>
        <source>The two passphrases differ; type the same one twice.</source>
        <translation>Les deux phrases secrètes diffèrent&#xa0;; tapez deux fois la même.</translation>
    </message>
    <message>
        <source>{0} characters or {1} words are recommended, and that nobody can guess them.</source>
        <translation>{0} caractères ou {1} mots sont conseillés, que personne ne puisse deviner.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ObjectDesk</name>
    <message>
        <source>Nothing can be searched for while no reader is running.</source>
        <translation>Rien ne peut être cherché tant qu&apos;aucun lecteur ne tourne.</translation>
    </message>
    <message>
        <source>Originals can&apos;t be opened while no reader is running; the object can&apos;t be seen.</source>
        <translation>Les originaux ne peuvent pas être ouverts tant qu&apos;aucun lecteur ne tourne&#xa0;; l&apos;objet ne peut pas être vu.</translation>
    </message>
    <message>
        <source>The pixels of the object aren&apos;t here yet; wait for them, or connect the source.</source>
        <translation>Les pixels de l&apos;objet ne sont pas encore là&#xa0;; attendez-les, ou branchez la source.</translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>Choose an object, or crop one from a clue at a part of a picture.</source>
        <translation>Choisissez un objet, ou découpez-en un d&apos;un indice sur une partie d&apos;image.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Cut out a part</source>
        <translation>Retirer une partie</translation>
    </message>
    <message>
        <source>GrabCut: what stands out; look at it all around</source>
        <translation>GrabCut&#xa0;: ce qui ressort&#xa0;; regardez tout autour</translation>
    </message>
    <message>
        <source>Mask what lies before the object</source>
        <translation>Masquer ce qui est devant l&apos;objet</translation>
    </message>
    <message>
        <source>Outline by machine</source>
        <translation>Contour par la machine</translation>
    </message>
    <message>
        <source>Record outline and words</source>
        <translation>Noter le contour et les mots</translation>
    </message>
    <message>
        <source>Rectangle of the object, protected; Enter sets a corner, arrows move it, Space reveals while held</source>
        <translation>Rectangle de l&apos;objet, protégé&#xa0;; Entrée pose un coin, les flèches le déplacent, Espace révèle tant qu&apos;elle est maintenue</translation>
    </message>
    <message>
        <source>Sanitise</source>
        <translation>Assainir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save, and make the picture</source>
        <translation>Enregistrer et faire l&apos;image</translation>
    </message>
    <message>
        <source>Something is on its way</source>
        <translation>Quelque chose est en cours</translation>
    </message>
    <message>
        <source>Take the outline away</source>
        <translation>Retirer le contour</translation>
    </message>
    <message>
        <source>The rectangle is read from the source…</source>
        <translation>Lecture du rectangle dans la source…</translation>
    </message>
    <message>
        <source>What would leave the machine</source>
        <translation>Ce qui quitterait la machine</translation>
    </message>
    <message>
        <source>What would leave the machine is shown here.</source>
        <translation>Ce qui quitterait la machine est montré ici.</translation>
    </message>
</context>
<context>
    <name>ObjectForm</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Black from</source>
        <translation>Noir dès</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Bord adouci</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Inset</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Mean colour of the object</source>
        <translation>Couleur moyenne de l&apos;objet</translation>
    </message>
    <message>
        <source>Over so many pixels it passes into the fill</source>
        <translation>Sur tant de pixels il passe au remplissage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Such as: Where is this sold?</source>
        <translation>P. ex.&#xa0;: où est-ce vendu&#xa0;?</translation>
    </message>
    <message>
        <source>Taken off inside the outline: colours bleed over it</source>
        <translation>Ôté à l&apos;intérieur du contour&#xa0;: les couleurs débordent</translation>
    </message>
    <message>
        <source>To those who may recognise it</source>
        <translation>À ceux qui peuvent le reconnaître</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What covers all that isn&apos;t the object</source>
        <translation>Ce qui couvre tout ce qui n&apos;est pas l&apos;objet</translation>
    </message>
    <message>
        <source>What is this bright or brighter becomes white</source>
        <translation>Ce qui est aussi clair ou plus devient blanc</translation>
    </message>
    <message>
        <source>What is this dark or darker becomes black</source>
        <translation>Ce qui est aussi sombre ou plus devient noir</translation>
    </message>
    <message>
        <source>What it is, such as furniture, bag, toy</source>
        <translation>Ce que c&apos;est, p. ex. meuble, sac, jouet</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>White from</source>
        <translation>Blanc dès</translation>
    </message>
    <message>
        <source>With smooth edges; no detail is added</source>
        <translation>Avec des bords lisses&#xa0;; aucun détail n&apos;est ajouté</translation>
    </message>
</context>
<context>
    <name>ObjectWindow</name>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Contour</translation>
    </message>
    <message>
        <source>&amp;Remembered cases</source>
        <translation>Affaires &amp;mémorisées</translation>
    </message>
    <message>
        <source>&amp;Second look</source>
        <translation>&amp;Second regard</translation>
    </message>
    <message>
        <source>&amp;Tips</source>
        <translation>Si&amp;gnalements</translation>
    </message>
    <message>
        <source>Clue to crop from</source>
        <translation>Indice à découper</translation>
    </message>
    <message>
        <source>Crop an object</source>
        <translation>Découper un objet</translation>
    </message>
    <message>
        <source>Crop from this clue</source>
        <translation>Découper dans cet indice</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <translation>Exporter {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find elsewhere</source>
        <translation>Trouver ailleurs</translation>
    </message>
    <message>
        <source>From the rectangle of this clue</source>
        <translation>Du rectangle de cet indice</translation>
    </message>
    <message>
        <source>In the case, beside its own medium</source>
        <translation>Dans l&apos;affaire, hors de son propre média</translation>
    </message>
    <message>
        <source>It is seen in 1 more medium, which the gallery shows.</source>
        <translation>Il est vu dans 1 autre média, que la galerie montre.</translation>
    </message>
    <message>
        <source>It is seen in {0} more media, which the gallery shows.</source>
        <translation>Il est vu dans {0} autres médias, que la galerie montre.</translation>
    </message>
    <message>
        <source>It is seen nowhere else in the case.</source>
        <translation>Il n&apos;est vu nulle part ailleurs dans l&apos;affaire.</translation>
    </message>
    <message>
        <source>Looking for it in the case…</source>
        <translation>Recherche dans l&apos;affaire…</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Nouvel état</translation>
    </message>
    <message>
        <source>No object yet. Mark a part of a picture (Shift+P), write a clue there, then crop it below.</source>
        <translation>Pas encore d&apos;objet. Marquez une partie d&apos;image (Maj+P), écrivez-y un indice, puis découpez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>One that nobody else saw (Delete)</source>
        <translation>Un que personne d&apos;autre n&apos;a vu (Suppr)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Say how far the object has come</source>
        <translation>Dire où en est l&apos;objet</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>State of the object</source>
        <translation>État de l&apos;objet</translation>
    </message>
    <message>
        <source>The picture and the words to it</source>
        <translation>L&apos;image et ses mots</translation>
    </message>
    <message>
        <source>Who recognises this, and from where?</source>
        <translation>Qui reconnaît ceci, et d&apos;où&#xa0;?</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ObjectWords</name>
    <message>
        <source>A machine drew the outline: follow it all around and look whether anything but the object is inside.</source>
        <translation>Une machine a tracé le contour&#xa0;: suivez-le tout autour et voyez s&apos;il contient autre chose que l&apos;objet.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>Few pixels are taken off inside the outline: colours of what is masked may have bled into the object&apos;s rim.</source>
        <translation>Peu de pixels sont ôtés à l&apos;intérieur du contour&#xa0;: des couleurs de ce qui est masqué ont pu déborder sur le bord de l&apos;objet.</translation>
    </message>
    <message>
        <source>Identified, found everywhere</source>
        <translation>Identifié, trouvé partout</translation>
    </message>
    <message>
        <source>Identified, place known</source>
        <translation>Identifié, lieu connu</translation>
    </message>
    <message>
        <source>Nearly the whole rectangle is kept: look whether there is anything in it but the object.</source>
        <translation>Presque tout le rectangle est gardé&#xa0;: voyez s&apos;il contient autre chose que l&apos;objet.</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Pas jugé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Sanitised, waits for a second look</source>
        <translation>Assaini, attend un second regard</translation>
    </message>
    <message>
        <source>The outline reaches the edge of the rectangle: look along this edge whether anything of a person is left.</source>
        <translation>Le contour touche le bord du rectangle&#xa0;: voyez le long de ce bord s&apos;il reste quelque chose d&apos;une personne.</translation>
    </message>
    <message>
        <source>Tips came</source>
        <translation>Signalements reçus</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
</context>
<context>
    <name>OfferingWindow</name>
    <message>
        <source>In the gallery or the viewer</source>
        <translation>Dans la galerie ou la visionneuse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take what is chosen</source>
        <translation>Prendre la sélection</translation>
    </message>
    <message>
        <source>What was found by then is offered</source>
        <translation>Ce qui a été trouvé jusque-là est proposé</translation>
    </message>
</context>
<context>
    <name>OpenMemoryDialog</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Passphrase of the memory</source>
        <translation>Phrase secrète de la mémoire</translation>
    </message>
    <message>
        <source>The memory of cases has a passphrase.</source>
        <translation>La mémoire des affaires a une phrase secrète.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Only read here: it was opened so.</source>
        <translation>En lecture seule&#xa0;: elle a été ouverte ainsi.</translation>
    </message>
    <message>
        <source>Only read here: {0} has it open and may change it.</source>
        <translation>En lecture seule&#xa0;: {0} l&apos;a ouverte et peut la modifier.</translation>
    </message>
    <message>
        <source>Sources are being read. Stop reading and close? Nothing is lost; it can be resumed at any time.</source>
        <translation>Des sources sont en cours de lecture. Arrêter et fermer&#xa0;? Rien n&apos;est perdu&#xa0;; la lecture peut reprendre à tout moment.</translation>
    </message>
    <message>
        <source>Work is going on in another window. Stop it and close? A package that isn&apos;t finished isn&apos;t kept; where media are looked through, what was found by now is.</source>
        <translation>Un travail est en cours dans une autre fenêtre. L&apos;arrêter et fermer&#xa0;? Un paquet inachevé n&apos;est pas gardé&#xa0;; là où des médias sont parcourus, ce qui a été trouvé jusqu&apos;ici l&apos;est.</translation>
    </message>
</context>
<context>
    <name>OpinionWords</name>
    <message>
        <source>Likely made in {0}</source>
        <translation>Probablement fait en {0}</translation>
    </message>
    <message>
        <source>Made in {0}: {1} ({2})</source>
        <translation>Fait en {0}&#xa0;: {1} ({2})</translation>
    </message>
    <message>
        <source>No accepted clue speaks for {0} any more; write a reason, or look at the opinion again.</source>
        <translation>Plus aucun indice accepté ne parle pour {0}&#xa0;; écrivez une raison, ou revoyez cet avis.</translation>
    </message>
    <message>
        <source>No candidate yet: record clues with a country, have some suggested, or choose one below.</source>
        <translation>Pas encore de candidat&#xa0;: notez des indices avec un pays, faites-en proposer, ou choisissez-en un ci-dessous.</translation>
    </message>
    <message>
        <source>No country is likely yet.</source>
        <translation>Aucun pays n&apos;est encore probable.</translation>
    </message>
    <message>
        <source>Together the opinions of {0} are more than certain (at least {1} %); lower or reject one.</source>
        <translation>Ensemble, les avis sur {0} font plus que certain (au moins {1}&#xa0;%)&#xa0;; abaissez-en ou rejetez-en un.</translation>
    </message>
    <message>
        <source>{0} is rejected, yet its clues speak for it more than against it; look at them again.</source>
        <translation>{0} est rejeté, pourtant ses indices parlent plus pour que contre&#xa0;; revoyez-les.</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>A face from</source>
        <translation>Un visage à partir de</translation>
    </message>
    <message>
        <source>Alike, other session</source>
        <translation>Semblables, autre session</translation>
    </message>
    <message>
        <source>Finds and measures faces</source>
        <translation>Trouve et mesure des visages</translation>
    </message>
    <message>
        <source>Finds copies of pictures</source>
        <translation>Trouve des copies d&apos;images</translation>
    </message>
    <message>
        <source>Finds faces</source>
        <translation>Trouve des visages</translation>
    </message>
    <message>
        <source>How measured</source>
        <translation>Mode de mesure</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>One person, one session</source>
        <translation>Une personne, une session</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Reads text in pictures</source>
        <translation>Lit le texte des images</translation>
    </message>
    <message>
        <source>SHA-256 checked</source>
        <translation>SHA-256 vérifié</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Worth a close look</source>
        <translation>Mérite un examen de près</translation>
    </message>
    <message>
        <source>Worth showing</source>
        <translation>Mérite d&apos;être montré</translation>
    </message>
    <message>
        <source>as the manifest says</source>
        <translation>comme le dit le manifeste</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>not what was added</source>
        <translation>pas ce qui a été ajouté</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>PackageCheckDialog</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Opened by</source>
        <translation>&amp;Ouvert par</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>&amp;Paquet</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>&amp;Signé par</translation>
    </message>
    <message>
        <source>Case {0}, package {1}, {2}, by {3}</source>
        <translation>Affaire {0}, paquet {1}, {2}, par {3}</translation>
    </message>
    <message>
        <source>Check a package</source>
        <translation>Vérifier un paquet</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Choose a file of the package</source>
        <translation>Choisissez un fichier du paquet</translation>
    </message>
    <message>
        <source>Choose the file of a public key</source>
        <translation>Choisissez le fichier d&apos;une clé publique</translation>
    </message>
    <message>
        <source>Choose the file of an identity</source>
        <translation>Choisissez le fichier d&apos;une identité</translation>
    </message>
    <message>
        <source>Choose the folder of the package</source>
        <translation>Choisissez le dossier du paquet</translation>
    </message>
    <message>
        <source>Choose the package that is to be checked.</source>
        <translation>Choisissez le paquet à vérifier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Clé {0}</translation>
    </message>
    <message>
        <source>No signature stands for it.</source>
        <translation>Aucune signature n&apos;en répond.</translation>
    </message>
    <message>
        <source>Passph&amp;rase</source>
        <translation>P&amp;hrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the key that opens it</source>
        <translation>Phrase secrète de la clé qui l&apos;ouvre</translation>
    </message>
    <message>
        <source>Problems of the package</source>
        <translation>Problèmes du paquet</translation>
    </message>
    <message>
        <source>Signed by {0}</source>
        <translation>Signé par {0}</translation>
    </message>
    <message>
        <source>Stopped: nothing can be said of the package.</source>
        <translation>Arrêté&#xa0;: on ne peut rien dire du paquet.</translation>
    </message>
    <message>
        <source>The package is not valid: don&apos;t rely on it, and ask whoever made it for another.</source>
        <translation>Le paquet n&apos;est pas valide&#xa0;: ne vous y fiez pas, et demandez-en un autre à qui l&apos;a fait.</translation>
    </message>
    <message>
        <source>The package is valid.</source>
        <translation>Le paquet est valide.</translation>
    </message>
    <message>
        <source>The package was not opened: it is sealed. Give what opens it, and its passphrase.</source>
        <translation>Le paquet n&apos;a pas été ouvert&#xa0;: il est scellé. Indiquez ce qui l&apos;ouvre et sa phrase secrète.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who signed it is told once it is opened.</source>
        <translation>Le signataire sera connu une fois le paquet ouvert.</translation>
    </message>
    <message>
        <source>a folder, or one file of a sealed or split package</source>
        <translation>un dossier, ou un fichier d&apos;un paquet scellé ou divisé</translation>
    </message>
    <message>
        <source>a key that nobody here knows: compare it with its owner</source>
        <translation>une clé que personne ici ne connaît&#xa0;: comparez-la avec son propriétaire</translation>
    </message>
    <message>
        <source>any key: whose it is, is told below</source>
        <translation>toute clé&#xa0;: son propriétaire est indiqué ci-dessous</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>this workstation&apos;s sealing key</source>
        <translation>la clé de déchiffrement de ce poste</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
</context>
<context>
    <name>PackagesWindow</name>
    <message>
        <source>&amp;Answers</source>
        <translation>Répon&amp;ses</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Receipts</source>
        <translation>Ré&amp;cépissés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>On paper, or as a PDF: the receipt is kept in the case either way</source>
        <translation>Sur papier ou en PDF&#xa0;: le récépissé est gardé dans l&apos;affaire de toute façon</translation>
    </message>
    <message>
        <source>Package {0}, {1}</source>
        <translation>Paquet {0}, {1}</translation>
    </message>
    <message>
        <source>Packages and answers</source>
        <translation>Paquets et réponses</translation>
    </message>
    <message>
        <source>Packages of this case</source>
        <translation>Paquets de cette affaire</translation>
    </message>
    <message>
        <source>This case has made no package yet. “Export…” in the menu Case makes one.</source>
        <translation>Cette affaire n&apos;a encore fait aucun paquet. «&#xa0;Exporter…&#xa0;» dans le menu Affaire en fait un.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Frames and pages</source>
        <translation>Images et pages</translation>
    </message>
    <message>
        <source>The next one (.)</source>
        <translation>La suivante (.)</translation>
    </message>
    <message>
        <source>The one before (,)</source>
        <translation>La précédente (,)</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Frame {0} of {1} · shown for {2} s, from {3}</source>
        <translation>Image {0} sur {1} · montrée {2} s, à partir de {3}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Passphrase of your key</source>
        <translation>Phrase secrète de votre clé</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Without it you work on, and the trail stays unsigned.</source>
        <translation>Sans elle vous continuez, et la piste d&apos;audit reste non signée.</translation>
    </message>
    <message>
        <source>Work on unsigned</source>
        <translation>Continuer sans signer</translation>
    </message>
    <message>
        <source>Your key signs the audit trail of each case.</source>
        <translation>Votre clé signe la piste d&apos;audit de chaque affaire.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>1 face</source>
        <translation>1 visage</translation>
    </message>
    <message>
        <source>Face {0}, {1}, {2}, {3}</source>
        <translation>Visage {0}, {1}, {2}, {3}</translation>
    </message>
    <message>
        <source>Faces that are nobody&apos;s yet</source>
        <translation>Visages encore à personne</translation>
    </message>
    <message>
        <source>One person? {0}</source>
        <translation>Une personne&#xa0;? {0}</translation>
    </message>
    <message>
        <source>Perhaps one: {0} and {1}</source>
        <translation>Peut-être une seule&#xa0;: {0} et {1}</translation>
    </message>
    <message>
        <source>Proposed, since they look alike. Look at each before you name them or give them to a person.</source>
        <translation>Proposés, car ils se ressemblent. Regardez chacun avant de les nommer ou de les attribuer à une personne.</translation>
    </message>
    <message>
        <source>Say whose they are, or reject them</source>
        <translation>Dire à qui ils sont, ou les écarter</translation>
    </message>
    <message>
        <source>Suggested only: these are of different days, and faces change with age. Look at the dates.</source>
        <translation>Seulement suggéré&#xa0;: ils sont de jours différents, et les visages changent avec l&apos;âge. Regardez les dates.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>drawn by {0}</source>
        <translation>marqué par {0}</translation>
    </message>
    <message>
        <source>found by a machine</source>
        <translation>trouvé par une machine</translation>
    </message>
    <message>
        <source>no day told</source>
        <translation>jour non indiqué</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>encore à personne</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} faces</source>
        <translation>{0} visages</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0}, at {1}</source>
        <translation>{0}, à {1}</translation>
    </message>
    <message>
        <source>{0}? {1}</source>
        <translation>{0}&#xa0;? {1}</translation>
    </message>
</context>
<context>
    <name>PeopleWindow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Fusionner avec</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nommer</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Écarter</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>&amp;Détacher</translation>
    </message>
    <message>
        <source>A new person, to whom these faces belong</source>
        <translation>Une nouvelle personne, à qui sont ces visages</translation>
    </message>
    <message>
        <source>Both are this one person</source>
        <translation>Les deux sont cette seule personne</translation>
    </message>
    <message>
        <source>Chosen faces aren&apos;t this one&apos;s, ever</source>
        <translation>Les visages choisis ne sont jamais à cette personne</translation>
    </message>
    <message>
        <source>F&amp;ind faces…</source>
        <translation>C&amp;hercher des visages…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>From what the viewer shows</source>
        <translation>Depuis ce que montre la visionneuse</translation>
    </message>
    <message>
        <source>Gi&amp;ve to</source>
        <translation>&amp;Attribuer à</translation>
    </message>
    <message>
        <source>Have the agency&apos;s model pack look for them</source>
        <translation>Les faire chercher par le lot de modèles du service</translation>
    </message>
    <message>
        <source>Mark a face in the viewer first (Shift+P, then drag or use the arrow keys).</source>
        <translation>Marquez d&apos;abord un visage dans la visionneuse (Maj+P, puis faites glisser ou utilisez les flèches).</translation>
    </message>
    <message>
        <source>Name by which officers know them</source>
        <translation>Nom sous lequel on la connaît</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nom de la nouvelle personne</translation>
    </message>
    <message>
        <source>Name, country, position and note (F2)</source>
        <translation>Nom, pays, position et note (F2)</translation>
    </message>
    <message>
        <source>Never &amp;together</source>
        <translation>&amp;Jamais ensemble</translation>
    </message>
    <message>
        <source>No face is recorded yet.</source>
        <translation>Aucun visage n&apos;est encore noté.</translation>
    </message>
    <message>
        <source>No face yet. Have faces found, or mark one in the viewer (Shift+P) and record it here.</source>
        <translation>Pas encore de visage. Faites-en chercher, ou marquez-en un dans la visionneuse (Maj+P) et enregistrez-le ici.</translation>
    </message>
    <message>
        <source>Only the first {0} of {1} faces are shown; naming, giving and rejecting reach these.</source>
        <translation>Seuls les {0} premiers visages sur {1} sont montrés&#xa0;; nommer, attribuer et rejeter portent sur ceux-ci.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Persons and what is proposed</source>
        <translation>Personnes et propositions</translation>
    </message>
    <message>
        <source>Record the marked &amp;face</source>
        <translation>Noter le &amp;visage marqué</translation>
    </message>
    <message>
        <source>Take it back that they are never one person</source>
        <translation>Annuler le fait qu&apos;elles ne sont jamais une seule personne</translation>
    </message>
    <message>
        <source>These are never that person&apos;s</source>
        <translation>Ceux-ci ne sont jamais à cette personne</translation>
    </message>
    <message>
        <source>These are no faces (Delete)</source>
        <translation>Ce ne sont pas des visages (Suppr)</translation>
    </message>
    <message>
        <source>These faces are this person&apos;s</source>
        <translation>Ces visages sont à cette personne</translation>
    </message>
    <message>
        <source>To&amp;gether again</source>
        <translation>De nouveau ensem&amp;ble</translation>
    </message>
    <message>
        <source>What the new person is</source>
        <translation>Ce qu&apos;est la nouvelle personne</translation>
    </message>
    <message>
        <source>Which person</source>
        <translation>Quelle personne</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>No preview is kept of this medium.</source>
        <translation>Aucun aperçu de ce média n&apos;est gardé.</translation>
    </message>
    <message>
        <source>This file is neither picture, video nor sound; there is nothing to look at.</source>
        <translation>Ce fichier n&apos;est ni une image, ni une vidéo, ni un son&#xa0;; il n&apos;y a rien à regarder.</translation>
    </message>
</context>
<context>
    <name>PictureSurface</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Drawing what can be heard…</source>
        <translation>Dessin de ce que l&apos;on entend…</translation>
    </message>
    <message>
        <source>Nothing was changed: this case is open for reading only.</source>
        <translation>Rien n&apos;a été modifié&#xa0;: cette affaire est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>The marked part has no category; choose a segment below the waveform.</source>
        <translation>La partie marquée n&apos;a pas de catégorie&#xa0;; choisissez un segment sous la forme d&apos;onde.</translation>
    </message>
    <message>
        <source>There is no frame here to keep; wait until it is shown.</source>
        <translation>Il n&apos;y a pas d&apos;image à garder ici&#xa0;; attendez qu&apos;elle soit montrée.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>By the file: %1</source>
        <translation>Selon le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Out: %1</source>
        <translation>Sortie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Part: %1 long; a category key sets its category</source>
        <translation>Partie&#xa0;: %1&#xa0;; une touche de catégorie fixe sa catégorie</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
</context>
<context>
    <name>PrecheckPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Write the package</source>
        <translation>&amp;Écrire le paquet</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>Avant de l&apos;écrire</translation>
    </message>
    <message>
        <source>Leave them out, and list them in the receipt</source>
        <translation>Les laisser et les lister dans le récépissé</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Show these: {0}</source>
        <translation>Les montrer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>L&apos;écrire quand même</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Choose a medium to see it here.</source>
        <translation>Choisissez un média pour le voir ici.</translation>
    </message>
    <message>
        <source>Preview, protected; Space reveals it while it is held</source>
        <translation>Aperçu protégé&#xa0;; Espace le révèle tant qu&apos;elle est maintenue</translation>
    </message>
    <message>
        <source>The frame at {0}</source>
        <translation>L&apos;image à {0}</translation>
    </message>
    <message>
        <source>The kept frame at {0}, nearest to {1}</source>
        <translation>L&apos;image gardée à {0}, la plus proche de {1}</translation>
    </message>
    <message>
        <source>The preview stands for the frame at {0}</source>
        <translation>L&apos;aperçu remplace l&apos;image à {0}</translation>
    </message>
    <message>
        <source>There is no preview of this medium.</source>
        <translation>Il n&apos;y a pas d&apos;aperçu de ce média.</translation>
    </message>
    <message>
        <source>This medium isn&apos;t in the case any more.</source>
        <translation>Ce média n&apos;est plus dans l&apos;affaire.</translation>
    </message>
    <message>
        <source>{0} are chosen. Choose one of them to see it here.</source>
        <translation>{0} éléments sont choisis. Choisissez-en un seul pour le voir ici.</translation>
    </message>
    <message>
        <source>{0}. The frame itself can&apos;t be shown: {1}</source>
        <translation>{0}. L&apos;image elle-même ne peut pas être montrée&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>ProposalsList</name>
    <message>
        <source>1 medium belongs to {1}</source>
        <translation>1 média appartient à {1}</translation>
    </message>
    <message>
        <source>Add these to {0}</source>
        <translation>Ajouter ceux-ci à {0}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Its media become members of the series (Y)</source>
        <translation>Ses médias deviennent éléments de la série (Y)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Make a series of this</source>
        <translation>En faire une série</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Pas une raison</translation>
    </message>
    <message>
        <source>Nothing is proposed for this reason again (X)</source>
        <translation>Rien n&apos;est plus proposé pour cette raison (X)</translation>
    </message>
    <message>
        <source>Nothing to propose: no media share a folder, camera and time, or a link.</source>
        <translation>Rien à proposer&#xa0;: aucun média ne partage dossier, appareil et date, ni un lien.</translation>
    </message>
    <message>
        <source>Perhaps more of it: {0}</source>
        <translation>Peut-être encore de&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Perhaps the same as {0}: {1}</source>
        <translation>Peut-être la même que {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Proposed series</source>
        <translation>Séries proposées</translation>
    </message>
    <message>
        <source>Reasons of this proposal</source>
        <translation>Raisons de cette proposition</translation>
    </message>
    <message>
        <source>Show what agreed, drawn (Enter)</source>
        <translation>Montrer ce qui concorde (Entrée)</translation>
    </message>
    <message>
        <source>The whole reason</source>
        <translation>La raison entière</translation>
    </message>
    <message>
        <source>These are the strongest {0} of {1} reasons; “series CASE propose” lists all.</source>
        <translation>Ce sont les {0} raisons les plus fortes sur {1}&#xa0;; «&#xa0;series CASE propose&#xa0;» les liste toutes.</translation>
    </message>
    <message>
        <source>cohesion {0} %</source>
        <translation>cohésion {0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} media belong to {1}</source>
        <translation>{0} médias relèvent de {1}</translation>
    </message>
</context>
<context>
    <name>ProtectMemoryDialog</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Chiffrement…</translation>
    </message>
    <message>
        <source>Passphrase for the memory</source>
        <translation>Phrase secrète pour la mémoire</translation>
    </message>
    <message>
        <source>The memory of cases is encrypted by this passphrase. It is asked for whenever a case is remembered or compared, and can&apos;t be taken away again.</source>
        <translation>La mémoire des affaires est chiffrée par cette phrase secrète. Elle est demandée chaque fois qu&apos;une affaire est mémorisée ou comparée, et ne peut plus être retirée.</translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>Hold the space bar while you look.</source>
        <translation>Maintenez la barre d&apos;espace pendant que vous regardez.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>1 clue was only offered by the machine; accept or refute it first.</source>
        <translation>1 indice a seulement été proposé par la machine&#xa0;; acceptez-le ou réfutez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>1 clue was refuted; it goes along as such, with the reason.</source>
        <translation>1 indice a été réfuté&#xa0;; il part comme tel, avec la raison.</translation>
    </message>
    <message>
        <source>1 conflict with another officer&apos;s work is open; resolve it first.</source>
        <translation>1 conflit avec le travail d&apos;un autre est ouvert&#xa0;; résolvez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>1 face that an officer drew or judged goes along, without any vector.</source>
        <translation>1 visage qu&apos;un enquêteur a dessiné ou jugé part avec, sans aucun vecteur.</translation>
    </message>
    <message>
        <source>1 medium has no category yet; it goes into the package without one.</source>
        <translation>1 média n&apos;a pas encore de catégorie&#xa0;; il entre sans dans le paquet.</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 objet</translation>
    </message>
    <message>
        <source>1 object goes along with all that is said of it; sanitised pictures: {2}.</source>
        <translation>1 objet part avec tout ce qui en est dit&#xa0;; images assainies&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>1 object isn&apos;t sanitised and approved; its picture stays here.</source>
        <translation>1 objet n&apos;est pas assaini et approuvé&#xa0;; son image reste ici.</translation>
    </message>
    <message>
        <source>A hash set puts 1 medium into another category than you did.</source>
        <translation>Un jeu de hachages met 1 média dans une autre catégorie que vous.</translation>
    </message>
    <message>
        <source>Hash sets put {0} media into another category than you did.</source>
        <translation>Des jeux de hachages mettent {0} médias dans une autre catégorie que vous.</translation>
    </message>
    <message>
        <source>No object of this choice was sanitised and approved yet.</source>
        <translation>Aucun objet de ce choix n&apos;a encore été assaini et approuvé.</translation>
    </message>
    <message>
        <source>The central database has 1 medium already.</source>
        <translation>La base centrale a déjà 1 média.</translation>
    </message>
    <message>
        <source>The central database has {0} media already.</source>
        <translation>La base centrale a déjà {0} médias.</translation>
    </message>
    <message>
        <source>The source of 1 medium isn&apos;t there; connect it, or leave out what can&apos;t be read: {1}</source>
        <translation>La source d&apos;1 média est absente&#xa0;; branchez-la, ou laissez de côté ce qui est illisible&#xa0;: {1}</translation>
    </message>
    <message>
        <source>The sources of {0} media aren&apos;t there; connect them, or leave out what can&apos;t be read: {1}</source>
        <translation>Les sources de {0} médias sont absentes&#xa0;; branchez-les, ou laissez de côté ce qui est illisible&#xa0;: {1}</translation>
    </message>
    <message>
        <source>There are no media in this choice; add some to the series first.</source>
        <translation>Il n&apos;y a pas de médias dans ce choix&#xa0;; ajoutez-en d&apos;abord à la série.</translation>
    </message>
    <message>
        <source>{0} clues were only offered by the machine; accept or refute them first.</source>
        <translation>{0} indices ont seulement été proposés par la machine&#xa0;; acceptez-les ou réfutez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>{0} clues were refuted; they go along as such, with the reason.</source>
        <translation>{0} indices ont été réfutés&#xa0;; ils partent comme tels, avec la raison.</translation>
    </message>
    <message>
        <source>{0} conflicts with another officer&apos;s work are open; resolve them first.</source>
        <translation>{0} conflits avec le travail d&apos;un autre sont ouverts&#xa0;; résolvez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>{0} faces that officers drew or judged go along, without any vector.</source>
        <translation>{0} visages qu&apos;un enquêteur a dessinés ou jugés partent avec, sans aucun vecteur.</translation>
    </message>
    <message>
        <source>{0} media have no category yet; they go into the package without one.</source>
        <translation>{0} médias n&apos;ont pas encore de catégorie&#xa0;; ils entrent sans dans le paquet.</translation>
    </message>
    <message>
        <source>{0} objects</source>
        <translation>{0} objets</translation>
    </message>
    <message>
        <source>{0} objects aren&apos;t sanitised and approved; their pictures stay here.</source>
        <translation>{0} objets ne sont pas assainis et approuvés&#xa0;; leurs images restent ici.</translation>
    </message>
    <message>
        <source>{0} objects go along with all that is said of them; sanitised pictures: {2}.</source>
        <translation>{0} objets partent avec tout ce qui en est dit&#xa0;; images assainies&#xa0;: {2}.</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>It is a match (Y)</source>
        <translation>C&apos;est une correspondance (Y)</translation>
    </message>
    <message>
        <source>It is no match, for ever (X)</source>
        <translation>Ce n&apos;est pas une correspondance, pour toujours (X)</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>Pas une correspondance</translation>
    </message>
    <message>
        <source>Why they are linked</source>
        <translation>Pourquoi ils sont liés</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Sightline: receipt</source>
        <translation>Sightline&#xa0;: récépissé</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Affaire {0}</translation>
    </message>
    <message>
        <source>I &amp;have it on paper</source>
        <translation>Je l&apos;&amp;ai sur papier</translation>
    </message>
    <message>
        <source>Opens the case in place of its passphrase. Lock this sheet away.</source>
        <translation>Ouvre l&apos;affaire à la place de sa phrase secrète. Mettez cette feuille sous clé.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>Sightline: recovery key</source>
        <translation>Sightline&#xa0;: clé de récupération</translation>
    </message>
    <message>
        <source>Whoever forgets the passphrase needs this key to open the case; without both, nobody ever reads it again. It is shown now and never again. Print it or write it down, and lock it away.</source>
        <translation>Qui oublie la phrase secrète a besoin de cette clé pour ouvrir l&apos;affaire&#xa0;; sans les deux, personne ne la lira plus jamais. Elle est montrée maintenant et jamais plus. Imprimez-la ou notez-la, et mettez-la sous clé.</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisir un pays</translation>
    </message>
    <message>
        <source>Choose the country that it went to.</source>
        <translation>Choisissez le pays destinataire.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day on which it was given</source>
        <translation>Jour de la transmission</translation>
    </message>
    <message>
        <source>None, or not made here</source>
        <translation>Aucun, ou pas fait ici</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the referral</source>
        <translation>Note sur la transmission</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Package that carried it</source>
        <translation>Paquet qui la portait</translation>
    </message>
    <message>
        <source>Package {0}</source>
        <translation>Paquet {0}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Receipt that came back</source>
        <translation>Récépissé revenu</translation>
    </message>
    <message>
        <source>Referral of {0}</source>
        <translation>Transmission de {0}</translation>
    </message>
    <message>
        <source>The series is &amp;identified, too</source>
        <translation>La série est &amp;identifiée, elle aussi</translation>
    </message>
    <message>
        <source>This day is yet to come; check it.</source>
        <translation>Ce jour est encore à venir&#xa0;; vérifiez-le.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu&apos;il en est advenu</translation>
    </message>
    <message>
        <source>What they confirmed it by; may come later</source>
        <translation>Ce par quoi elle a été confirmée&#xa0;; peut venir plus tard</translation>
    </message>
    <message>
        <source>Who got it, such as a unit or a national bureau</source>
        <translation>Qui l&apos;a reçue, p. ex. une unité ou un bureau national</translation>
    </message>
    <message>
        <source>Write the authority that it went to.</source>
        <translation>Écrivez l&apos;autorité destinataire.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>RememberedPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>Ou&amp;blier</translation>
    </message>
    <message>
        <source>Although this case has a passphrase and the memory none</source>
        <translation>Bien que cette affaire ait une phrase secrète et la mémoire aucune</translation>
    </message>
    <message>
        <source>Case {0} is forgotten.</source>
        <translation>L&apos;affaire {0} est oubliée.</translation>
    </message>
    <message>
        <source>Case {0} is remembered, with media: {1}, and series: {2}.</source>
        <translation>L&apos;affaire {0} est mémorisée, avec médias&#xa0;: {1}, et séries&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Forget case {0}? It is remembered again only by somebody who opens it. What it said to other cases stays in them until their next check.</source>
        <translation>Oublier l&apos;affaire {0}&#xa0;? Seul quelqu&apos;un qui l&apos;ouvre peut la mémoriser de nouveau. Ce qu&apos;elle a dit à d&apos;autres affaires y reste jusqu&apos;à leur prochaine comparaison.</translation>
    </message>
    <message>
        <source>Forgetting the chosen case</source>
        <translation>Oubli de l&apos;affaire choisie</translation>
    </message>
    <message>
        <source>Its fingerprints, series and reference, never pictures, names or paths</source>
        <translation>Ses empreintes, séries et référence, jamais d&apos;images, de noms ni de chemins</translation>
    </message>
    <message>
        <source>Media: {0}, series: {1}; {2}, {3}; remembered on {4} by {5}</source>
        <translation>Médias&#xa0;: {0}, séries&#xa0;: {1}&#xa0;; {2}, {3}&#xa0;; mémorisée le {4} par {5}</translation>
    </message>
    <message>
        <source>No case is remembered on this workstation, and none is unless you ask for it.</source>
        <translation>Aucune affaire n&apos;est mémorisée sur ce poste, et aucune ne l&apos;est sans que vous le demandiez.</translation>
    </message>
    <message>
        <source>Remember this &amp;case</source>
        <translation>Mémoriser &amp;cette affaire</translation>
    </message>
    <message>
        <source>Remembered cases</source>
        <translation>Affaires mémorisées</translation>
    </message>
    <message>
        <source>Remembering this case</source>
        <translation>Mémorisation de cette affaire</translation>
    </message>
    <message>
        <source>The chosen case (Delete)</source>
        <translation>L&apos;affaire choisie (Suppr)</translation>
    </message>
    <message>
        <source>With the labels of victims, offenders, locations and devices</source>
        <translation>Avec les noms donnés aux victimes, auteurs, lieux et appareils</translation>
    </message>
    <message>
        <source>{0}, which is this case</source>
        <translation>{0}, c&apos;est-à-dire cette affaire</translation>
    </message>
</context>
<context>
    <name>RememberedSightings</name>
    <message>
        <source>Ask {0}, reference {1}</source>
        <translation>Demander à {0}, référence {1}</translation>
    </message>
    <message>
        <source>Choose an object.</source>
        <translation>Choisissez un objet.</translation>
    </message>
    <message>
        <source>Find in remembered cases</source>
        <translation>Chercher dans les affaires mémorisées</translation>
    </message>
    <message>
        <source>In those that this workstation remembers; nothing of it is kept in this case</source>
        <translation>Dans celles que ce poste mémorise&#xa0;; rien n&apos;en est gardé dans cette affaire</translation>
    </message>
    <message>
        <source>Looking for it in remembered cases…</source>
        <translation>Recherche dans les affaires mémorisées…</translation>
    </message>
    <message>
        <source>No case is remembered on this workstation.</source>
        <translation>Aucune affaire n&apos;est mémorisée sur ce poste.</translation>
    </message>
    <message>
        <source>No remembered case has anything like it.</source>
        <translation>Aucune affaire mémorisée n&apos;a rien de semblable.</translation>
    </message>
    <message>
        <source>Not looked for yet in the cases that this workstation remembers.</source>
        <translation>Pas encore cherché dans les affaires que ce poste mémorise.</translation>
    </message>
    <message>
        <source>Places in remembered cases at which it was seen: {0}</source>
        <translation>Endroits d&apos;affaires mémorisées où il a été vu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Remembered cases in which the object was seen</source>
        <translation>Affaires mémorisées dans lesquelles l&apos;objet a été vu</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>à {0}</translation>
    </message>
    <message>
        <source>in no series</source>
        <translation>dans aucune série</translation>
    </message>
    <message>
        <source>without a reference</source>
        <translation>sans référence</translation>
    </message>
</context>
<context>
    <name>RenewRecoveryDialog</name>
    <message>
        <source>A new recovery key is made; the old one doesn&apos;t open the case any more. The passphrase stays.</source>
        <translation>Une nouvelle clé de récupération est faite&#xa0;; l&apos;ancienne n&apos;ouvre plus l&apos;affaire. La phrase secrète reste.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nouvelle clé de récupération</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Regarder</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Intégrer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>An&amp;swers</source>
        <translation>Ré&amp;pond à</translation>
    </message>
    <message>
        <source>Answers, and what each would change</source>
        <translation>Réponses, et ce que chacune changerait</translation>
    </message>
    <message>
        <source>As one decision, which can be taken back</source>
        <translation>En une décision, qui peut être annulée</translation>
    </message>
    <message>
        <source>Choose the file of the answer</source>
        <translation>Choisir le fichier de la réponse</translation>
    </message>
    <message>
        <source>Choose the file of the answer.</source>
        <translation>Choisissez le fichier de la réponse.</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Nothing of it would change anything: all of it is here already, or isn&apos;t about this case.</source>
        <translation>Rien n&apos;y changerait quoi que ce soit&#xa0;: tout est déjà ici, ou ne concerne pas cette affaire.</translation>
    </message>
    <message>
        <source>Package {0}, {1}</source>
        <translation>Paquet {0}, {1}</translation>
    </message>
    <message>
        <source>Taken in. Ctrl+Z takes it back.</source>
        <translation>Intégrée. Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>The case is open for reading only.</source>
        <translation>L&apos;affaire est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>The first {0} answers are shown.</source>
        <translation>Les {0} premières réponses sont montrées.</translation>
    </message>
    <message>
        <source>The one that the file names; of a CSV the newest</source>
        <translation>Celui que nomme le fichier&#xa0;; pour un CSV le plus récent</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>What it changes here</source>
        <translation>Ce que cela change ici</translation>
    </message>
    <message>
        <source>an answer as described (JSON), or ICSE&apos;s list of hashes (CSV)</source>
        <translation>une réponse comme décrite (JSON), ou la liste de hachages d&apos;ICSE (CSV)</translation>
    </message>
    <message>
        <source>{0} answered to package {1} on {2}</source>
        <translation>{0} a répondu au paquet {1} le {2}</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Additions to series there: {0}</source>
        <translation>Ajouts à des séries de là-bas&#xa0;: {0}</translation>
    </message>
    <message>
        <source>An addition to a series that is there</source>
        <translation>Complète une série de là-bas</translation>
    </message>
    <message>
        <source>Identified: {0}</source>
        <translation>Identifiées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>It goes on record</source>
        <translation>C&apos;est consigné</translation>
    </message>
    <message>
        <source>Its number of the central database becomes {0}</source>
        <translation>Son numéro de la base centrale devient {0}</translation>
    </message>
    <message>
        <source>Known there</source>
        <translation>Connu là-bas</translation>
    </message>
    <message>
        <source>Known there: {0}</source>
        <translation>Connus là-bas&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Medium {0}</source>
        <translation>Média {0}</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>Nouveau là-bas</translation>
    </message>
    <message>
        <source>New there: {0}</source>
        <translation>Nouveaux là-bas&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nothing: it is on record already</source>
        <translation>Rien&#xa0;: c&apos;est déjà consigné</translation>
    </message>
    <message>
        <source>Nothing: it isn&apos;t in this case</source>
        <translation>Rien&#xa0;: ce n&apos;est pas dans cette affaire</translation>
    </message>
    <message>
        <source>Series {0}</source>
        <translation>Série {0}</translation>
    </message>
    <message>
        <source>The series becomes “{1}”; it is “{0}” now</source>
        <translation>La série devient «&#xa0;{1}&#xa0;»&#xa0;; elle est maintenant «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>The victim is identified</source>
        <translation>La victime est identifiée</translation>
    </message>
    <message>
        <source>{0}: series “{1}”</source>
        <translation>{0}&#xa0;: série «&#xa0;{1}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>&amp;These series</source>
        <translation>Ces &amp;séries</translation>
    </message>
    <message>
        <source>A report is not encrypted, also where the case is: keep it as you keep the case.</source>
        <translation>Un rapport n&apos;est pas chiffré, même si l&apos;affaire l&apos;est&#xa0;: gardez-le comme l&apos;affaire.</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Floutées</translation>
    </message>
    <message>
        <source>Blurred in their pixels: the clear pictures are not in the file.</source>
        <translation>Floutées dans leurs pixels&#xa0;: les images nettes ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>Blurred until clicked</source>
        <translation>Floutées jusqu&apos;au clic</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled; nothing of the report was kept.</source>
        <translation>Annulé&#xa0;; rien du rapport n&apos;a été gardé.</translation>
    </message>
    <message>
        <source>Cancelling: nothing of the report is kept</source>
        <translation>Annulation&#xa0;: rien du rapport n&apos;est gardé</translation>
    </message>
    <message>
        <source>Choose the folder and the name of the report.</source>
        <translation>Choisissez le dossier et le nom du rapport.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;orme</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Dossier du rapport</translation>
    </message>
    <message>
        <source>HTML: one file for a browser</source>
        <translation>HTML&#xa0;: un fichier pour un navigateur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing of what media show is in the file.</source>
        <translation>Rien de ce que montrent les médias n&apos;est dans le fichier.</translation>
    </message>
    <message>
        <source>PDF: pages for a file or a printer</source>
        <translation>PDF&#xa0;: des pages pour un fichier ou une imprimante</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Avancement du rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Series that the report is about</source>
        <translation>Séries dont parle le rapport</translation>
    </message>
    <message>
        <source>The &amp;whole case</source>
        <translation>Toute l&apos;&amp;affaire</translation>
    </message>
    <message>
        <source>The clear pictures are in the file too: whoever has it has the pictures, also without clicking.</source>
        <translation>Les images nettes sont aussi dans le fichier&#xa0;: qui l&apos;a possède les images, même sans cliquer.</translation>
    </message>
    <message>
        <source>The report is in {0}.</source>
        <translation>Le rapport est dans {0}.</translation>
    </message>
    <message>
        <source>Tick the series that the report is to be about.</source>
        <translation>Cochez les séries dont le rapport doit parler.</translation>
    </message>
    <message>
        <source>W&amp;rite the report</source>
        <translation>Éc&amp;rire le rapport</translation>
    </message>
    <message>
        <source>Writing: {0} of {1} members</source>
        <translation>Écriture&#xa0;: {0} éléments sur {1}</translation>
    </message>
</context>
<context>
    <name>Restorable</name>
    <message>
        <source>%1 decisions</source>
        <translation>%1 décisions</translation>
    </message>
    <message>
        <source>%1 media</source>
        <translation>%1 médias</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 décision</translation>
    </message>
    <message>
        <source>1 medium</source>
        <translation>1 média</translation>
    </message>
    <message>
        <source>Can&apos;t be read; choose another one</source>
        <translation>Illisible&#xa0;; choisissez-en une autre</translation>
    </message>
    <message>
        <source>before another one was restored</source>
        <translation>avant la restauration d&apos;une autre</translation>
    </message>
    <message>
        <source>before the case was brought up to date</source>
        <translation>avant la mise à jour de l&apos;affaire</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>There is no backup of this case.</source>
        <translation>Il n&apos;y a pas de sauvegarde de cette affaire.</translation>
    </message>
    <message>
        <source>{0} becomes what the chosen backup holds. What is there now is kept, and the audit trail says what was restored.</source>
        <translation>{0} devient ce que contient la sauvegarde choisie. Ce qui existe maintenant est gardé, et la piste d&apos;audit dit ce qui a été restauré.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Filters that are kept in the case under a name</source>
        <translation>Filtres gardés sous un nom dans l&apos;affaire</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep this filter in the case as (at most {0} characters):</source>
        <translation>Garder ce filtre dans l&apos;affaire sous (au plus {0} caractères)&#xa0;:</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Another officer looked</source>
        <translation>Quelqu&apos;un d&apos;autre a regardé</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approved by {0}.</source>
        <translation>Approuvé par {0}.</translation>
    </message>
    <message>
        <source>Choose an object.</source>
        <translation>Choisissez un objet.</translation>
    </message>
    <message>
        <source>It may leave the machine from now on</source>
        <translation>Il peut désormais quitter la machine</translation>
    </message>
    <message>
        <source>Name of another officer who looked</source>
        <translation>Nom de l&apos;autre personne qui a regardé</translation>
    </message>
    <message>
        <source>Or type the words</source>
        <translation>Ou tapez les mots</translation>
    </message>
    <message>
        <source>Sanitised picture, protected; Space reveals it while it is held</source>
        <translation>Image assainie, protégée&#xa0;; Espace la révèle tant qu&apos;elle est maintenue</translation>
    </message>
    <message>
        <source>There is no picture yet. Draw the outline and sanitise the object first.</source>
        <translation>Il n&apos;y a pas encore d&apos;image. Tracez le contour et assainissez d&apos;abord l&apos;objet.</translation>
    </message>
    <message>
        <source>This picture would leave the machine. Reveal it and look at every edge: is anything in it but the object? Another officer looks, or you type: {0}</source>
        <translation>Cette image quitterait la machine. Révélez-la et regardez chaque bord&#xa0;: contient-elle autre chose que l&apos;objet&#xa0;? Quelqu&apos;un d&apos;autre regarde, ou vous tapez&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Words that say that you looked a second time</source>
        <translation>Mots disant que vous avez regardé une seconde fois</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de récupération</translation>
    </message>
    <message>
        <source>The recovery key does as well; its hyphens may be left out.</source>
        <translation>La clé de récupération convient aussi&#xa0;; ses tirets peuvent être omis.</translation>
    </message>
    <message>
        <source>Wait {0} s before you try again.</source>
        <translation>Attendez {0} s avant de réessayer.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
</context>
<context>
    <name>SeenPage</name>
    <message>
        <source>&amp;Compare this case</source>
        <translation>&amp;Comparer cette affaire</translation>
    </message>
    <message>
        <source>&amp;List in the gallery</source>
        <translation>&amp;Lister dans la galerie</translation>
    </message>
    <message>
        <source>Alert {0}</source>
        <translation>Alerte {0}</translation>
    </message>
    <message>
        <source>All media that were seen in the chosen place</source>
        <translation>Tous les médias vus à l&apos;endroit choisi</translation>
    </message>
    <message>
        <source>Ask {0}, reference {1}</source>
        <translation>Demander à {0}, référence {1}</translation>
    </message>
    <message>
        <source>Compared with remembered cases: {0}. Media that were seen before: {1}.</source>
        <translation>Comparée à des affaires mémorisées&#xa0;: {0}. Médias déjà vus&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Comparing with what is remembered</source>
        <translation>Comparaison avec ce qui est mémorisé</translation>
    </message>
    <message>
        <source>Keep in this case, which has no passphrase, what is said of cases with one</source>
        <translation>Garder dans cette affaire, sans phrase secrète, ce qui est dit d&apos;affaires qui en ont une</translation>
    </message>
    <message>
        <source>Media seen before: {0}</source>
        <translation>Médias déjà vus&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Media that were seen there</source>
        <translation>Médias qui y ont été vus</translation>
    </message>
    <message>
        <source>Media: {0}; ask {1}</source>
        <translation>Médias&#xa0;: {0}&#xa0;; demander à {1}</translation>
    </message>
    <message>
        <source>Nothing is on record. Compare this case to find out what of it was seen before.</source>
        <translation>Rien n&apos;est consigné. Comparez cette affaire pour savoir ce qui en a déjà été vu.</translation>
    </message>
    <message>
        <source>Show in the &amp;viewer</source>
        <translation>Montrer dans la &amp;visionneuse</translation>
    </message>
    <message>
        <source>The chosen medium (Enter)</source>
        <translation>Le média choisi (Entrée)</translation>
    </message>
    <message>
        <source>Where media of this case were seen</source>
        <translation>Où des médias de cette affaire ont été vus</translation>
    </message>
    <message>
        <source>With all cases and alerts that are remembered on this workstation</source>
        <translation>Avec toutes les affaires et alertes mémorisées sur ce poste</translation>
    </message>
    <message>
        <source>without a reference</source>
        <translation>sans référence</translation>
    </message>
    <message>
        <source>{0} Not kept here, where there is no passphrase, since these cases have one: {1}. The tick above keeps it.</source>
        <translation>{0} Pas gardé ici, où il n&apos;y a pas de phrase secrète, car ces affaires en ont une&#xa0;: {1}. La case ci-dessus le garde.</translation>
    </message>
    <message>
        <source>{0}; series there: {1}</source>
        <translation>{0}&#xa0;; séries là-bas&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>A part of the picture</source>
        <translation>Une partie de l&apos;image</translation>
    </message>
    <message>
        <source>A still of the video</source>
        <translation>Une image de la vidéo</translation>
    </message>
    <message>
        <source>A stretch of the video</source>
        <translation>Un passage de la vidéo</translation>
    </message>
    <message>
        <source>An alert of another office</source>
        <translation>Une alerte d&apos;un autre service</translation>
    </message>
    <message>
        <source>Perhaps the same place, object or a cropped copy</source>
        <translation>Peut-être le même lieu, objet ou une copie recadrée</translation>
    </message>
    <message>
        <source>Seen in another case</source>
        <translation>Vu dans une autre affaire</translation>
    </message>
    <message>
        <source>The same camera</source>
        <translation>Le même appareil</translation>
    </message>
    <message>
        <source>The same file</source>
        <translation>Le même fichier</translation>
    </message>
    <message>
        <source>The same picture</source>
        <translation>La même image</translation>
    </message>
    <message>
        <source>The same sound</source>
        <translation>Le même son</translation>
    </message>
    <message>
        <source>The same video</source>
        <translation>La même vidéo</translation>
    </message>
    <message>
        <source>{0}: in case {1}, series {2}; ask {3}</source>
        <translation>{0}&#xa0;: dans l&apos;affaire {1}, série {2}&#xa0;; demandez à {3}</translation>
    </message>
    <message>
        <source>{0}: in case {1}; ask {2}</source>
        <translation>{0}&#xa0;: dans l&apos;affaire {1}&#xa0;; demandez à {2}</translation>
    </message>
</context>
<context>
    <name>SendingFields</name>
    <message>
        <source>&amp;Split</source>
        <translation>Divise&amp;r</translation>
    </message>
    <message>
        <source>Choose a file with recipients</source>
        <translation>Choisissez un fichier de destinataires</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File with recipients</source>
        <translation>Fichier de destinataires</translation>
    </message>
    <message>
        <source>For Blu-ray discs: 25 GB</source>
        <translation>Pour Blu-ray&#xa0;: 25 Go</translation>
    </message>
    <message>
        <source>For CDs: 700 MB</source>
        <translation>Pour CD&#xa0;: 700 Mo</translation>
    </message>
    <message>
        <source>For DVDs: 4.7 GB</source>
        <translation>Pour DVD&#xa0;: 4,7 Go</translation>
    </message>
    <message>
        <source>For FAT32: 4 GB</source>
        <translation>Pour FAT32&#xa0;: 4 Go</translation>
    </message>
    <message>
        <source>One file, of any size</source>
        <translation>Un fichier, de toute taille</translation>
    </message>
    <message>
        <source>Recipients, age1…, with spaces between them, or a file that lists them</source>
        <translation>Destinataires, age1…, séparés par des espaces, ou un fichier qui les liste</translation>
    </message>
    <message>
        <source>Seal t&amp;o</source>
        <translation>Sceller &amp;pour</translation>
    </message>
    <message>
        <source>Si&amp;gn with my key, so that it shows who made it and that it is unchanged</source>
        <translation>Si&amp;gner avec ma clé, pour montrer qui l&apos;a fait et qu&apos;il est inchangé</translation>
    </message>
    <message>
        <source>There is no key on this workstation yet; it is made with the first case.</source>
        <translation>Il n&apos;y a pas encore de clé sur ce poste&#xa0;; elle est créée avec la première affaire.</translation>
    </message>
    <message>
        <source>nobody: anyone who gets it can read it</source>
        <translation>personne&#xa0;: quiconque le reçoit peut le lire</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 clue</source>
        <translation>1 indice</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflit</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 visage</translation>
    </message>
    <message>
        <source>1 medium</source>
        <translation>1 média</translation>
    </message>
    <message>
        <source>1 reason</source>
        <translation>1 raison</translation>
    </message>
    <message>
        <source>Category taken away</source>
        <translation>Catégorie retirée</translation>
    </message>
    <message>
        <source>Category “%1”</source>
        <translation>Catégorie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Done again: {0}. Ctrl+Z takes it back.</source>
        <translation>Refait&#xa0;: {0}. Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>Given to “%1”: {0}</source>
        <translation>Donné à «&#xa0;%1&#xa0;»&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Mark “look again”</source>
        <translation>Marque «&#xa0;à revoir&#xa0;»</translation>
    </message>
    <message>
        <source>Mark “look again” taken away</source>
        <translation>Marque «&#xa0;à revoir&#xa0;» retirée</translation>
    </message>
    <message>
        <source>New person “%1”: {0}</source>
        <translation>Nouvelle personne «&#xa0;%1&#xa0;»&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>Note retirée</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already.</source>
        <translation>Rien à changer&#xa0;: c&apos;était déjà ainsi.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Mot-clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tag “%1” taken away</source>
        <translation>Mot-clé «&#xa0;%1&#xa0;» retiré</translation>
    </message>
    <message>
        <source>Taken back: {0}. Ctrl+Shift+Z does it again.</source>
        <translation>Annulé&#xa0;: {0}. Ctrl+Maj+Z le refait.</translation>
    </message>
    <message>
        <source>This is not the case as it was closed here last: row {0} of its audit trail is another. An older copy, or one that was restored elsewhere, may have taken its place; find out which before you go on.</source>
        <translation>Ce n&apos;est pas l&apos;affaire telle qu&apos;elle a été fermée ici en dernier&#xa0;: la ligne {0} de sa piste d&apos;audit est une autre. Une copie plus ancienne, ou restaurée ailleurs, a pu prendre sa place&#xa0;; trouvez laquelle avant de continuer.</translation>
    </message>
    <message>
        <source>This is not the case as it was closed here last: row {0} of its audit trail is missing. An older copy, or one that was restored elsewhere, may have taken its place; find out which before you go on.</source>
        <translation>Ce n&apos;est pas l&apos;affaire telle qu&apos;elle a été fermée ici en dernier&#xa0;: la ligne {0} de sa piste d&apos;audit manque. Une copie plus ancienne, ou restaurée ailleurs, a pu prendre sa place&#xa0;; trouvez laquelle avant de continuer.</translation>
    </message>
    <message>
        <source>answers to {0}</source>
        <translation>réponses à {0}</translation>
    </message>
    <message>
        <source>change of {0}</source>
        <translation>modification de {0}</translation>
    </message>
    <message>
        <source>clue {0}</source>
        <translation>indice {0}</translation>
    </message>
    <message>
        <source>decision on {0}</source>
        <translation>décision sur {0}</translation>
    </message>
    <message>
        <source>decisions taken over from {0}</source>
        <translation>décisions reprises de {0}</translation>
    </message>
    <message>
        <source>entity {0}</source>
        <translation>entité {0}</translation>
    </message>
    <message>
        <source>face {0}</source>
        <translation>visage {0}</translation>
    </message>
    <message>
        <source>fewer links of {0}</source>
        <translation>moins de liens de {0}</translation>
    </message>
    <message>
        <source>frame at {0} s</source>
        <translation>image à {0} s</translation>
    </message>
    <message>
        <source>may be together again: {0}</source>
        <translation>peuvent de nouveau être ensemble&#xa0;: {0}</translation>
    </message>
    <message>
        <source>members moved into {0}</source>
        <translation>éléments déplacés dans {0}</translation>
    </message>
    <message>
        <source>merging into {0}</source>
        <translation>fusion dans {0}</translation>
    </message>
    <message>
        <source>never together: {0}</source>
        <translation>jamais ensemble&#xa0;: {0}</translation>
    </message>
    <message>
        <source>new filter {0}</source>
        <translation>nouveau filtre {0}</translation>
    </message>
    <message>
        <source>new links of {0}</source>
        <translation>nouveaux liens de {0}</translation>
    </message>
    <message>
        <source>new members of {0}</source>
        <translation>nouveaux éléments de {0}</translation>
    </message>
    <message>
        <source>new object {0}</source>
        <translation>nouvel objet {0}</translation>
    </message>
    <message>
        <source>new person from faces, {0}</source>
        <translation>nouvelle personne à partir de visages, {0}</translation>
    </message>
    <message>
        <source>new series {0}</source>
        <translation>nouvelle série {0}</translation>
    </message>
    <message>
        <source>new tip on {0}</source>
        <translation>nouveau signalement sur {0}</translation>
    </message>
    <message>
        <source>new {0}</source>
        <translation>nouveau&#xa0;: {0}</translation>
    </message>
    <message>
        <source>opinion on {0}</source>
        <translation>avis sur {0}</translation>
    </message>
    <message>
        <source>opinion on {0} removed</source>
        <translation>avis sur {0} supprimé</translation>
    </message>
    <message>
        <source>package {0}</source>
        <translation>paquet {0}</translation>
    </message>
    <message>
        <source>referral {0}</source>
        <translation>transmission {0}</translation>
    </message>
    <message>
        <source>rejected country of {0}</source>
        <translation>pays écarté de {0}</translation>
    </message>
    <message>
        <source>removal from {0}</source>
        <translation>retrait de {0}</translation>
    </message>
    <message>
        <source>removal of the filter {0}</source>
        <translation>suppression du filtre {0}</translation>
    </message>
    <message>
        <source>removal of {0}</source>
        <translation>supprimé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>roles and reasons in {0}</source>
        <translation>rôles et raisons dans {0}</translation>
    </message>
    <message>
        <source>segment {0}</source>
        <translation>segment {0}</translation>
    </message>
    <message>
        <source>splitting off {0}</source>
        <translation>séparation de {0}</translation>
    </message>
    <message>
        <source>state of {0}</source>
        <translation>état de {0}</translation>
    </message>
    <message>
        <source>verdict on a tip on {0}</source>
        <translation>avis sur un signalement sur {0}</translation>
    </message>
    <message>
        <source>verdict on the link “{0}”</source>
        <translation>avis sur le lien «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>work taken in from {0}</source>
        <translation>travail intégré de {0}</translation>
    </message>
    <message>
        <source>{0} accepted</source>
        <translation>accepté&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} allowed again</source>
        <translation>{0} de nouveau admis</translation>
    </message>
    <message>
        <source>{0} approved</source>
        <translation>{0} approuvé</translation>
    </message>
    <message>
        <source>{0} clues</source>
        <translation>{0} indices</translation>
    </message>
    <message>
        <source>{0} conflicts</source>
        <translation>{0} conflits</translation>
    </message>
    <message>
        <source>{0} drawn</source>
        <translation>{0} dessiné</translation>
    </message>
    <message>
        <source>{0} faces</source>
        <translation>{0} visages</translation>
    </message>
    <message>
        <source>{0} given to a person</source>
        <translation>{0} donné à une personne</translation>
    </message>
    <message>
        <source>{0} kept</source>
        <translation>{0} gardée</translation>
    </message>
    <message>
        <source>{0} media</source>
        <translation>{0} médias</translation>
    </message>
    <message>
        <source>{0} no longer kept</source>
        <translation>{0} n&apos;est plus gardée</translation>
    </message>
    <message>
        <source>{0} no longer rejected</source>
        <translation>{0} n&apos;est plus rejeté</translation>
    </message>
    <message>
        <source>{0} nobody&apos;s again</source>
        <translation>{0} de nouveau à personne</translation>
    </message>
    <message>
        <source>{0} offered or recorded</source>
        <translation>proposé ou noté&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} pour {1}</translation>
    </message>
    <message>
        <source>{0} reasons</source>
        <translation>{0} raisons</translation>
    </message>
    <message>
        <source>{0} refuted</source>
        <translation>réfuté&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} rejected</source>
        <translation>{0} rejeté</translation>
    </message>
    <message>
        <source>{0} rejected, never proposed again</source>
        <translation>écarté pour toujours&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} reopened</source>
        <translation>rouvert&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} sanitised</source>
        <translation>{0} nettoyé</translation>
    </message>
    <message>
        <source>{0} settled</source>
        <translation>{0} résolus</translation>
    </message>
    <message>
        <source>{0} taken</source>
        <translation>repris&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0}, through their stacks</source>
        <translation>{0}, par leurs piles</translation>
    </message>
    <message>
        <source>{0}, {1} of them through their stacks</source>
        <translation>{0}, dont {1} par leurs piles</translation>
    </message>
    <message>
        <source>{0}. Ctrl+Z takes it back.</source>
        <translation>{0}. Ctrl+Z l&apos;annule.</translation>
    </message>
</context>
<context>
    <name>SeriesBoard</name>
    <message>
        <source>As CSV, for a report</source>
        <translation>En CSV, pour un rapport</translation>
    </message>
    <message>
        <source>Code, title, owner, country</source>
        <translation>Code, titre, responsable, pays</translation>
    </message>
    <message>
        <source>Columns of the board</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>Filtrer le tableau</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Dossier des chiffres</translation>
    </message>
    <message>
        <source>Next series</source>
        <translation>Série suivante</translation>
    </message>
    <message>
        <source>No series fits the filter.</source>
        <translation>Aucune série ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No series yet. Choose media in the gallery and press S, or take over a proposal.</source>
        <translation>Pas encore de série. Choisissez des médias dans la galerie et appuyez sur S, ou reprenez une proposition.</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>Enregistrer les chiffres…</translation>
    </message>
    <message>
        <source>Series board</source>
        <translation>Tableau des séries</translation>
    </message>
    <message>
        <source>Take the next series that waits for work (Ctrl+Enter)</source>
        <translation>Prendre la prochaine série en attente (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>The figures are in {0}.</source>
        <translation>Les chiffres sont dans {0}.</translation>
    </message>
    <message>
        <source>The figures can&apos;t be written to {0} ({1}); choose another folder.</source>
        <translation>Les chiffres ne peuvent pas être écrits dans {0} ({1})&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>waiting for work: {0} · media in series: {1} · clues that count: {2} · referrals: {3}</source>
        <translation>en attente&#xa0;: {0} · médias dans des séries&#xa0;: {1} · indices retenus&#xa0;: {2} · transmissions&#xa0;: {3}</translation>
    </message>
    <message>
        <source>{0} of {1} analysed, {2} with a likely country</source>
        <translation>{0} sur {1} analysées, {2} avec un pays probable</translation>
    </message>
</context>
<context>
    <name>SeriesChips</name>
    <message>
        <source>Add to a series</source>
        <translation>Ajouter à une série</translation>
    </message>
    <message>
        <source>Add to series…</source>
        <translation>Ajouter à une série…</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Series %1: press to see it, Delete to leave it</source>
        <translation>Série %1&#xa0;: appuyez pour la voir, Suppr pour la quitter</translation>
    </message>
</context>
<context>
    <name>SeriesChooser</name>
    <message>
        <source>Code or title of a series</source>
        <translation>Code ou titre d&apos;une série</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>There is no other series here.</source>
        <translation>Il n&apos;y a pas d&apos;autre série ici.</translation>
    </message>
    <message>
        <source>Type a code or title</source>
        <translation>Tapez un code ou un titre</translation>
    </message>
</context>
<context>
    <name>SeriesClues</name>
    <message>
        <source>Clues of the series</source>
        <translation>Indices de la série</translation>
    </message>
    <message>
        <source>Looking at what the files claim of themselves…</source>
        <translation>Examen de ce que les fichiers disent d&apos;eux-mêmes…</translation>
    </message>
    <message>
        <source>No clue yet. Open a member in the viewer, mark a part of it (Shift+P) or a span (I, O) and press F7; or let the machine suggest what files claim of themselves.</source>
        <translation>Pas encore d&apos;indice. Ouvrez un élément dans la visionneuse, marquez-en une partie (Maj+P) ou un passage (I, O) et appuyez sur F7&#xa0;; ou laissez la machine proposer ce que les fichiers disent d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>Positions, clocks and languages that files claim; each is offered and counts once accepted</source>
        <translation>Positions, horloges et langues que les fichiers indiquent&#xa0;; chacune est proposée et ne compte qu&apos;une fois acceptée</translation>
    </message>
    <message>
        <source>Suggest clues</source>
        <translation>Proposer des indices</translation>
    </message>
    <message>
        <source>The files of this series claim nothing that isn&apos;t a clue already.</source>
        <translation>Les fichiers de cette série n&apos;indiquent rien qui ne soit déjà un indice.</translation>
    </message>
</context>
<context>
    <name>SeriesEditor</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Likely country of production</source>
        <translation>Pays de production probable</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>Pas d&apos;avis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the series</source>
        <translation>Note sur la série</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status of the series</source>
        <translation>État de la série</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the series</source>
        <translation>Titre de la série</translation>
    </message>
</context>
<context>
    <name>SeriesEntities</name>
    <message>
        <source>Country of the chosen one</source>
        <translation>Pays de l&apos;entité choisie</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifiée</translation>
    </message>
    <message>
        <source>Is the same as the chosen one</source>
        <translation>Est la même que celle choisie</translation>
    </message>
    <message>
        <source>It is longer than this line: “Edit…” shows and changes it.</source>
        <translation>Elle est plus longue que cette ligne&#xa0;: «&#xa0;Modifier…&#xa0;» la montre et la change.</translation>
    </message>
    <message>
        <source>It is seen in this series too</source>
        <translation>Elle est vue aussi dans cette série</translation>
    </message>
    <message>
        <source>It isn&apos;t seen in this series (Delete)</source>
        <translation>Elle n&apos;est pas vue dans cette série (Suppr)</translation>
    </message>
    <message>
        <source>Its name, position and more (F2)</source>
        <translation>Son nom, sa position et plus (F2)</translation>
    </message>
    <message>
        <source>Make it, and link it with this series</source>
        <translation>La créer et la relier à cette série</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Aucun pays</translation>
    </message>
    <message>
        <source>Nobody and nothing is linked with this series yet. Record somebody or something below.</source>
        <translation>Personne ni rien n&apos;est encore relié à cette série. Notez quelqu&apos;un ou quelque chose ci-dessous.</translation>
    </message>
    <message>
        <source>Note on the chosen one</source>
        <translation>Note sur l&apos;entité choisie</translation>
    </message>
    <message>
        <source>Note; Enter keeps it</source>
        <translation>Note&#xa0;; Entrée la garde</translation>
    </message>
    <message>
        <source>People, places and devices of the series</source>
        <translation>Personnes, lieux et appareils de la série</translation>
    </message>
    <message>
        <source>Recorded already, in other series</source>
        <translation>Déjà notées, dans d&apos;autres séries</translation>
    </message>
    <message>
        <source>They become one, with all links</source>
        <translation>Elles n&apos;en font plus qu&apos;une, avec tous les liens</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>identifié</translation>
    </message>
    <message>
        <source>in {0} series</source>
        <translation>dans {0} séries</translation>
    </message>
</context>
<context>
    <name>SeriesFacts</name>
    <message>
        <source>A year, month or day: 2019, 2019-05, 2019-05-17</source>
        <translation>Une année, un mois ou un jour&#xa0;: 2019, 2019-05, 2019-05-17</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vue d&apos;abord</translation>
    </message>
    <message>
        <source>It follows the opinions on the page “Country”.</source>
        <translation>Il suit les avis de la page «&#xa0;Pays&#xa0;».</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vue en dernier</translation>
    </message>
    <message>
        <source>Likely country of production</source>
        <translation>Pays de production probable</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>Pas d&apos;avis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the series</source>
        <translation>Note sur la série</translation>
    </message>
    <message>
        <source>Number in the central database</source>
        <translation>Numéro dans la base centrale</translation>
    </message>
    <message>
        <source>Offenders</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Offenders, at least</source>
        <translation>Auteurs, au moins</translation>
    </message>
    <message>
        <source>Offenders, at most</source>
        <translation>Auteurs, au plus</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Diffusée</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Priority of the series</source>
        <translation>Priorité de la série</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status of the series</source>
        <translation>État de la série</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation>Taper ou choisir</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Victims, at least</source>
        <translation>Victimes, au moins</translation>
    </message>
    <message>
        <source>Victims, at most</source>
        <translation>Victimes, au plus</translation>
    </message>
    <message>
        <source>Whether the series is passed on among offenders</source>
        <translation>Si la série circule entre auteurs</translation>
    </message>
</context>
<context>
    <name>SeriesMembers</name>
    <message>
        <source>Into a new series</source>
        <translation>Dans une nouvelle série</translation>
    </message>
    <message>
        <source>Into another series</source>
        <translation>Dans une autre série</translation>
    </message>
    <message>
        <source>Members of the series</source>
        <translation>Éléments de la série</translation>
    </message>
    <message>
        <source>Move members</source>
        <translation>Déplacer des éléments</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>No member yet. Choose media in the gallery and press S to add them to this series.</source>
        <translation>Pas encore d&apos;élément. Choisissez des médias dans la galerie et appuyez sur S pour les ajouter à cette série.</translation>
    </message>
    <message>
        <source>Role of the chosen members</source>
        <translation>Rôle des éléments choisis</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Séparer…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>They stay in the case (Delete)</source>
        <translation>Ils restent dans l&apos;affaire (Suppr)</translation>
    </message>
    <message>
        <source>Why the chosen media are members</source>
        <translation>Pourquoi les médias choisis en font partie</translation>
    </message>
    <message>
        <source>Why they are members; Enter keeps it</source>
        <translation>Pourquoi ils en font partie&#xa0;; Entrée le garde</translation>
    </message>
    <message>
        <source>{0} of {1}: into a new series, with the clues at them. Its title:</source>
        <translation>{0} de {1}&#xa0;: dans une nouvelle série, avec leurs indices. Son titre&#xa0;:</translation>
    </message>
    <message>
        <source>{0} of {1}: into the series that you choose, with the clues at them.</source>
        <translation>{0} de {1}&#xa0;: dans la série que vous choisissez, avec leurs indices.</translation>
    </message>
</context>
<context>
    <name>SeriesPage</name>
    <message>
        <source>Choose a series in the list of the main window, or on the board (F4).</source>
        <translation>Choisissez une série dans la liste de la fenêtre principale, ou sur le tableau (F4).</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Clues {0}, {1} new</source>
        <translation>Indices {0}, nouveaux&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of the series</source>
        <translation>Historique de la série</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Page of the series</source>
        <translation>Page de la série</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>Personnes et lieux</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>Take other series into this one</source>
        <translation>Intégrer d&apos;autres séries à celle-ci</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What you choose becomes part of {0}: members, clues, opinions and referrals move, and nothing is lost.</source>
        <translation>Ce que vous choisissez devient partie de {0}&#xa0;: éléments, indices, avis et transmissions suivent, et rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>offenders: {0}</source>
        <translation>auteurs&#xa0;: {0}</translation>
    </message>
    <message>
        <source>victims: {0}</source>
        <translation>victimes&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>All media</source>
        <translation>Tous les médias</translation>
    </message>
    <message>
        <source>Make an empty series</source>
        <translation>Créer une série vide</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Move all members into %1</source>
        <translation>Déplacer tous les éléments dans %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Select two or more series to merge them</source>
        <translation>Choisissez deux séries ou plus pour les fusionner</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>aucun filtre</translation>
    </message>
    <message>
        <source>no series yet: press S to make one</source>
        <translation>pas encore de série&#xa0;: S en crée une</translation>
    </message>
</context>
<context>
    <name>SeriesPicker</name>
    <message>
        <source>Add %1 media to</source>
        <translation>Ajouter %1 médias à</translation>
    </message>
    <message>
        <source>Add %1 stacks to</source>
        <translation>Ajouter %1 piles à</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Ajouter à</translation>
    </message>
    <message>
        <source>Add to a series</source>
        <translation>Ajouter à une série</translation>
    </message>
    <message>
        <source>Code or title of a series</source>
        <translation>Code ou titre d&apos;une série</translation>
    </message>
    <message>
        <source>Make it, with these media as its members</source>
        <translation>La créer, avec ces médias comme éléments</translation>
    </message>
    <message>
        <source>New series “%1”</source>
        <translation>Nouvelle série «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New series…</source>
        <translation>Nouvelle série…</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Type a code or title</source>
        <translation>Tapez un code ou un titre</translation>
    </message>
</context>
<context>
    <name>SeriesReferrals</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>It is “{0}” again, as before</source>
        <translation>Elle est de nouveau «&#xa0;{0}&#xa0;», comme avant</translation>
    </message>
    <message>
        <source>It never was (Delete)</source>
        <translation>Elle n&apos;a jamais eu lieu (Suppr)</translation>
    </message>
    <message>
        <source>It was given to a country&apos;s authority</source>
        <translation>Elle a été remise à l&apos;autorité d&apos;un pays</translation>
    </message>
    <message>
        <source>Receipt, outcome and more (Enter)</source>
        <translation>Récépissé, résultat et plus (Entrée)</translation>
    </message>
    <message>
        <source>Referrals of the series</source>
        <translation>Transmissions de la série</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the referral to {0} off the record? By it the series became “{1}”.</source>
        <translation>Retirer la transmission ({0})&#xa0;? Par elle, la série est devenue «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>This series was given to nobody yet. Export a package of it (Ctrl+E), then press “Refer…”.</source>
        <translation>Cette série n&apos;a encore été remise à personne. Exportez-en un paquet (Ctrl+E), puis appuyez sur «&#xa0;Transmettre…&#xa0;».</translation>
    </message>
    <message>
        <source>no package</source>
        <translation>pas de paquet</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>pas encore de récépissé</translation>
    </message>
    <message>
        <source>package {0}</source>
        <translation>paquet {0}</translation>
    </message>
    <message>
        <source>receipt {0}</source>
        <translation>récépissé {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>SeriesTitles</name>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Cover everything after</source>
        <translation>&amp;Tout masquer après</translation>
    </message>
    <message>
        <source>&amp;List cases with a passphrase on the start page</source>
        <translation>&amp;Lister les affaires à phrase secrète sur la page d&apos;accueil</translation>
    </message>
    <message>
        <source>&amp;Remind me of a break after</source>
        <translation>&amp;Rappeler une pause après</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Even with “Never” a case with a passphrase is covered after {0} minutes.</source>
        <translation>Même avec «&#xa0;Jamais&#xa0;», une affaire à phrase secrète est masquée après {0} minutes.</translation>
    </message>
    <message>
        <source>It holds when Sightline is started anew; the command line speaks English.</source>
        <translation>Elle s&apos;applique au prochain démarrage de Sightline&#xa0;; la ligne de commande parle anglais.</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Minutes of work until you are reminded of a break</source>
        <translation>Minutes de travail avant le rappel d&apos;une pause</translation>
    </message>
    <message>
        <source>Minutes without input until everything is covered</source>
        <translation>Minutes sans saisie avant que tout soit masqué</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Settings of this workstation</source>
        <translation>Paramètres de ce poste de travail</translation>
    </message>
    <message>
        <source>Their names and places then stand in your settings, which are not encrypted.</source>
        <translation>Leurs noms et emplacements figurent alors dans vos paramètres, qui ne sont pas chiffrés.</translation>
    </message>
</context>
<context>
    <name>SharedReasonDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Its media become members of the series (Y)</source>
        <translation>Ses médias deviennent éléments de la série (Y)</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Pas une raison</translation>
    </message>
    <message>
        <source>Nothing is proposed for this reason again (X)</source>
        <translation>Rien n&apos;est plus proposé pour cette raison (X)</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Ce qu&apos;ils partagent</translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>SoundPicture</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
</context>
<context>
    <name>SourceReading</name>
    <message>
        <source>Agreed; open it again.</source>
        <translation>C&apos;est entendu&#xa0;; ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Sources are being read already; stop that first.</source>
        <translation>Des sources sont déjà en cours de lecture&#xa0;; arrêtez d&apos;abord.</translation>
    </message>
    <message>
        <source>“Remembered cases…” in the menu Case says whether any of it was seen before.</source>
        <translation>«&#xa0;Affaires mémorisées…&#xa0;» dans le menu Affaire dit si quelque chose en a déjà été vu.</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>1 file could not be read…</source>
        <translation>1 fichier illisible…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>No source yet. Add the folder or archive that holds the seized media.</source>
        <translation>Pas encore de source. Ajoutez le dossier ou l&apos;archive qui contient les médias saisis.</translation>
    </message>
    <message>
        <source>Of another program&apos;s VICS case that is among the sources</source>
        <translation>De l&apos;affaire VICS d&apos;un autre programme, qui est parmi les sources</translation>
    </message>
    <message>
        <source>Previews are lost…</source>
        <translation>Des aperçus sont perdus…</translation>
    </message>
    <message>
        <source>Resume reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Take over decisions…</source>
        <translation>Reprendre des décisions…</translation>
    </message>
    <message>
        <source>Verify sources…</source>
        <translation>Vérifier les sources…</translation>
    </message>
    <message>
        <source>{0} files could not be read…</source>
        <translation>{0} fichiers illisibles…</translation>
    </message>
</context>
<context>
    <name>SourcesTree</name>
    <message>
        <source>Exhibit and source</source>
        <translation>Scellé et source</translation>
    </message>
    <message>
        <source>Exhibits and sources</source>
        <translation>Scellés et sources</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>{0} still to be read</source>
        <translation>{0} encore à lire</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>{0} illisibles</translation>
    </message>
</context>
<context>
    <name>SpeechWindow</name>
    <message>
        <source>An hour of sound takes about half a minute</source>
        <translation>Une heure de son prend environ une demi-minute</translation>
    </message>
    <message>
        <source>Find speech</source>
        <translation>Chercher de la parole</translation>
    </message>
    <message>
        <source>Listened to before: {0}.</source>
        <translation>Déjà écoutés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Listening to {0} of {1}…</source>
        <translation>Écoute de {0} sur {1}…</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Écoute…</translation>
    </message>
    <message>
        <source>Media with speech: {0}.</source>
        <translation>Médias avec de la parole&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>No speech was found here yet.</source>
        <translation>Aucune parole n&apos;a encore été trouvée ici.</translation>
    </message>
    <message>
        <source>No speech was found that isn&apos;t a clue already.</source>
        <translation>Aucune parole n&apos;a été trouvée qui ne soit déjà un indice.</translation>
    </message>
    <message>
        <source>Nobody seems to speak in: {0}.</source>
        <translation>Personne ne semble parler dans&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Not listened to: {0} ({1}).</source>
        <translation>Non écoutés&#xa0;: {0} ({1}).</translation>
    </message>
    <message>
        <source>Nothing can be listened to while no reader is running.</source>
        <translation>Rien ne peut être écouté tant qu&apos;aucun lecteur ne tourne.</translation>
    </message>
    <message>
        <source>Nothing is chosen: choose videos or sounds in the gallery.</source>
        <translation>Rien n&apos;est sélectionné&#xa0;: choisissez des vidéos ou des sons dans la galerie.</translation>
    </message>
    <message>
        <source>Speech in videos and sounds</source>
        <translation>Parole dans les vidéos et les sons</translation>
    </message>
    <message>
        <source>Speech that was found</source>
        <translation>Parole trouvée</translation>
    </message>
    <message>
        <source>Stopping once this sound is heard…</source>
        <translation>S&apos;arrête dès que ce son est écouté…</translation>
    </message>
    <message>
        <source>The chosen medium</source>
        <translation>Le média choisi</translation>
    </message>
    <message>
        <source>The machine says from when to when somebody speaks, not in which language or who; nothing is played. What it finds is offered as a clue, and counts once you accept it.</source>
        <translation>La machine dit de quand à quand quelqu&apos;un parle, pas en quelle langue ni qui&#xa0;; rien n&apos;est joué. Ce qu&apos;elle trouve est proposé comme indice, et compte une fois que vous l&apos;acceptez.</translation>
    </message>
    <message>
        <source>Without sound: {0}.</source>
        <translation>Sans son&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0} chosen media</source>
        <translation>{0} médias choisis</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a case to go on with it.</source>
        <translation>Choisissez une affaire pour la reprendre.</translation>
    </message>
    <message>
        <source>Make a backup the chosen case again</source>
        <translation>Refaire d&apos;une sauvegarde l&apos;affaire choisie</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nouvelle affaire…</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Ouvrir une affaire…</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Affaires récentes</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>There is no recent case on this workstation. Make a case, then add the folder or archive that holds the seized media; Sightline only ever reads it.</source>
        <translation>Il n&apos;y a pas d&apos;affaire récente sur ce poste. Créez une affaire, puis ajoutez le dossier ou l&apos;archive qui contient les médias saisis&#xa0;; Sightline ne fait que lire.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All {0} media decided</source>
        <translation>Les {0} médias sont décidés</translation>
    </message>
    <message>
        <source>Blur {0} %</source>
        <translation>Flou {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Ctrl+Z: {0}</source>
        <translation>Ctrl+Z&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Grey {0} %</source>
        <translation>Gris {0}&#xa0;%</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>Keyhole</source>
        <translation>Œilleton</translation>
    </message>
    <message>
        <source>No blur</source>
        <translation>Sans flou</translation>
    </message>
    <message>
        <source>No media yet</source>
        <translation>Pas encore de médias</translation>
    </message>
    <message>
        <source>Not as it was closed here</source>
        <translation>Pas comme fermée ici</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>The audit trail isn&apos;t signed. {0}</source>
        <translation>La piste d&apos;audit n&apos;est pas signée. {0}</translation>
    </message>
    <message>
        <source>{0} of {1} media remain, in {2} stacks</source>
        <translation>Reste {0} médias sur {1}, dans {2} piles</translation>
    </message>
</context>
<context>
    <name>StrengthsPopover</name>
    <message>
        <source>B and G switch blur and grey on and off; Shift and the wheel size the keyhole.</source>
        <translation>B et G activent ou coupent le flou et le gris&#xa0;; Maj et la molette règlent l&apos;œilleton.</translation>
    </message>
    <message>
        <source>Blur in the gallery</source>
        <translation>Flou dans la galerie</translation>
    </message>
    <message>
        <source>Blur in the viewer</source>
        <translation>Flou dans la visionneuse</translation>
    </message>
    <message>
        <source>Grey in the gallery</source>
        <translation>Gris dans la galerie</translation>
    </message>
    <message>
        <source>Grey in the viewer</source>
        <translation>Gris dans la visionneuse</translation>
    </message>
    <message>
        <source>Size of the keyhole</source>
        <translation>Taille de l&apos;œilleton</translation>
    </message>
    <message>
        <source>Strength of protection</source>
        <translation>Intensité de la protection</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>Tag %1: press to take it away</source>
        <translation>Mot-clé %1&#xa0;: appuyez pour le retirer</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>Categories, notes, tags and series that another program&apos;s officers gave, as one decision of yours, which can be taken back. What you decided yourself stays.</source>
        <translation>Catégories, notes, mots-clés et séries donnés avec un autre programme, en une décision de votre part, qui peut être annulée. Ce que vous avez décidé vous-même reste.</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already.</source>
        <translation>Rien à changer&#xa0;: c&apos;était déjà ainsi.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take over decisions</source>
        <translation>Reprendre des décisions</translation>
    </message>
    <message>
        <source>Taken over, media: {0}. Ctrl+Z takes it back.</source>
        <translation>Reprises, médias&#xa0;: {0}. Ctrl+Z les annule.</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>VICS case</source>
        <translation>Affaire VICS</translation>
    </message>
    <message>
        <source>{0} Undecided, since their records have different categories: {1}.</source>
        <translation>{0} Non décidés, car leurs entrées ont des catégories différentes&#xa0;: {1}.</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>An error in Sightline ended this: {0}.</source>
        <translation>Une erreur de Sightline a mis fin à ceci&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>A picture takes about a second</source>
        <translation>Une image prend environ une seconde</translation>
    </message>
    <message>
        <source>Latin, Chinese and Japanese letters are read; others come out as similar Latin ones or not at all. What is read is offered as a clue, and counts once you accept it.</source>
        <translation>Les écritures latine, chinoise et japonaise sont lues&#xa0;; les autres donnent des lettres latines semblables ou rien. Ce qui est lu est proposé comme indice, et compte une fois que vous l&apos;acceptez.</translation>
    </message>
    <message>
        <source>Loading what reads…</source>
        <translation>Chargement du lecteur de texte…</translation>
    </message>
    <message>
        <source>Media not read: {0} ({1}).</source>
        <translation>Médias non lus&#xa0;: {0} ({1}).</translation>
    </message>
    <message>
        <source>No text was read that isn&apos;t a clue already.</source>
        <translation>Aucun texte n&apos;a été lu qui ne soit déjà un indice.</translation>
    </message>
    <message>
        <source>Nothing is chosen: choose media in the gallery, or mark a part in the viewer (Shift+P).</source>
        <translation>Rien n&apos;est choisi&#xa0;: choisissez des médias dans la galerie, ou marquez une partie dans la visionneuse (Maj+P).</translation>
    </message>
    <message>
        <source>Nothing was read here yet.</source>
        <translation>Rien n&apos;a encore été lu ici.</translation>
    </message>
    <message>
        <source>Places not read surely: {0}; look yourself.</source>
        <translation>Endroits lus sans certitude&#xa0;: {0}&#xa0;; regardez vous-même.</translation>
    </message>
    <message>
        <source>Read text</source>
        <translation>Lire le texte</translation>
    </message>
    <message>
        <source>Reading {0} of {1}…</source>
        <translation>Lecture de {0} sur {1}…</translation>
    </message>
    <message>
        <source>Stopping once this picture is read…</source>
        <translation>Arrêt dès que cette image est lue…</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Texte dans les images</translation>
    </message>
    <message>
        <source>Text that was read</source>
        <translation>Texte qui a été lu</translation>
    </message>
    <message>
        <source>Texts found: {0}.</source>
        <translation>Textes trouvés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The chosen medium</source>
        <translation>Le média choisi</translation>
    </message>
    <message>
        <source>The frame at {0}</source>
        <translation>L&apos;image à {0}</translation>
    </message>
    <message>
        <source>The marked part of the frame at {0}</source>
        <translation>La partie marquée de l&apos;image à {0}</translation>
    </message>
    <message>
        <source>The marked part of the picture</source>
        <translation>La partie marquée de l&apos;image</translation>
    </message>
    <message>
        <source>{0} chosen media</source>
        <translation>{0} médias choisis</translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>It may be older than the picture: from before it was cropped, painted over, exchanged or damaged. Click on it and hold Space to see it.</source>
        <translation>Elle peut être plus ancienne que l&apos;image&#xa0;: d&apos;avant un recadrage, un masquage, un échange ou un dommage. Cliquez dessus et maintenez Espace pour la voir.</translation>
    </message>
    <message>
        <source>The file carries a thumbnail that shows something else</source>
        <translation>Le fichier contient une vignette qui montre autre chose</translation>
    </message>
    <message>
        <source>The thumbnail inside the file</source>
        <translation>La vignette contenue dans le fichier</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>time left not known yet</source>
        <translation>temps restant pas encore connu</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>TimeOfDay</name>
    <message>
        <source>zone not stated</source>
        <translation>fuseau non indiqué</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>After (Page Down)</source>
        <translation>Après (Page suiv)</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Before (Page Up)</source>
        <translation>Avant (Page préc)</translation>
    </message>
    <message>
        <source>By which clock</source>
        <translation>Selon quelle horloge</translation>
    </message>
    <message>
        <source>Device&apos;s clock</source>
        <translation>Heure appareil</translation>
    </message>
    <message>
        <source>Doubtful dates. {0}; press to filter by them</source>
        <translation>Dates douteuses. {0}&#xa0;; appuyez pour filtrer ainsi</translation>
    </message>
    <message>
        <source>Filter by no time (Delete)</source>
        <translation>Ne filtrer par aucune date (Suppr)</translation>
    </message>
    <message>
        <source>Longer bars (−)</source>
        <translation>Barres plus longues (−)</translation>
    </message>
    <message>
        <source>No medium of this filter has a date of this kind.</source>
        <translation>Aucun média de ce filtre n&apos;a une date de ce type.</translation>
    </message>
    <message>
        <source>Reading when media were made…</source>
        <translation>Lecture des dates des médias…</translation>
    </message>
    <message>
        <source>Shorter bars (+)</source>
        <translation>Barres plus courtes (+)</translation>
    </message>
    <message>
        <source>UTC where known</source>
        <translation>UTC si connue</translation>
    </message>
    <message>
        <source>Which dates</source>
        <translation>Quelles dates</translation>
    </message>
    <message>
        <source>{0} without such a date</source>
        <translation>{0} sans cette date</translation>
    </message>
    <message>
        <source>{0}: {1} doubtful</source>
        <translation>{0}&#xa0;: {1} douteuses</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of when media were made</source>
        <translation>Chronologie des médias</translation>
    </message>
    <message>
        <source>{0}, {1} of them without a zone</source>
        <translation>{0}, dont {1} sans fuseau</translation>
    </message>
</context>
<context>
    <name>TipsList</name>
    <message>
        <source>No tip yet. Tips come to objects that were published.</source>
        <translation>Pas encore de signalement. Ils viennent pour des objets publiés.</translation>
    </message>
    <message>
        <source>Record tip</source>
        <translation>Noter le signalement</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>What came of the chosen tip</source>
        <translation>Ce qu&apos;a donné le signalement choisi</translation>
    </message>
    <message>
        <source>What was said about the object</source>
        <translation>Ce qui a été dit de l&apos;objet</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Choose one or more media first.</source>
        <translation>Choisissez d&apos;abord un ou plusieurs médias.</translation>
    </message>
    <message>
        <source>Each card is a frame now; what you decide is about its whole video.</source>
        <translation>Chaque vignette est maintenant une image&#xa0;; ce que vous décidez vaut pour toute sa vidéo.</translation>
    </message>
    <message>
        <source>Nothing in this list is left to decide.</source>
        <translation>Il n&apos;y a plus rien à décider dans cette liste.</translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation>C&apos;était le premier.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>C&apos;était le dernier.</translation>
    </message>
    <message>
        <source>{0} cards of this page are chosen; a key decides on all of them.</source>
        <translation>{0} vignettes de cette page sont choisies&#xa0;; une touche décide pour toutes.</translation>
    </message>
</context>
<context>
    <name>UncagedQuestion</name>
    <message>
        <source>Better open the media on another machine. Opening them here is put on record.</source>
        <translation>Ouvrez plutôt les médias sur une autre machine. Les ouvrir ici est consigné.</translation>
    </message>
    <message>
        <source>Don&apos;t open</source>
        <translation>Ne pas ouvrir</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Open without a cage</source>
        <translation>Ouvrir sans confinement</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Passphrase of the case</source>
        <translation>Phrase secrète de l&apos;affaire</translation>
    </message>
    <message>
        <source>{0} has a passphrase.</source>
        <translation>{0} a une phrase secrète.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Every file of every source is read again and compared with what is on record. Nothing is written to the sources; the audit trail says that it was done.</source>
        <translation>Chaque fichier de chaque source est relu et comparé à ce qui est consigné. Rien n&apos;est écrit sur les sources&#xa0;; la piste d&apos;audit dit que cela a été fait.</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Fichiers qui diffèrent</translation>
    </message>
    <message>
        <source>How it differs</source>
        <translation>En quoi il diffère</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Quick: compare size and time of last change only</source>
        <translation>Rapide&#xa0;: comparer seulement la taille et la date de modification</translation>
    </message>
    <message>
        <source>Stopped: nothing can be said of the sources.</source>
        <translation>Arrêté&#xa0;: on ne peut rien dire des sources.</translation>
    </message>
    <message>
        <source>There are no sources yet.</source>
        <translation>Il n&apos;y a pas encore de sources.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify sources</source>
        <translation>Vérifier les sources</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verifying {0}…</source>
        <translation>Vérification de {0}…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>other time</source>
        <translation>autre date</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>{0}: as it was read; files: {1}.</source>
        <translation>{0}&#xa0;: conforme à la lecture&#xa0;; fichiers&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} changed, {2} gone, {3} new, {4} can&apos;t be read now; {5} as they were read.</source>
        <translation>{0}&#xa0;: {1} modifiés, {2} disparus, {3} nouveaux, {4} illisibles maintenant&#xa0;; {5} conformes.</translation>
    </message>
</context>
<context>
    <name>VicsMeanings</name>
    <message>
        <source>Its category {0}, records: {1}</source>
        <translation>Sa catégorie {0} ({1} entrées)</translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>Laisser non décidé</translation>
    </message>
    <message>
        <source>Say of each of its categories what it means here; a wrong guess would be a wrong decision.</source>
        <translation>Dites de chacune de ses catégories ce qu&apos;elle signifie ici&#xa0;; une erreur serait une décision fausse.</translation>
    </message>
    <message>
        <source>Say what it means here…</source>
        <translation>Dites ce qu&apos;elle signifie ici…</translation>
    </message>
</context>
<context>
    <name>VicsPanel</name>
    <message>
        <source>Looking at what this is…</source>
        <translation>Sightline regarde ce que c’est…</translation>
    </message>
    <message>
        <source>Read its files only, and keep nothing of what it says</source>
        <translation>Lire seulement ses fichiers, et ne rien garder de ce qu&apos;elle dit</translation>
    </message>
    <message>
        <source>Reading the VICS case: {0} %</source>
        <translation>Lecture de l&apos;affaire VICS&#xa0;: {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Take over what it decided, as one decision that can be taken back</source>
        <translation>Reprendre ce qu&apos;elle a décidé, comme une décision qui peut être annulée</translation>
    </message>
</context>
<context>
    <name>VicsWords</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Category by hash set</source>
        <translation>Catégorie par jeu de hachages</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>Offender identified</source>
        <translation>Auteur identifié</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Self-generated</source>
        <translation>Autoproduit</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Suspecté</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>VICS case by {0}: case {1}, records: {2}, version {3}, region {4}.</source>
        <translation>Affaire VICS de {0}&#xa0;: affaire {1}, entrées&#xa0;: {2}, version {3}, région {4}.</translation>
    </message>
    <message>
        <source>Victim identified</source>
        <translation>Victime identifiée</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{0} in the list of region {1}</source>
        <translation>{0} dans la liste de la région {1}</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Choose a medium in the gallery to look at it here.</source>
        <translation>Choisissez un média dans la galerie pour le regarder ici.</translation>
    </message>
    <message>
        <source>Members of the stack</source>
        <translation>Éléments de la pile</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This medium isn&apos;t in the case any more.</source>
        <translation>Ce média n&apos;est plus dans l&apos;affaire.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visionneuse</translation>
    </message>
</context>
<context>
    <name>ViewerHead</name>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Next medium (Right)</source>
        <translation>Média suivant (Droite)</translation>
    </message>
    <message>
        <source>Previous medium (Left)</source>
        <translation>Média précédent (Gauche)</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Protected, keyhole open</source>
        <translation>Protégé, œilleton ouvert</translation>
    </message>
    <message>
        <source>Protected: hold %1 to see it</source>
        <translation>Protégé&#xa0;: maintenez %1</translation>
    </message>
    <message>
        <source>Show the picture in its own pixels</source>
        <translation>Montrer l&apos;image en pixels réels</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Montrer toute l&apos;image</translation>
    </message>
    <message>
        <source>Shown clear</source>
        <translation>Montré en clair</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Plus petit (-)</translation>
    </message>
    <message>
        <source>Turn, mirror, levels and channels (Shift+A)</source>
        <translation>Tourner, miroir, niveaux et canaux (Maj+A)</translation>
    </message>
    <message>
        <source>sharpening…</source>
        <translation>plus net bientôt…</translation>
    </message>
</context>
<context>
    <name>WeightsBar</name>
    <message>
        <source>For it {0}, against it {1}</source>
        <translation>Pour {0}, contre {1}</translation>
    </message>
</context>
<context>
    <name>WhereToLook</name>
    <message>
        <source>Could not be looked at: {0}.</source>
        <translation>N&apos;ont pas pu être regardés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Stopped; what was found is kept, and the next look goes on from here.</source>
        <translation>Arrêté&#xa0;; ce qui a été trouvé est gardé, et la prochaine recherche continue d&apos;ici.</translation>
    </message>
    <message>
        <source>The &amp;whole case: {0}</source>
        <translation>&amp;Toute l&apos;affaire&#xa0;: {0}</translation>
    </message>
    <message>
        <source>What is &amp;chosen: {0}</source>
        <translation>La sélectio&amp;n&#xa0;: {0}</translation>
    </message>
    <message>
        <source>What the gallery &amp;lists: {0}</source>
        <translation>Ce que la galerie &amp;liste&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Without a source here now: {0}; connect it and look again.</source>
        <translation>Sans source ici pour l&apos;instant&#xa0;: {0}&#xa0;; connectez-la et regardez de nouveau.</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>nothing is chosen</source>
        <translation>rien n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>nothing is filtered</source>
        <translation>rien n&apos;est filtré</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>WhereWhen</name>
    <message>
        <source>, UTC</source>
        <translation>, UTC</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 medium</source>
        <translation>1 média</translation>
    </message>
    <message>
        <source>1904, clock not set</source>
        <translation>1904, horloge non réglée</translation>
    </message>
    <message>
        <source>1970, clock not set</source>
        <translation>1970, horloge non réglée</translation>
    </message>
    <message>
        <source>1980, clock not set</source>
        <translation>1980, horloge non réglée</translation>
    </message>
    <message>
        <source>Area: {0} to {1}</source>
        <translation>Zone&#xa0;: {0} à {1}</translation>
    </message>
    <message>
        <source>Before 1900</source>
        <translation>Avant 1900</translation>
    </message>
    <message>
        <source>Changed (file system)</source>
        <translation>Modifié (système de fichiers)</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>Dans le futur</translation>
    </message>
    <message>
        <source>Recorded (container)</source>
        <translation>Enregistré (conteneur)</translation>
    </message>
    <message>
        <source>Taken (EXIF)</source>
        <translation>Prise (EXIF)</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>après {0}</translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation>avant {0}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>no zone, as the clock showed it</source>
        <translation>sans fuseau, comme l&apos;horloge l&apos;indiquait</translation>
    </message>
    <message>
        <source>time {0}</source>
        <translation>temps {0}</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>zone known</source>
        <translation>fuseau connu</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>{0} media</source>
        <translation>{0} médias</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Closed: known</source>
        <translation>Close&#xa0;: connue</translation>
    </message>
    <message>
        <source>Closed: no lead</source>
        <translation>Close&#xa0;: sans piste</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Vêtement</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Copy in one stack</source>
        <translation>Copie dans une pile</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>N&apos;a pas pu être décodé</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Device or serial number</source>
        <translation>Appareil ou numéro de série</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>Equalised</source>
        <translation>Égalisé</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Meuble</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifiée</translation>
    </message>
    <message>
        <source>In analysis</source>
        <translation>En analyse</translation>
    </message>
    <message>
        <source>Known-irrelevant, and so not decoded</source>
        <translation>Connu sans intérêt, donc non décodé</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Language heard</source>
        <translation>Langue entendue</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>Pas une correspondance</translation>
    </message>
    <message>
        <source>Not a picture, video or sound</source>
        <translation>Ni image, ni vidéo, ni son</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Pas encore jugé</translation>
    </message>
    <message>
        <source>Origin likely</source>
        <translation>Origine probable</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Part of the other</source>
        <translation>Partie de l&apos;autre</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Plante</translation>
    </message>
    <message>
        <source>Plug or socket</source>
        <translation>Fiche ou prise</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Radio or television</source>
        <translation>Radio ou télévision</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>Lu en entier</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Lu en partie</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Same camera</source>
        <translation>Même appareil</translation>
    </message>
    <message>
        <source>Same camera and time</source>
        <translation>Même appareil et moment</translation>
    </message>
    <message>
        <source>Same camera body</source>
        <translation>Même boîtier</translation>
    </message>
    <message>
        <source>Same face</source>
        <translation>Même visage</translation>
    </message>
    <message>
        <source>Same folder</source>
        <translation>Même dossier</translation>
    </message>
    <message>
        <source>Same object</source>
        <translation>Même objet</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Même image</translation>
    </message>
    <message>
        <source>Same place</source>
        <translation>Même lieu</translation>
    </message>
    <message>
        <source>Same sensor</source>
        <translation>Même capteur</translation>
    </message>
    <message>
        <source>Same video</source>
        <translation>Même vidéo</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Set aside: it broke the reader</source>
        <translation>Mis à l&apos;écart&#xa0;: a fait échouer le lecteur</translation>
    </message>
    <message>
        <source>Shares a part of the video</source>
        <translation>Partage une partie de la vidéo</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sounds the same</source>
        <translation>Même son</translation>
    </message>
    <message>
        <source>Still from the video</source>
        <translation>Image tirée de la vidéo</translation>
    </message>
    <message>
        <source>Text or writing</source>
        <translation>Texte ou écriture</translation>
    </message>
    <message>
        <source>Time or shadow</source>
        <translation>Heure ou ombre</translation>
    </message>
    <message>
        <source>Toy</source>
        <translation>Jouet</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>Triée</translation>
    </message>
    <message>
        <source>Uniform or school</source>
        <translation>Uniforme ou école</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>as good as certain</source>
        <translation>presque certain</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>from %1 of the other on</source>
        <translation>à partir de %1 de l&apos;autre</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>avec son</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} Go</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} octets</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} ko</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Nothing can be searched for while no reader is running.</source>
        <translation>Rien ne peut être cherché tant qu&apos;aucun lecteur ne tourne.</translation>
    </message>
    <message>
        <source>Nothing was changed: this case is open for reading only.</source>
        <translation>Rien n&apos;a été modifié&#xa0;: cette affaire est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Originals can&apos;t be opened while no reader is running; the preview is shown.</source>
        <translation>Les originaux ne peuvent pas être ouverts tant qu&apos;aucun lecteur ne tourne&#xa0;; l&apos;aperçu est montré.</translation>
    </message>
</context>
<context>
    <name>WriteAlertsDialog</name>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Séries</translation>
    </message>
    <message>
        <source>0 is the most urgent, 255 the least</source>
        <translation>0 est la plus urgente, 255 la moins</translation>
    </message>
    <message>
        <source>Ends &amp;on (year-month-day)</source>
        <translation>Finit le (a&amp;nnée-mois-jour)</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>P&amp;riorité</translation>
    </message>
    <message>
        <source>Series that others are to look out for</source>
        <translation>Séries que les autres doivent guetter</translation>
    </message>
    <message>
        <source>Tick the series that others are to look out for.</source>
        <translation>Cochez les séries que les autres doivent guetter.</translation>
    </message>
    <message>
        <source>What others are to look out for: the digests of all media of these series, with your name and agency, and no media.</source>
        <translation>Ce que les autres doivent guetter&#xa0;: les empreintes de tous les médias de ces séries, avec vos nom et service, et aucun média.</translation>
    </message>
    <message>
        <source>What others are tol&amp;d</source>
        <translation>Ce &amp;qui est dit aux autres</translation>
    </message>
    <message>
        <source>Write alerts</source>
        <translation>Écrire des alertes</translation>
    </message>
</context>
<context>
    <name>WriteMatchesDialog</name>
    <message>
        <source>Which alerts wait for media of this case, as the newest comparison found it. The file holds no digest and no media.</source>
        <translation>Quelles alertes attendent des médias de cette affaire, selon la dernière comparaison. Le fichier ne contient ni empreinte ni média.</translation>
    </message>
    <message>
        <source>Write matches on alerts</source>
        <translation>Écrire les correspondances avec des alertes</translation>
    </message>
</context>
<context>
    <name>WritingWindow</name>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>_RecentList</name>
    <message>
        <source>Recent cases</source>
        <translation>Affaires récentes</translation>
    </message>
</context>
<context>
    <name>_RecentRow</name>
    <message>
        <source>Not there any more</source>
        <translation>N&apos;est plus là</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>_ResultPage</name>
    <message>
        <source>Imported: {0}. Cases are checked against it with their next reading or check.</source>
        <translation>Importé&#xa0;: {0}. Les affaires lui sont comparées à leur prochaine lecture ou comparaison.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Ce qui a été importé</translation>
    </message>
</context>
<context>
    <name>_StillPainter</name>
    <message>
        <source>no still</source>
        <translation>pas d&apos;image</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
</TS>
