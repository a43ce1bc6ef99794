<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Adjust…</source>
        <translation>&amp;Anpassen…</translation>
    </message>
    <message>
        <source>&amp;Back to the gallery</source>
        <translation>Zurück zur &amp;Galerie</translation>
    </message>
    <message>
        <source>&amp;Blur</source>
        <translation>&amp;Weichzeichnen</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tasten än&amp;dern…</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>Fall &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Clue…</source>
        <translation>&amp;Indiz…</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Unterschied</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Find faces…</source>
        <translation>Gesichte&amp;r suchen…</translation>
    </message>
    <message>
        <source>&amp;Find words</source>
        <translation>&amp;Wörter suchen</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>G&amp;rau</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Hash sets…</source>
        <translation>Hash-Se&amp;ts…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyhole</source>
        <translation>G&amp;uckloch</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Larger cards</source>
        <translation>Kacheln g&amp;rößer</translation>
    </message>
    <message>
        <source>&amp;Larger keyhole</source>
        <translation>Guckloch größ&amp;er</translation>
    </message>
    <message>
        <source>&amp;Leads</source>
        <translation>Er&amp;mittlung</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Merge another officer&apos;s work…</source>
        <translation>Arbeit an&amp;derer aufnehmen…</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Spiegeln</translation>
    </message>
    <message>
        <source>&amp;Model packs…</source>
        <translation>&amp;Modellpakete…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Neuer Fall…</translation>
    </message>
    <message>
        <source>&amp;Next frame or page</source>
        <translation>&amp;Nächstes Bild oder Seite</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>Fall ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Own pixels or all of it</source>
        <translation>Eigene Pi&amp;xel oder alles</translation>
    </message>
    <message>
        <source>&amp;Page of the series</source>
        <translation>&amp;Seite der Serie</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Protect everything</source>
        <translation>&amp;Alles schützen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Resume reading</source>
        <translation>Einlesen f&amp;ortsetzen</translation>
    </message>
    <message>
        <source>&amp;Reveal while held</source>
        <translation>Zeigen, solange &amp;gehalten</translation>
    </message>
    <message>
        <source>&amp;Strength…</source>
        <translation>&amp;Stärke…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Schlagwort…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;What remains</source>
        <translation>Was noch zu &amp;tun ist</translation>
    </message>
    <message>
        <source>&amp;Who is seen here…</source>
        <translation>&amp;Wer hier zu sehen ist…</translation>
    </message>
    <message>
        <source>&amp;Write a report…</source>
        <translation>Be&amp;richt schreiben…</translation>
    </message>
    <message>
        <source>A circle shows what lies under it</source>
        <translation>Ein Kreis zeigt, was unter ihm liegt</translation>
    </message>
    <message>
        <source>A part begins here</source>
        <translation>Hier beginnt ein Abschnitt</translation>
    </message>
    <message>
        <source>A part ends here</source>
        <translation>Hier endet ein Abschnitt</translation>
    </message>
    <message>
        <source>Add seized media to the case</source>
        <translation>Dem Fall sichergestellte Medien hinzufügen</translation>
    </message>
    <message>
        <source>Add to &amp;series…</source>
        <translation>Zu S&amp;erie hinzufügen…</translation>
    </message>
    <message>
        <source>Again: twice as fast</source>
        <translation>Noch einmal: doppelt so schnell</translation>
    </message>
    <message>
        <source>All cards that are seen whole</source>
        <translation>Alle Kacheln, die ganz zu sehen sind</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Alle Tasten auf einer Seite</translation>
    </message>
    <message>
        <source>All others stand behind</source>
        <translation>Alle anderen stehen dahinter</translation>
    </message>
    <message>
        <source>All series by how far the work on them is</source>
        <translation>Alle Serien nach dem Stand der Arbeit an ihnen</translation>
    </message>
    <message>
        <source>All that is known of the chosen series</source>
        <translation>Alles, was über die gewählte Serie bekannt ist</translation>
    </message>
    <message>
        <source>As it &amp;is</source>
        <translation>&amp;Wie es ist</translation>
    </message>
    <message>
        <source>Begin again at the end, of the marked part if there is one</source>
        <translation>Am Ende von vorn beginnen, beim markierten Abschnitt, wenn es einen gibt</translation>
    </message>
    <message>
        <source>Beside the keyframes; again: keep it no longer</source>
        <translation>Neben den Schlüsselbildern; noch einmal: nicht mehr behalten</translation>
    </message>
    <message>
        <source>Blin&amp;k</source>
        <translation>&amp;Blinken</translation>
    </message>
    <message>
        <source>Blur what is shown</source>
        <translation>Was gezeigt wird, weichzeichnen</translation>
    </message>
    <message>
        <source>By kind, camera, day, folder and more</source>
        <translation>Nach Art, Kamera, Tag, Ordner und mehr</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>&amp;Zusammenhänge</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>P&amp;assphrase ändern…</translation>
    </message>
    <message>
        <source>Chec&amp;k a package…</source>
        <translation>Pa&amp;ket prüfen…</translation>
    </message>
    <message>
        <source>Check a package that was made by anyone: who signed it, and whether it is whole</source>
        <translation>Ein Paket von irgendwem prüfen: wer es signiert hat, und ob es ganz ist</translation>
    </message>
    <message>
        <source>Choose the whole &amp;page</source>
        <translation>Ganze Se&amp;ite wählen</translation>
    </message>
    <message>
        <source>Close Sightline</source>
        <translation>Sightline schließen</translation>
    </message>
    <message>
        <source>Close the case, back to the start page</source>
        <translation>Den Fall schließen, zurück zur Startseite</translation>
    </message>
    <message>
        <source>Compar&amp;e</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Crop, sanitise and follow what others may recognise</source>
        <translation>Ausschneiden, bereinigen und verfolgen, was andere erkennen könnten</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal tun</translation>
    </message>
    <message>
        <source>Empty every window of Sightline at once; a passphrase, or keys that are said then, bring it back</source>
        <translation>Alle Fenster von Sightline sofort leeren; eine Passphrase, oder Tasten, die dann genannt werden, bringen sie zurück</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Filter&amp;s</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Find its l&amp;ike</source>
        <translation>Ähnli&amp;che finden</translation>
    </message>
    <message>
        <source>Find places and things that recur small or from the side: in what is chosen or listed, or the whole case</source>
        <translation>Orte und Dinge finden, die klein oder von der Seite wiederkehren: im Ausgewählten, im Aufgelisteten oder im ganzen Fall</translation>
    </message>
    <message>
        <source>Find sp&amp;eech…</source>
        <translation>Spra&amp;che suchen…</translation>
    </message>
    <message>
        <source>Find what is like a picture, clip or sound from anywhere</source>
        <translation>Finden, was einem Bild, Film oder Ton von irgendwoher ähnelt</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Fünf Sekunden zurück</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Fünf Sekunden vor</translation>
    </message>
    <message>
        <source>Fol&amp;d this header</source>
        <translation>Überschrift &amp;einklappen</translation>
    </message>
    <message>
        <source>Frame or page &amp;before</source>
        <translation>Bild oder Seite &amp;davor</translation>
    </message>
    <message>
        <source>From when to when somebody speaks in the chosen videos and sounds; what is found is offered as clues</source>
        <translation>Von wann bis wann in den gewählten Videos und Tönen gesprochen wird; Gefundenes wird als Indiz angeboten</translation>
    </message>
    <message>
        <source>Full blur and grey</source>
        <translation>Ganz weichgezeichnet und grau</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Go to the next medium without a category</source>
        <translation>Zum nächsten Medium ohne Kategorie gehen</translation>
    </message>
    <message>
        <source>Have other keys lead to what you do</source>
        <translation>Andere Tasten zu dem führen lassen, was Sie tun</translation>
    </message>
    <message>
        <source>How much is hidden</source>
        <translation>Wie viel verborgen wird</translation>
    </message>
    <message>
        <source>How to do what</source>
        <translation>Wie was geht</translation>
    </message>
    <message>
        <source>In paths, notes, tags and cameras</source>
        <translation>In Pfaden, Notizen, Schlagwörtern und Kameras</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>Anfangspunkt</translation>
    </message>
    <message>
        <source>In what is chosen, or in the part that is marked in the viewer; what is read is offered as clues</source>
        <translation>In dem, was gewählt ist, oder in dem Teil, der im Betrachter markiert ist; was gelesen wird, wird als Indizien angeboten</translation>
    </message>
    <message>
        <source>Keep this frame</source>
        <translation>Dieses Bild behalten</translation>
    </message>
    <message>
        <source>Known hashes of this workstation: import, replace, remove, and check the case against them</source>
        <translation>Bekannte Hashes dieses Arbeitsplatzes: importieren, ersetzen, entfernen und den Fall mit ihnen vergleichen</translation>
    </message>
    <message>
        <source>Left and right exchanged</source>
        <translation>Links und rechts vertauscht</translation>
    </message>
    <message>
        <source>Levels, gamma and channels</source>
        <translation>Tonwerte, Gamma und Kanäle</translation>
    </message>
    <message>
        <source>Light t&amp;heme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Noch einmal &amp;ansehen</translation>
    </message>
    <message>
        <source>Look at a case without changing it, also while another program has it open</source>
        <translation>Einen Fall ansehen, ohne ihn zu ändern, auch während ein anderes Programm ihn geöffnet hat</translation>
    </message>
    <message>
        <source>Look closel&amp;y…</source>
        <translation>Ge&amp;nau hinsehen…</translation>
    </message>
    <message>
        <source>Look for faces with the agency&apos;s model pack, in what is chosen, what is listed, or the whole case</source>
        <translation>Mit dem Modellpaket der Dienststelle nach Gesichtern suchen: im Ausgewählten, im Aufgelisteten oder im ganzen Fall</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Make a backup the case again; what is there now is kept</source>
        <translation>Eine Sicherung wieder zum Fall machen; was jetzt da ist, wird aufgehoben</translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation>Einen Fall anlegen</translation>
    </message>
    <message>
        <source>Mark a &amp;part</source>
        <translation>&amp;Teil markieren</translation>
    </message>
    <message>
        <source>Mark it, and go on</source>
        <translation>Vormerken und weitergehen</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Nichts markieren</translation>
    </message>
    <message>
        <source>Networks that your agency supplies, for copies and faces: what they are, add, remove</source>
        <translation>Netze, die Ihre Dienststelle stellt, für Kopien und Gesichter: was sie sind, hinzufügen, entfernen</translation>
    </message>
    <message>
        <source>New recover&amp;y key…</source>
        <translation>Neuer Wiederherstellungss&amp;chlüssel…</translation>
    </message>
    <message>
        <source>Next &amp;channel</source>
        <translation>Nächster &amp;Kanal</translation>
    </message>
    <message>
        <source>Next &amp;undecided</source>
        <translation>Nächstes &amp;unentschiedenes</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>No filter but this: what is left to decide</source>
        <translation>Kein Filter außer diesem: was noch zu entscheiden ist</translation>
    </message>
    <message>
        <source>Nothing turned, adjusted or enlarged</source>
        <translation>Nichts gedreht, angepasst oder vergrößert</translation>
    </message>
    <message>
        <source>Objec&amp;ts…</source>
        <translation>&amp;Gegenstände…</translation>
    </message>
    <message>
        <source>Of a case that was made with one</source>
        <translation>Eines Falls, der mit einer angelegt wurde</translation>
    </message>
    <message>
        <source>Of this workstation</source>
        <translation>Dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>On series or the whole case, to read: HTML or PDF</source>
        <translation>Über Serien oder den ganzen Fall, zum Lesen: HTML oder PDF</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Einen Fall öffnen</translation>
    </message>
    <message>
        <source>Open for readin&amp;g only…</source>
        <translation>Nur zum &amp;Lesen öffnen…</translation>
    </message>
    <message>
        <source>Open in the &amp;viewer</source>
        <translation>Im &amp;Betrachter öffnen</translation>
    </message>
    <message>
        <source>Out point</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>P&amp;roposed series</source>
        <translation>&amp;Vorgeschlagene Serien</translation>
    </message>
    <message>
        <source>P&amp;rotection</source>
        <translation>&amp;Schutz</translation>
    </message>
    <message>
        <source>Packages and answer&amp;s…</source>
        <translation>Pakete &amp;und Antworten…</translation>
    </message>
    <message>
        <source>Peop&amp;le…</source>
        <translation>&amp;Personen…</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Rückwärts abspielen</translation>
    </message>
    <message>
        <source>Play forwards</source>
        <translation>Vorwärts abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Put what is selected in a series</source>
        <translation>Das Ausgewählte in eine Serie aufnehmen</translation>
    </message>
    <message>
        <source>Read te&amp;xt…</source>
        <translation>Te&amp;xt lesen…</translation>
    </message>
    <message>
        <source>Read what isn&apos;t read yet</source>
        <translation>Lesen, was noch nicht gelesen ist</translation>
    </message>
    <message>
        <source>Receipts of the packages that were made, and what the central database answered to them</source>
        <translation>Quittungen der Pakete, die gemacht wurden, und was die zentrale Datenbank darauf antwortete</translation>
    </message>
    <message>
        <source>Red, green, blue, brightness, equalised</source>
        <translation>Rot, grün, blau, Helligkeit, ausgeglichen</translation>
    </message>
    <message>
        <source>Remembere&amp;d cases…</source>
        <translation>&amp;Gemerkte Fälle…</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>Kacheln k&amp;leiner</translation>
    </message>
    <message>
        <source>S&amp;maller keyhole</source>
        <translation>Guckloch &amp;kleiner</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Einlesen an&amp;halten</translation>
    </message>
    <message>
        <source>Say who and what is seen in what is chosen: victims, offenders, locations, devices</source>
        <translation>Sagen, wer und was in dem zu sehen ist, was gewählt ist: Opfer, Täter, Orte, Geräte</translation>
    </message>
    <message>
        <source>Search by &amp;example…</source>
        <translation>Suche mit Be&amp;ispiel…</translation>
    </message>
    <message>
        <source>Series &amp;board</source>
        <translation>Serien&amp;tafel</translation>
    </message>
    <message>
        <source>Series, people, places and devices, and the media that connect them</source>
        <translation>Serien, Personen, Orte und Geräte, und die Medien, die sie verbinden</translation>
    </message>
    <message>
        <source>Set this category and go on to the next undecided</source>
        <translation>Diese Kategorie setzen und zum nächsten Unentschiedenen gehen</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Show the cards below its header no longer</source>
        <translation>Die Kacheln unter ihrer Überschrift nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Show without colour</source>
        <translation>Ohne Farbe zeigen</translation>
    </message>
    <message>
        <source>Silent for every medium until you ask</source>
        <translation>Bei jedem Medium stumm, bis Sie Ton verlangen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Sort by likeness &amp;to it</source>
        <translation>&amp;Nach Ähnlichkeit dazu sortieren</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Ton an oder aus</translation>
    </message>
    <message>
        <source>Stop reading; it can be resumed at any time</source>
        <translation>Einlesen anhalten; es lässt sich jederzeit fortsetzen</translation>
    </message>
    <message>
        <source>Take category &amp;away</source>
        <translation>&amp;Kategorie wegnehmen</translation>
    </message>
    <message>
        <source>Take in what another officer decided on a copy of the case, and settle where you differ</source>
        <translation>Aufnehmen, was andere an einer Kopie des Falls entschieden haben, und klären, wo Sie abweichen</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>The old one doesn&apos;t open the case any more</source>
        <translation>Der alte öffnet den Fall nicht mehr</translation>
    </message>
    <message>
        <source>Then say what it shows</source>
        <translation>Dann sagen, was er zeigt</translation>
    </message>
    <message>
        <source>Timeli&amp;ne</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Two to four media side by side</source>
        <translation>Zwei bis vier Medien nebeneinander</translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>Wieder unentschieden</translation>
    </message>
    <message>
        <source>Unf&amp;old all headers</source>
        <translation>&amp;Alle Überschriften ausklappen</translation>
    </message>
    <message>
        <source>Victims and offenders by their faces</source>
        <translation>Opfer und Täter nach ihren Gesichtern</translation>
    </message>
    <message>
        <source>What differs between what is compared</source>
        <translation>Worin sich das Verglichene unterscheidet</translation>
    </message>
    <message>
        <source>What is compared, in turn in one place</source>
        <translation>Das Verglichene abwechselnd an einer Stelle</translation>
    </message>
    <message>
        <source>What is like this medium, or the part marked in it</source>
        <translation>Was diesem Medium, oder dem darin markierten Teil, ähnelt</translation>
    </message>
    <message>
        <source>What of this case was seen before, in which case, and whom to ask; alerts of other offices</source>
        <translation>Was von diesem Fall schon gesehen wurde, in welchem Fall, und wen man fragt; Alarme anderer Dienststellen</translation>
    </message>
    <message>
        <source>What seems to belong together and why; Enter makes a series of it</source>
        <translation>Was zusammenzugehören scheint und warum; die Eingabetaste macht daraus eine Serie</translation>
    </message>
    <message>
        <source>When media were made, to filter by</source>
        <translation>Wann Medien entstanden, um danach zu filtern</translation>
    </message>
    <message>
        <source>Where a part is marked</source>
        <translation>Wo ein Abschnitt markiert ist</translation>
    </message>
    <message>
        <source>Where media were made, to filter by</source>
        <translation>Wo Medien entstanden, um danach zu filtern</translation>
    </message>
    <message>
        <source>Write a clue at what the viewer shows</source>
        <translation>Ein Indiz zu dem schreiben, was der Betrachter zeigt</translation>
    </message>
    <message>
        <source>Write a note on the current medium</source>
        <translation>Eine Notiz zum aktuellen Medium schreiben</translation>
    </message>
    <message>
        <source>Write a package of series</source>
        <translation>Ein Paket aus Serien schreiben</translation>
    </message>
    <message>
        <source>Write a tag for what is selected</source>
        <translation>Ein Schlagwort für das Ausgewählte schreiben</translation>
    </message>
</context>
<context>
    <name>AddSourceDialog</name>
    <message>
        <source>&amp;Exhibit</source>
        <translation>&amp;Asservat</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>A folder, a file, an archive (ZIP, TAR, 7z) or a VICS case (JSON)</source>
        <translation>Ein Ordner, eine Datei, ein Archiv (ZIP, TAR, 7z) oder ein VICS-Fall (JSON)</translation>
    </message>
    <message>
        <source>Add and read</source>
        <translation>Hinzufügen und lesen</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Choose the folder or file that holds the seized media.</source>
        <translation>Wählen Sie den Ordner oder die Datei mit den sichergestellten Medien.</translation>
    </message>
    <message>
        <source>File or archive</source>
        <translation>Datei oder Archiv</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Folder with seized media</source>
        <translation>Ordner mit sichergestellten Medien</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>The source is only ever read; nothing in it is changed. Archives inside it are read as well.</source>
        <translation>Die Quelle wird immer nur gelesen; nichts darin wird geändert. Archive darin werden mitgelesen.</translation>
    </message>
    <message>
        <source>There is nothing at {0}; check that the disk is connected.</source>
        <translation>Bei {0} ist nichts; prüfen Sie, ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>Your agency&apos;s number, e.g. EXH-01</source>
        <translation>Nummer Ihrer Dienststelle, z. B. EXH-01</translation>
    </message>
</context>
<context>
    <name>AdjustmentsBar</name>
    <message>
        <source>Adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Mirror (Shift+M)</source>
        <translation>Spiegeln (Umschalt+M)</translation>
    </message>
    <message>
        <source>Show it as it is (Z)</source>
        <translation>Zeigen, wie es ist (Z)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation>Nach links drehen (Umschalt+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>Nach rechts drehen (R)</translation>
    </message>
    <message>
        <source>Which of its colours are shown (V)</source>
        <translation>Welche seiner Farben gezeigt werden (V)</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
</context>
<context>
    <name>AlertFileDialog</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>S&amp;chreiben</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose the folder and the name of the file.</source>
        <translation>Wählen Sie den Ordner und den Namen der Datei.</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Datei&amp;name</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name.</source>
        <translation>Es gibt schon eine Datei dieses Namens; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>the folder that the file is written to</source>
        <translation>der Ordner, in den die Datei geschrieben wird</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Write alerts…</source>
        <translation>Alarme sch&amp;reiben…</translation>
    </message>
    <message>
        <source>Alert {0} was taken off this workstation.</source>
        <translation>Alarm {0} wurde von diesem Arbeitsplatz weggenommen.</translation>
    </message>
    <message>
        <source>Alerts of other offices</source>
        <translation>Alarme anderer Dienststellen</translation>
    </message>
    <message>
        <source>Alerts read: {0}. Compare this case to find out whether it has what they wait for.</source>
        <translation>Gelesene Alarme: {0}. Vergleichen Sie diesen Fall, um zu sehen, ob er hat, worauf sie warten.</translation>
    </message>
    <message>
        <source>Alerts written: {0}, to {1}. The file isn&apos;t encrypted: seal it before it travels.</source>
        <translation>Geschriebene Alarme: {0}, nach {1}. Die Datei ist nicht verschlüsselt: versiegeln Sie sie, bevor sie reist.</translation>
    </message>
    <message>
        <source>Choose the file of alerts</source>
        <translation>Datei der Alarme wählen</translation>
    </message>
    <message>
        <source>Ended on {0}; by {1}</source>
        <translation>Endete am {0}; von {1}</translation>
    </message>
    <message>
        <source>Matches written: {0}, to {1}.</source>
        <translation>Geschriebene Treffer: {0}, nach {1}.</translation>
    </message>
    <message>
        <source>No alert on this workstation. Read the file by which another office says what it looks for.</source>
        <translation>Kein Alarm an diesem Arbeitsplatz. Lesen Sie die Datei, in der eine andere Dienststelle sagt, was sie sucht.</translation>
    </message>
    <message>
        <source>Not active; by {0}</source>
        <translation>Nicht aktiv; von {0}</translation>
    </message>
    <message>
        <source>Of other offices, from a file</source>
        <translation>Anderer Dienststellen, aus einer Datei</translation>
    </message>
    <message>
        <source>On series of this case, for other offices</source>
        <translation>Zu Serien dieses Falls, für andere Dienststellen</translation>
    </message>
    <message>
        <source>Rea&amp;d alerts…</source>
        <translation>A&amp;larme lesen…</translation>
    </message>
    <message>
        <source>Reading alerts</source>
        <translation>Alarme werden gelesen</translation>
    </message>
    <message>
        <source>Taking the alert off</source>
        <translation>Der Alarm wird weggenommen</translation>
    </message>
    <message>
        <source>The chosen alert (Delete)</source>
        <translation>Den gewählten Alarm (Entf)</translation>
    </message>
    <message>
        <source>Until {0}, priority {1}, by {2}; waits for: {3}</source>
        <translation>Bis {0}, Dringlichkeit {1}, von {2}; wartet auf: {3}</translation>
    </message>
    <message>
        <source>Which alerts wait for media of this case, for those who gave them</source>
        <translation>Welche Alarme auf Medien dieses Falls warten, für die, die sie gaben</translation>
    </message>
    <message>
        <source>Write &amp;matches…</source>
        <translation>&amp;Treffer schreiben…</translation>
    </message>
    <message>
        <source>Writing alerts</source>
        <translation>Alarme werden geschrieben</translation>
    </message>
    <message>
        <source>Writing matches</source>
        <translation>Treffer werden geschrieben</translation>
    </message>
    <message>
        <source>{0} Triggers of types that this program doesn&apos;t compare: {1}.</source>
        <translation>{0} Auslöser von Arten, die dieses Programm nicht vergleicht: {1}.</translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>Cover everything</source>
        <translation>Alles abdecken</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>{0} minutes without a break. A few minutes away from the screen do good; your work stays.</source>
        <translation>{0} Minuten ohne Pause. Ein paar Minuten weg vom Bildschirm tun gut; Ihre Arbeit bleibt.</translation>
    </message>
</context>
<context>
    <name>CageLabel</name>
    <message>
        <source>Cage incomplete</source>
        <translation>Abschottung unvollständig</translation>
    </message>
    <message>
        <source>Decoders not caged</source>
        <translation>Decoder nicht abgeschottet</translation>
    </message>
</context>
<context>
    <name>CaseChooser</name>
    <message>
        <source>Open a case (a folder NAME{0})</source>
        <translation>Fall öffnen (ein Ordner NAME{0})</translation>
    </message>
    <message>
        <source>Open for reading only (a folder NAME{0})</source>
        <translation>Nur zum Lesen öffnen (ein Ordner NAME{0})</translation>
    </message>
    <message>
        <source>Restore a backup of (a folder NAME{0})</source>
        <translation>Sicherung wiederherstellen von (ein Ordner NAME{0})</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>At most four media can be compared; {0} are chosen.</source>
        <translation>Höchstens vier Medien lassen sich vergleichen; {0} sind gewählt.</translation>
    </message>
    <message>
        <source>Choose a medium in the gallery first.</source>
        <translation>Wählen Sie zuerst in der Galerie ein Medium.</translation>
    </message>
    <message>
        <source>Choose headers above the gallery first.</source>
        <translation>Wählen Sie zuerst Überschriften über der Galerie.</translation>
    </message>
    <message>
        <source>Choose one medium only.</source>
        <translation>Wählen Sie nur ein Medium.</translation>
    </message>
    <message>
        <source>Choose two to four media to compare them.</source>
        <translation>Wählen Sie zwei bis vier Medien, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Compare two to four media first: choose them and press C.</source>
        <translation>Vergleichen Sie zuerst zwei bis vier Medien: wählen Sie sie und drücken Sie C.</translation>
    </message>
    <message>
        <source>Everything is decided. Choose “Decided or not” above to look at it again, or export (Ctrl+E).</source>
        <translation>Alles ist entschieden. Wählen Sie oben „Entschieden oder nicht“, um es noch einmal anzusehen, oder exportieren Sie (Strg+E).</translation>
    </message>
    <message>
        <source>Looking for what is like the medium…</source>
        <translation>Suche, was dem Medium ähnelt…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing else in the case is like this medium.</source>
        <translation>Sonst ähnelt nichts im Fall diesem Medium.</translation>
    </message>
    <message>
        <source>Nothing fits this filter. Reset it to see what remains.</source>
        <translation>Nichts passt zu diesem Filter. Leeren Sie ihn, um zu sehen, was noch zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing is linked with this medium; choose two to four media to compare them.</source>
        <translation>Zu diesem Medium gibt es keine Bezüge; wählen Sie zwei bis vier Medien, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Nothing to look at yet. Add a source (Ctrl+I): the folder or archive with the seized media.</source>
        <translation>Noch nichts anzusehen. Fügen Sie eine Quelle hinzu (Strg+I): den Ordner oder das Archiv mit den sichergestellten Medien.</translation>
    </message>
    <message>
        <source>Open a picture in the viewer first: Enter.</source>
        <translation>Öffnen Sie zuerst ein Bild im Betrachter: Enter.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>The first media will be here in a moment.</source>
        <translation>Gleich sind die ersten Medien da.</translation>
    </message>
</context>
<context>
    <name>CaseSecrets</name>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>This case has no passphrase; it can only be given one when it is made.</source>
        <translation>Dieser Fall hat keine Passphrase; er kann nur beim Anlegen eine bekommen.</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>(key %1)</source>
        <translation>(Taste %1)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The recovery key stays as it is. Copies of the case that lie elsewhere keep the old passphrase.</source>
        <translation>Der Wiederherstellungsschlüssel bleibt, wie er ist. Kopien des Falls, die anderswo liegen, behalten die alte Passphrase.</translation>
    </message>
</context>
<context>
    <name>CloseLooking</name>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>A close look reads the original again, takes three times as many points of it as the first look did, and compares the pictures with each other by these. So it finds things that are small in pictures, turned or seen from the side, and places that are seen from elsewhere. Of copies of a picture only one is looked at. The sources have to be connected.</source>
        <translation>Ein genauer Blick liest das Original erneut, nimmt davon dreimal so viele Punkte wie der erste und vergleicht die Bilder anhand dieser miteinander. So findet er Dinge, die in Bildern klein, gedreht oder von der Seite zu sehen sind, und Orte, die von anderswo gesehen sind. Von Kopien eines Bildes wird nur eine angesehen. Die Quellen müssen angeschlossen sein.</translation>
    </message>
    <message>
        <source>All of these were looked at closely. What was added since is compared with them.</source>
        <translation>Sie alle wurden genau angesehen. Was seither hinzukam, wird mit ihnen verglichen.</translation>
    </message>
    <message>
        <source>Compared: {0} of {1}, {2}</source>
        <translation>Verglichen: {0} von {1}, {2}</translation>
    </message>
    <message>
        <source>Looked at closely: {0}. Compared: {1}. New links of places and things: {2}.</source>
        <translation>Genau angesehen: {0}. Verglichen: {1}. Neue Bezüge von Orten und Dingen: {2}.</translation>
    </message>
    <message>
        <source>Looked at: {0} of {1}, {2}</source>
        <translation>Angesehen: {0} von {1}, {2}</translation>
    </message>
    <message>
        <source>Pictures to look at: {0}. That takes about {1} on this machine, and {2} MB of disk.</source>
        <translation>Anzusehende Bilder: {0}. Das dauert etwa {1} auf diesem Rechner und braucht {2} MB auf der Festplatte.</translation>
    </message>
    <message>
        <source>There are no pictures among them.</source>
        <translation>Es sind keine Bilder darunter.</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} Bilder</translation>
    </message>
    <message>
        <source>{0}; not looked at closely yet: {1}</source>
        <translation>{0}; noch nicht genau angesehen: {1}</translation>
    </message>
</context>
<context>
    <name>CloseLooksWindow</name>
    <message>
        <source>Look closel&amp;y</source>
        <translation>&amp;Genau hinsehen</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Genau hinsehen</translation>
    </message>
    <message>
        <source>Pictures are still looked at; “Look closely” shows how far it is.</source>
        <translation>Bilder werden noch angesehen; „Genau hinsehen“ zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>Stopping once this picture is looked at…</source>
        <translation>Hält an, sobald dieses Bild angesehen ist…</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close Sightline</source>
        <translation>Sightline schließen</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Genug für jetzt</translation>
    </message>
    <message>
        <source>Only your own settings on this workstation keep today&apos;s sum; no case has it.</source>
        <translation>Nur Ihre eigenen Einstellungen an diesem Arbeitsplatz behalten die heutige Summe; kein Fall hat sie.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>The case is closed, and everything that you decided is kept.
You worked for {0}. Look at something far away, stand up, and talk with somebody if something stays with you.</source>
        <translation>Der Fall ist geschlossen, und alles, was Sie entschieden haben, ist gespeichert.
Sie haben {0} gearbeitet. Schauen Sie in die Ferne, stehen Sie auf, und sprechen Sie mit jemandem, wenn Sie etwas nicht loslässt.</translation>
    </message>
    <message>
        <source>This sitting</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What I looked at</source>
        <translation>Was ich angesehen habe</translation>
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
        <translation>{0}: {1} Arbeit, {2} davon mit aufgehobenem Schutz; so gesehene Medien: {3}</translation>
    </message>
</context>
<context>
    <name>ClueEditor</name>
    <message>
        <source>At what the viewer shows</source>
        <translation>Zu dem, was der Betrachter zeigt</translation>
    </message>
    <message>
        <source>Clue {0}</source>
        <translation>Indiz {0}</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>It is about all of the medium</source>
        <translation>Es betrifft das ganze Medium</translation>
    </message>
    <message>
        <source>Its medium, the part that is marked (Shift+P) and the span between the in and out points (I, O)</source>
        <translation>Sein Medium, der markierte Teil (Umschalt+P) und die Spanne zwischen Anfangs- und Endpunkt (I, O)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of clue</source>
        <translation>Art des Indizes</translation>
    </message>
    <message>
        <source>New clue</source>
        <translation>Neues Indiz</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Keine Serie</translation>
    </message>
    <message>
        <source>Open a medium in the viewer, mark a part of it (Shift+P) or a span (I, O), then take it.</source>
        <translation>Öffnen Sie ein Medium im Betrachter, markieren Sie einen Teil (Umschalt+P) oder eine Spanne (I, O), dann übernehmen Sie es.</translation>
    </message>
    <message>
        <source>Save clue</source>
        <translation>Indiz speichern</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Series that it is a clue of</source>
        <translation>Serie, zu der das Indiz gehört</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Take what the viewer shows</source>
        <translation>Übernehmen, was der Betrachter zeigt</translation>
    </message>
    <message>
        <source>The series that it is of</source>
        <translation>Die Serie, zu der es gehört</translation>
    </message>
    <message>
        <source>What is seen or heard</source>
        <translation>Was zu sehen oder zu hören ist</translation>
    </message>
    <message>
        <source>Where it stands: {0}</source>
        <translation>Stelle: {0}</translation>
    </message>
    <message>
        <source>all of the medium</source>
        <translation>das ganze Medium</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>bei {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>von {0} bis {1}</translation>
    </message>
    <message>
        <source>the part {0} × {1} % at {2}, {3} %</source>
        <translation>der Teil {0} × {1}&#xa0;% bei {2}, {3}&#xa0;%</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ClueJudging</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>As it was first recorded (O)</source>
        <translation>Wie es zuerst aufgenommen wurde (O)</translation>
    </message>
    <message>
        <source>Change what it says (Enter)</source>
        <translation>Ändern, was es sagt (Enter)</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>Indizien</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>How it was found: {0}</source>
        <translation>Wie es gefunden wurde: {0}</translation>
    </message>
    <message>
        <source>It counts from now on (Y)</source>
        <translation>Es zählt von jetzt an (Y)</translation>
    </message>
    <message>
        <source>It doesn&apos;t hold, and why (X)</source>
        <translation>Es hält nicht, und warum (X)</translation>
    </message>
    <message>
        <source>It never was one (Delete)</source>
        <translation>Es war nie eines (Entf)</translation>
    </message>
    <message>
        <source>Offered by the machine, {0}; not accepted yet</source>
        <translation>Von der Maschine angeboten, {0}; noch nicht angenommen</translation>
    </message>
    <message>
        <source>Refute</source>
        <translation>Widerlegen</translation>
    </message>
    <message>
        <source>Refute…</source>
        <translation>Widerlegen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Show in the viewer</source>
        <translation>Im Betrachter zeigen</translation>
    </message>
    <message>
        <source>What the clue says, and how it was found</source>
        <translation>Was das Indiz sagt und wie es gefunden wurde</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it hold? It stays with this reason and counts no longer.</source>
        <translation>Warum hält es nicht? Es bleibt mit diesem Grund und zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Why it doesn&apos;t hold: {0}</source>
        <translation>Warum es nicht hält: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ClueWeights</name>
    <message>
        <source>A date or two: 2015 or 2015/2018-06</source>
        <translation>Ein Datum oder zwei: 2015 oder 2015/2018-06</translation>
    </message>
    <message>
        <source>A region, such as the Algarve</source>
        <translation>Eine Region, etwa die Algarve</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Ein Land wählen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie sehr</translation>
    </message>
    <message>
        <source>It speaks for nothing yet; add below.</source>
        <translation>Es spricht noch für nichts; fügen Sie unten hinzu.</translation>
    </message>
    <message>
        <source>Region, period or person</source>
        <translation>Region, Zeitraum oder Person</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What it speaks for and against</source>
        <translation>Wofür und wogegen es spricht</translation>
    </message>
    <message>
        <source>Who, such as V1</source>
        <translation>Wer, etwa V1</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>against it: {0} ({1})</source>
        <translation>dagegen: {0} ({1})</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>for it: {0} ({1})</source>
        <translation>dafür: {0} ({1})</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
</context>
<context>
    <name>CluesList</name>
    <message>
        <source>Add clue</source>
        <translation>Indiz hinzufügen</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>Indizien</translation>
    </message>
    <message>
        <source>Country it speaks for</source>
        <translation>Land, für das es spricht</translation>
    </message>
    <message>
        <source>Crop an object from the part of the picture to which the chosen clue points</source>
        <translation>Einen Gegenstand aus dem Bildteil ausschneiden, auf den das gewählte Indiz zeigt</translation>
    </message>
    <message>
        <source>Kind of clue</source>
        <translation>Art des Indizes</translation>
    </message>
    <message>
        <source>No clue yet. Write below what is seen or heard that speaks for a place, a time or a person.</source>
        <translation>Noch kein Indiz. Schreiben Sie unten, was zu sehen oder zu hören ist und für einen Ort, eine Zeit oder eine Person spricht.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Kein Land</translation>
    </message>
    <message>
        <source>Object…</source>
        <translation>Gegenstand…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen clue</source>
        <translation>Das gewählte Indiz entfernen</translation>
    </message>
    <message>
        <source>What is seen or heard</source>
        <translation>Was zu sehen oder zu hören ist</translation>
    </message>
    <message>
        <source>What the marked part shows</source>
        <translation>Was der markierte Teil zeigt</translation>
    </message>
    <message>
        <source>a part of the picture</source>
        <translation>ein Teil des Bildes</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>speaks for %1</source>
        <translation>spricht für %1</translation>
    </message>
</context>
<context>
    <name>CommonFacts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Picture {0}</source>
        <translation>Bild {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This medium isn&apos;t in the case any more.</source>
        <translation>Dieses Medium ist nicht mehr im Fall.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>: {0} % of what both show</source>
        <translation>: {0}&#xa0;% von dem, was beide zeigen</translation>
    </message>
    <message>
        <source>; hold Space to see them</source>
        <translation>; Leertaste halten, um sie zu sehen</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>In turn in one place (E)</source>
        <translation>Abwechselnd an einer Stelle (E)</translation>
    </message>
    <message>
        <source>Laying them over each other…</source>
        <translation>Werden übereinandergelegt…</translation>
    </message>
    <message>
        <source>Pictures over each other</source>
        <translation>Bilder übereinander</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>What differs (D)</source>
        <translation>Was sich unterscheidet (D)</translation>
    </message>
    <message>
        <source>What differs between A and {0}</source>
        <translation>Was sich zwischen A und {0} unterscheidet</translation>
    </message>
    <message>
        <source>{0} is shown</source>
        <translation>{0} wird gezeigt</translation>
    </message>
    <message>
        <source>{0} media side by side; zoom and place are linked</source>
        <translation>{0} Medien nebeneinander; Vergrößerung und Ausschnitt sind gekoppelt</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>laid over the first as their link found it ({0})</source>
        <translation>über das erste gelegt, wie ihr Bezug es fand ({0})</translation>
    </message>
    <message>
        <source>of the same size</source>
        <translation>gleich groß</translation>
    </message>
    <message>
        <source>scaled to the first&apos;s size: how they lie over each other isn&apos;t known</source>
        <translation>auf die Größe des ersten gebracht: wie sie übereinander liegen, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Click on the picture and hold Space to see it. O, T and B settle a conflict while the list is chosen.</source>
        <translation>Klicken Sie auf das Bild und halten Sie die Leertaste, um es zu sehen. O, T und B klären einen Konflikt, solange die Liste gewählt ist.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Keep &amp;both  (B)</source>
        <translation>&amp;Beides behalten  (B)</translation>
    </message>
    <message>
        <source>Keep &amp;ours  (O)</source>
        <translation>&amp;Unseres behalten  (O)</translation>
    </message>
    <message>
        <source>No conflict is open: wherever both officers said something, they say the same, or it is settled.</source>
        <translation>Kein Konflikt ist offen: wo beide etwas gesagt haben, sagen sie dasselbe, oder es ist geklärt.</translation>
    </message>
    <message>
        <source>Nothing is said of it here any more</source>
        <translation>Hier wird darüber nichts mehr gesagt</translation>
    </message>
    <message>
        <source>Open conflicts: {0}</source>
        <translation>Offene Konflikte: {0}</translation>
    </message>
    <message>
        <source>Ours, by {0}</source>
        <translation>Unseres, von {0}</translation>
    </message>
    <message>
        <source>Take &amp;theirs  (T)</source>
        <translation>&amp;Das andere nehmen  (T)</translation>
    </message>
    <message>
        <source>The medium that the conflict is about</source>
        <translation>Das Medium, um das es im Konflikt geht</translation>
    </message>
    <message>
        <source>Theirs, by {0}</source>
        <translation>Das andere, von {0}</translation>
    </message>
    <message>
        <source>an officer who isn&apos;t named</source>
        <translation>jemand ohne Namen</translation>
    </message>
</context>
<context>
    <name>ConnectionGraph</name>
    <message>
        <source>Graph of connections; the table beside has the same</source>
        <translation>Netz der Zusammenhänge; die Tabelle daneben hat dieselben</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Copies of the same medium</source>
        <translation>Kopien desselben Mediums</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Made by this camera</source>
        <translation>Mit dieser Kamera gemacht</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Das eine</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Recorded by an officer</source>
        <translation>Von jemandem aufgenommen</translation>
    </message>
    <message>
        <source>Seen in the other case</source>
        <translation>Im anderen Fall gesehen</translation>
    </message>
    <message>
        <source>Seen in the same medium</source>
        <translation>Im selben Medium gesehen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>What connects them</source>
        <translation>Was sie verbindet</translation>
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
        <translation>Auch, was nichts verbindet</translation>
    </message>
    <message>
        <source>An officer recorded this; the history of the series says who and when.</source>
        <translation>Jemand hat dies aufgenommen; der Verlauf der Serie sagt, wer und wann.</translation>
    </message>
    <message>
        <source>Arrange anew</source>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Zusammenhänge</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence, the strongest {0} of {1}: Enter shows it</source>
        <translation>Belege, die stärksten {0} von {1}: Enter zeigt sie</translation>
    </message>
    <message>
        <source>Evidence: Enter shows it</source>
        <translation>Beleg: Enter zeigt ihn</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>How far around the chosen one</source>
        <translation>Wie weit um das Gewählte</translation>
    </message>
    <message>
        <source>How strong evidence must be</source>
        <translation>Wie stark Belege sein müssen</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation>In der Galerie</translation>
    </message>
    <message>
        <source>List its media</source>
        <translation>Seine Medien auflisten</translation>
    </message>
    <message>
        <source>Looking for connections…</source>
        <translation>Zusammenhänge werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing is connected yet. Make series, record people, places and devices on their pages (F6), or ask for weaker evidence above.</source>
        <translation>Noch hängt nichts zusammen. Legen Sie Serien an, nehmen Sie auf ihren Seiten (F6) Personen, Orte und Geräte auf, oder lassen Sie oben schwächere Belege zu.</translation>
    </message>
    <message>
        <source>One step around it</source>
        <translation>Ein Schritt um das Gewählte</translation>
    </message>
    <message>
        <source>Places are kept otherwise</source>
        <translation>Sonst bleiben alle an ihrem Platz</translation>
    </message>
    <message>
        <source>Shown: {0}; connections: {1}</source>
        <translation>Gezeigt: {0}; Zusammenhänge: {1}</translation>
    </message>
    <message>
        <source>Strength from</source>
        <translation>Stärke ab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table of connections</source>
        <translation>Tabelle der Zusammenhänge</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Tabelle {0}</translation>
    </message>
    <message>
        <source>The gallery lists all {0} media that connect them, the strongest evidence first.</source>
        <translation>Die Galerie listet alle {0} Medien, die sie verbinden, die stärksten Belege zuerst.</translation>
    </message>
    <message>
        <source>The gallery lists the medium that connects them.</source>
        <translation>Die Galerie listet das Medium, das sie verbindet.</translation>
    </message>
    <message>
        <source>What it is connected with</source>
        <translation>Womit es zusammenhängt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>evidence: {0}</source>
        <translation>Belege: {0}</translation>
    </message>
    <message>
        <source>{0} are too many to draw. Ask for fewer kinds or stronger evidence; the table has all.</source>
        <translation>{0} sind zu viele zum Zeichnen. Verlangen Sie stärkere Belege oder weniger Arten; die Tabelle hat alle.</translation>
    </message>
    <message>
        <source>{0} steps around it</source>
        <translation>{0} Schritte um das Gewählte</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
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
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
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
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
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
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Kanarische Inseln</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Ceuta &amp; Melilla</source>
        <translation>Ceuta und Melilla</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <translation>Clipperton-Insel</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d&apos;Ivoire</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>Diego Garcia</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
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
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
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
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Sonderverwaltungsregion Hongkong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
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
        <translation>Irland</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
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
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
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
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Sonderverwaltungsregion Macau</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
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
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <translation>Äußeres Ozeanien</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
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
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
</context>
<context>
    <name>CountryOpinion</name>
    <message>
        <source>Against and for</source>
        <translation>Dagegen und dafür</translation>
    </message>
    <message>
        <source>Candidates with their clues</source>
        <translation>Kandidaten mit ihren Indizien</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Ein Land wählen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country or clue</source>
        <translation>Land oder Indiz</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Vertreten</translation>
    </message>
    <message>
        <source>How likely it is</source>
        <translation>Wie wahrscheinlich es ist</translation>
    </message>
    <message>
        <source>It wasn&apos;t made there; needs a reason, which is kept</source>
        <translation>Dort wurde es nicht hergestellt; braucht einen Grund, der festgehalten wird</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Needed to reject, and to hold without an accepted clue for it</source>
        <translation>Nötig zum Verwerfen, und zum Vertreten ohne ein angenommenes Indiz dafür</translation>
    </message>
    <message>
        <source>Nothing is said of this country any more</source>
        <translation>Von diesem Land wird nichts mehr gesagt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Say how likely this country is</source>
        <translation>Sagen Sie, wie wahrscheinlich dieses Land ist</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>Was darüber gesagt wird</translation>
    </message>
    <message>
        <source>nobody has said anything of it yet</source>
        <translation>noch hat niemand etwas darüber gesagt</translation>
    </message>
    <message>
        <source>offered, not accepted yet</source>
        <translation>angeboten, noch nicht angenommen</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>rejected by {0}: {1}</source>
        <translation>verworfen von {0}: {1}</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>spricht dafür</translation>
    </message>
    <message>
        <source>{0} ({1}), {2}</source>
        <translation>{0} ({1}), {2}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Again in {0} s</source>
        <translation>Wieder in {0} s</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Everything is covered; work that runs goes on.
Press {0} to go on with your work.</source>
        <translation>Alles ist abgedeckt; laufende Arbeit geht weiter.
Drücken Sie {0}, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Everything is covered; work that runs goes on.
The passphrase or the recovery key leads back.</source>
        <translation>Alles ist abgedeckt; laufende Arbeit geht weiter.
Die Passphrase oder der Wiederherstellungsschlüssel führt zurück.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
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
        <translation>Asservat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Make previews again</source>
        <translation>Vorschauen neu erstellen</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Nicht</translation>
    </message>
    <message>
        <source>Not whole, for example</source>
        <translation>Nicht ganz, zum Beispiel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Previews are lost or damaged: media are shown as a crossed-out picture. Trying again makes them anew from the sources; connect these first.</source>
        <translation>Vorschauen sind verloren oder beschädigt: Medien erscheinen als durchgestrichenes Bild. Ein neuer Versuch erstellt sie aus den Quellen; schließen Sie diese zuerst an.</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>They stay in the case, each with its reason; everything else is read. After a disk was repaired, or with a newer version of this program, they can be tried again; decisions stay.</source>
        <translation>Sie bleiben im Fall, jede mit ihrem Grund; alles andere wird gelesen. Nach der Reparatur eines Datenträgers oder mit einer neueren Version dieses Programms lassen sie sich erneut versuchen; Entscheidungen bleiben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Try {0} again</source>
        <translation>{0} neu versuchen</translation>
    </message>
    <message>
        <source>Try {0} again and make previews</source>
        <translation>{0} neu versuchen, mit Vorschauen</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>decoded in part</source>
        <translation>teilweise decodiert</translation>
    </message>
    <message>
        <source>not decoded</source>
        <translation>nicht decodiert</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>ausgesondert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>DrawingDialog</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drawing of what agreed</source>
        <translation>Zeichnung dessen, was übereinstimmt</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The case is open for reading only.</source>
        <translation>Der Fall ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The pictures are protected, keyhole open</source>
        <translation>Die Bilder sind geschützt, Guckloch offen</translation>
    </message>
    <message>
        <source>The pictures are protected: hold Space to see them</source>
        <translation>Die Bilder sind geschützt: Leertaste halten, um sie zu sehen</translation>
    </message>
    <message>
        <source>The pictures are shown clear</source>
        <translation>Die Bilder werden klar gezeigt</translation>
    </message>
</context>
<context>
    <name>EntityDialog</name>
    <message>
        <source>&amp;Identified</source>
        <translation>&amp;Identifiziert</translation>
    </message>
    <message>
        <source>&amp;Remove from the case</source>
        <translation>Aus dem Fall &amp;entfernen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Latitude and longitude in degrees, such as 59.33, 18.07</source>
        <translation>Breite und Länge in Grad, etwa 59,33; 18,07</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name by which officers know it</source>
        <translation>Name, unter dem man es kennt</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Kein Land</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position: latitude and longitude in degrees</source>
        <translation>Position: Breite und Länge in Grad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take “{0}” out of the case? What links it with series ({1}), media ({2}) and faces goes too. Ctrl+Z brings all of it back.</source>
        <translation>„{0}“ aus dem Fall nehmen? Die Verknüpfungen mit Serien ({1}), Medien ({2}) und Gesichtern gehen mit. Strg+Z bringt alles zurück.</translation>
    </message>
    <message>
        <source>Write the name by which officers know it.</source>
        <translation>Schreiben Sie den Namen, unter dem man es kennt.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>EntityFields</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Name by which officers know it</source>
        <translation>Name, unter dem man es kennt</translation>
    </message>
    <message>
        <source>Name for officers, such as V1 or blue room</source>
        <translation>Rufname, etwa V1 oder blaues Zimmer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Recorded already</source>
        <translation>Schon aufgenommen</translation>
    </message>
    <message>
        <source>Somebody or something new</source>
        <translation>Jemand oder etwas Neues</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A PDF can&apos;t hide pictures until they are clicked; choose blurred ones, or an .html file.</source>
        <translation>Ein PDF kann Bilder nicht verbergen, bis man sie anklickt; wählen Sie weichgezeichnete, oder eine .html-Datei.</translation>
    </message>
    <message>
        <source>A case needs a reference; give the number under which your agency knows it.</source>
        <translation>Ein Fall braucht ein Aktenzeichen; geben Sie die Nummer an, unter der Ihre Dienststelle ihn führt.</translation>
    </message>
    <message>
        <source>A clue can&apos;t speak for a “{0}”; use one of {1}.</source>
        <translation>Ein Indiz kann nicht für „{0}“ sprechen; nehmen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>A clue has a state that isn&apos;t known here.</source>
        <translation>Ein Indiz hat einen Zustand, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A clue has an origin that isn&apos;t known here.</source>
        <translation>Ein Indiz hat eine Herkunft, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A clue has no kind or no words, or an endless kind.</source>
        <translation>Ein Indiz hat keine Art oder keine Worte, oder eine endlose Art.</translation>
    </message>
    <message>
        <source>A clue has times that can&apos;t be.</source>
        <translation>Ein Indiz hat Zeiten, die nicht sein können.</translation>
    </message>
    <message>
        <source>A clue needs a kind; say what it is, e.g. sign, socket, building.</source>
        <translation>Ein Indiz braucht eine Art; sagen Sie, was es ist, z. B. Schild, Steckdose, Gebäude.</translation>
    </message>
    <message>
        <source>A clue needs words; write what is seen or heard.</source>
        <translation>Ein Indiz braucht Worte; schreiben Sie, was zu sehen oder zu hören ist.</translation>
    </message>
    <message>
        <source>A clue that a machine offers must say how it was found; write the method as a sentence.</source>
        <translation>Ein Indiz, das eine Maschine anbietet, muss sagen, wie es gefunden wurde; schreiben Sie das Verfahren als Satz.</translation>
    </message>
    <message>
        <source>A country&apos;s code isn&apos;t written as it is here.</source>
        <translation>Der Code eines Landes ist nicht geschrieben wie hier.</translation>
    </message>
    <message>
        <source>A face is at no time or place that can be.</source>
        <translation>Ein Gesicht steht an keiner möglichen Zeit oder Stelle.</translation>
    </message>
    <message>
        <source>A face is said to be a place&apos;s or a device&apos;s.</source>
        <translation>Ein Gesicht soll das eines Ortes oder Geräts sein.</translation>
    </message>
    <message>
        <source>A face is said to be something that isn&apos;t known here.</source>
        <translation>Ein Gesicht soll etwas sein, das hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A face was found in a way that can&apos;t be.</source>
        <translation>Ein Gesicht wurde auf eine Weise gefunden, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A hash set needs a name of at most {0} characters, all printable.</source>
        <translation>Ein Hash-Set braucht einen Namen von höchstens {0} Zeichen, alle druckbar.</translation>
    </message>
    <message>
        <source>A line of {0} has more than {1} characters; it is no list of digests.</source>
        <translation>Eine Zeile von {0} hat mehr als {1} Zeichen; es ist keine Liste von Prüfsummen.</translation>
    </message>
    <message>
        <source>A link is between two media; choose two different ones.</source>
        <translation>Ein Bezug besteht zwischen zwei Medien; wählen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>A link of the kind “{0}” can&apos;t be drawn by this version; “links” says what agreed.</source>
        <translation>Einen Bezug der Art „{0}“ kann diese Version nicht zeichnen; „links“ sagt, was übereinstimmt.</translation>
    </message>
    <message>
        <source>A package is sealed to {0} recipients at most; make several packages.</source>
        <translation>Ein Paket wird für höchstens {0} Empfänger versiegelt; machen Sie mehrere Pakete.</translation>
    </message>
    <message>
        <source>A passphrase is one line of at most {0} characters.</source>
        <translation>Eine Passphrase ist eine Zeile von höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {0} characters; four words or more are a good one.</source>
        <translation>Eine Passphrase braucht mindestens {0} Zeichen; vier Wörter oder mehr sind eine gute.</translation>
    </message>
    <message>
        <source>A picture has no time; give the clue a rectangle instead.</source>
        <translation>Ein Bild hat keine Zeit; geben Sie dem Indiz stattdessen ein Rechteck.</translation>
    </message>
    <message>
        <source>A position has a latitude from -90 to 90 and a longitude from -180 to 180; give both in degrees.</source>
        <translation>Eine Position hat eine Breite von -90 bis 90 und eine Länge von -180 bis 180; geben Sie beide in Grad an.</translation>
    </message>
    <message>
        <source>A reason of the kind “{0}” can&apos;t be drawn by this version; its words say it all.</source>
        <translation>Ein Grund der Art „{0}“ kann von dieser Version nicht gezeichnet werden; seine Worte sagen alles.</translation>
    </message>
    <message>
        <source>A recipient is named twice; name each once.</source>
        <translation>Ein Empfänger ist zweimal genannt; nennen Sie jeden einmal.</translation>
    </message>
    <message>
        <source>A record of {0} can&apos;t be taken apart, so it can&apos;t go back; ask for a new export.</source>
        <translation>Ein Eintrag von {0} lässt sich nicht zerlegen und kann darum nicht zurückgehen; bitten Sie um einen neuen Export.</translation>
    </message>
    <message>
        <source>A referral has an outcome that isn&apos;t known here.</source>
        <translation>Eine Abgabe hat ein Ergebnis, das hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A referral has no authority, or an endless one.</source>
        <translation>Eine Abgabe hat keine Behörde, oder eine endlose.</translation>
    </message>
    <message>
        <source>A referral has no day.</source>
        <translation>Eine Abgabe hat keinen Tag.</translation>
    </message>
    <message>
        <source>A referral is made on a day; give it whole, such as {0}.</source>
        <translation>Eine Abgabe geschieht an einem Tag; geben Sie ihn ganz an, etwa {0}.</translation>
    </message>
    <message>
        <source>A referral needs the authority that it went to; write 1 to 200 printable characters.</source>
        <translation>Eine Abgabe braucht die Behörde, an die sie ging; schreiben Sie 1 bis 200 druckbare Zeichen.</translation>
    </message>
    <message>
        <source>A sealing key needs a passphrase; name a file whose first line is one.</source>
        <translation>Ein Schlüssel zum Versiegeln braucht eine Passphrase; nennen Sie eine Datei, deren erste Zeile eine ist.</translation>
    </message>
    <message>
        <source>A sealing key needs a passphrase; name a file whose first line is the new one.</source>
        <translation>Ein Schlüssel zum Versiegeln braucht eine Passphrase; nennen Sie eine Datei, deren erste Zeile die neue ist.</translation>
    </message>
    <message>
        <source>A second look by name needs another officer than the one who sanitised the object; let a colleague look, or type “{0}”.</source>
        <translation>Ein zweiter Blick mit Namen braucht jemand anderen als den, der den Gegenstand bereinigt hat; lassen Sie Kollegen hinsehen, oder geben Sie „{0}“ ein.</translation>
    </message>
    <message>
        <source>A second look is needed: give another officer&apos;s name, or type “{0}”.</source>
        <translation>Ein zweiter Blick ist nötig: nennen Sie den Namen von jemand anderem, oder geben Sie „{0}“ ein.</translation>
    </message>
    <message>
        <source>A second look was had at another picture or other words than those here: the object isn&apos;t approved.</source>
        <translation>Der zweite Blick galt einem anderen Bild oder anderen Worten als denen hier: der Gegenstand ist nicht freigegeben.</translation>
    </message>
    <message>
        <source>A segment begins before the medium ends; set its in point earlier.</source>
        <translation>Ein Abschnitt beginnt, bevor das Medium endet; setzen Sie seinen Anfangspunkt früher.</translation>
    </message>
    <message>
        <source>A segment ends after it begins; set its out point behind its in point.</source>
        <translation>Ein Abschnitt endet, nachdem er beginnt; setzen Sie seinen Endpunkt hinter seinen Anfangspunkt.</translation>
    </message>
    <message>
        <source>A segment has times that can&apos;t be.</source>
        <translation>Ein Abschnitt hat Zeiten, die nicht sein können.</translation>
    </message>
    <message>
        <source>A segment is of a medium that is no video or sound.</source>
        <translation>Ein Abschnitt gehört zu einem Medium, das weder Video noch Ton ist.</translation>
    </message>
    <message>
        <source>A series has a code that can&apos;t be one here.</source>
        <translation>Eine Serie hat eine Kennung, die hier keine sein kann.</translation>
    </message>
    <message>
        <source>A series has a status or a role that isn&apos;t known here.</source>
        <translation>Eine Serie hat einen Stand oder eine Rolle, die hier nicht bekannt sind.</translation>
    </message>
    <message>
        <source>A series needs a title; write a few words.</source>
        <translation>Eine Serie braucht einen Titel; schreiben Sie ein paar Wörter.</translation>
    </message>
    <message>
        <source>A series or an object has a name that can&apos;t be one here.</source>
        <translation>Eine Serie oder ein Gegenstand hat einen Namen, der hier keiner sein kann.</translation>
    </message>
    <message>
        <source>A sound has no picture; give the clue a time or a span instead of a rectangle.</source>
        <translation>Ein Ton hat kein Bild; geben Sie dem Indiz eine Zeit oder Spanne statt eines Rechtecks.</translation>
    </message>
    <message>
        <source>A span ends after it begins; give both its times, the earlier one first.</source>
        <translation>Ein Zeitraum endet, nachdem er beginnt; geben Sie beide Zeiten an, die frühere zuerst.</translation>
    </message>
    <message>
        <source>A tag has space around it.</source>
        <translation>Ein Schlagwort hat Leerraum um sich.</translation>
    </message>
    <message>
        <source>A text is longer than {0} characters.</source>
        <translation>Ein Text ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>A tip came on no day that can be.</source>
        <translation>Ein Hinweis kam an keinem möglichen Tag.</translation>
    </message>
    <message>
        <source>A tip has a verdict that isn&apos;t known here.</source>
        <translation>Ein Hinweis hat ein Urteil, das hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A tip has no words, or came on no day that can be.</source>
        <translation>Ein Hinweis hat keine Worte oder kam an keinem möglichen Tag.</translation>
    </message>
    <message>
        <source>A tip needs words; write what was said about the object.</source>
        <translation>Ein Hinweis braucht Worte; schreiben Sie, was über den Gegenstand gesagt wurde.</translation>
    </message>
    <message>
        <source>A verdict is about no link that can be.</source>
        <translation>Ein Urteil betrifft keinen Bezug, der sein kann.</translation>
    </message>
    <message>
        <source>A weight is about something that isn&apos;t written as it is here.</source>
        <translation>Ein Gewicht betrifft etwas, das nicht geschrieben ist wie hier.</translation>
    </message>
    <message>
        <source>A weight needs the {0} that it is about; write 1 to {1} printable characters.</source>
        <translation>Ein Gewicht braucht {0}, um das es geht; schreiben Sie 1 bis {1} druckbare Zeichen.</translation>
    </message>
    <message>
        <source>A {0} and a {1} can&apos;t be one; merge entities of the same kind.</source>
        <translation>{0} und {1} können nicht eines sein; führen Sie Entitäten derselben Art zusammen.</translation>
    </message>
    <message>
        <source>All chosen media {0}; there is nothing to export.</source>
        <translation>Alle gewählten Medien {0}; es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>An alert needs the day on which it ends, in the future, such as 2030-12-31.</source>
        <translation>Ein Alarm braucht den Tag, an dem er endet, in der Zukunft, etwa 2030-12-31.</translation>
    </message>
    <message>
        <source>An entity has a kind that isn&apos;t known here, or no name, or an endless one.</source>
        <translation>Eine Entität hat eine Art, die hier nicht bekannt ist, oder keinen oder einen endlosen Namen.</translation>
    </message>
    <message>
        <source>An entity has a position that isn&apos;t on the earth.</source>
        <translation>Eine Entität hat eine Position, die nicht auf der Erde liegt.</translation>
    </message>
    <message>
        <source>An entity needs a name by which officers know it; write 1 to 200 printable characters.</source>
        <translation>Eine Entität braucht einen Namen, unter dem man sie kennt; schreiben Sie 1 bis 200 druckbare Zeichen.</translation>
    </message>
    <message>
        <source>An object doesn&apos;t say where it was cropped.</source>
        <translation>Ein Gegenstand sagt nicht, wo er ausgeschnitten wurde.</translation>
    </message>
    <message>
        <source>An object has a key that can&apos;t be one.</source>
        <translation>Ein Gegenstand hat einen Schlüssel, der keiner sein kann.</translation>
    </message>
    <message>
        <source>An object has a picture that can&apos;t be one.</source>
        <translation>Ein Gegenstand hat ein Bild, das keines sein kann.</translation>
    </message>
    <message>
        <source>An object has a running ID that can&apos;t be one.</source>
        <translation>Ein Gegenstand hat eine laufende Nummer, die keine sein kann.</translation>
    </message>
    <message>
        <source>An object has a state that isn&apos;t known here.</source>
        <translation>Ein Gegenstand hat einen Stand, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>An object has the key of another one.</source>
        <translation>Ein Gegenstand hat den Schlüssel eines anderen.</translation>
    </message>
    <message>
        <source>An object is to be sanitised by steps that can&apos;t be.</source>
        <translation>Ein Gegenstand soll in Schritten bereinigt werden, die es nicht gibt.</translation>
    </message>
    <message>
        <source>An object is written as PNG; give {0} a name that ends in .png.</source>
        <translation>Ein Gegenstand wird als PNG geschrieben; geben Sie {0} einen Namen, der mit .png endet.</translation>
    </message>
    <message>
        <source>An object needs a {0} of 1 to {1} printable characters; write it for those who may recognise it.</source>
        <translation>Ein Gegenstand braucht {0} von 1 bis {1} druckbaren Zeichen; schreiben Sie es für die, die ihn erkennen könnten.</translation>
    </message>
    <message>
        <source>An object of a video is found by its picture; sanitise it first.</source>
        <translation>Ein Gegenstand eines Videos wird durch sein Bild gefunden; bereinigen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>An object or a face is from a medium that is no picture or video.</source>
        <translation>Ein Gegenstand oder ein Gesicht ist aus einem Medium, das weder Bild noch Video ist.</translation>
    </message>
    <message>
        <source>An object was approved by nobody, or in a way that isn&apos;t known here.</source>
        <translation>Ein Gegenstand wurde von niemandem freigegeben oder auf eine Weise, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>An object was shown to others there, and isn&apos;t approved here: look at it and set its state.</source>
        <translation>Ein Gegenstand wurde dort anderen gezeigt und ist hier nicht freigegeben: sehen Sie ihn an und setzen Sie seinen Stand.</translation>
    </message>
    <message>
        <source>An opinion has a state that isn&apos;t known here.</source>
        <translation>Eine Einschätzung hat einen Zustand, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Another program reads {0}; close it there, then restore.</source>
        <translation>Ein anderes Programm liest {0}; schließen Sie es dort, dann stellen Sie wieder her.</translation>
    </message>
    <message>
        <source>By the outcome “{0}” nobody was identified; give the series that status by an outcome of {1}.</source>
        <translation>Nach dem Ergebnis „{0}“ wurde niemand identifiziert; geben Sie der Serie diesen Status mit einem der Ergebnisse {1}.</translation>
    </message>
    <message>
        <source>Conflict {0} was settled before; take that back with “undo” to choose again.</source>
        <translation>Der Konflikt {0} wurde schon gelöst; nehmen Sie das mit „undo“ zurück, um neu zu wählen.</translation>
    </message>
    <message>
        <source>Drawings are written as PNG; give a name that ends with .png instead of “{0}”.</source>
        <translation>Zeichnungen werden als PNG geschrieben; geben Sie statt „{0}“ einen Namen, der mit .png endet.</translation>
    </message>
    <message>
        <source>Entity {0} is a {1} and has no face; choose a victim or an offender.</source>
        <translation>Entität {0} ist von der Art {1} und hat kein Gesicht; wählen Sie ein Opfer oder einen Täter.</translation>
    </message>
    <message>
        <source>Face {0} was rejected; allow it first, then say whose it is.</source>
        <translation>Gesicht {0} wurde verworfen; lassen Sie es zuerst wieder zu, dann sagen Sie, wem es gehört.</translation>
    </message>
    <message>
        <source>Faces are drawn in pictures and videos, and this is neither; choose another medium.</source>
        <translation>Gesichter werden in Bildern und Videos markiert, und dies ist keines; wählen Sie ein anderes Medium.</translation>
    </message>
    <message>
        <source>Faces are looked for in pictures and videos, and {0} is neither; choose such.</source>
        <translation>Gesichter werden in Bildern und Videos gesucht, und {0} ist keines von beiden; wählen Sie solche.</translation>
    </message>
    <message>
        <source>Here both are one person; split the person first, with “person split”, then settle this.</source>
        <translation>Hier sind beide eine Person; trennen Sie die Person zuerst, mit „person split“, dann entscheiden Sie dies.</translation>
    </message>
    <message>
        <source>It can&apos;t be played: {0}.</source>
        <translation>Es kann nicht abgespielt werden: {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be shown larger: {0}; this is the preview.</source>
        <translation>Es kann nicht größer gezeigt werden: {0}; dies ist die Vorschau.</translation>
    </message>
    <message>
        <source>It lasts {0} seconds; give the clue a time or a span that lies within.</source>
        <translation>Es dauert {0} Sekunden; geben Sie dem Indiz eine Zeit oder Spanne, die darin liegt.</translation>
    </message>
    <message>
        <source>It shows too little to be compared; choose a part with more in it.</source>
        <translation>Es zeigt zu wenig, um verglichen zu werden; wählen Sie einen Ausschnitt mit mehr darin.</translation>
    </message>
    <message>
        <source>It takes faces or persons on both sides; choose at least one for each.</source>
        <translation>Es braucht Gesichter oder Personen auf beiden Seiten; wählen Sie für jede mindestens eines.</translation>
    </message>
    <message>
        <source>It uses the category scheme “{0}” and this case “{1}”: what their categories mean here isn&apos;t known, so nothing was taken in. Merge cases of one scheme.</source>
        <translation>Es benutzt das Kategorienschema „{0}“ und dieser Fall „{1}“: was ihre Kategorien hier bedeuten, ist nicht bekannt, darum wurde nichts aufgenommen. Führen Sie Fälle eines Schemas zusammen.</translation>
    </message>
    <message>
        <source>Medium {0} isn&apos;t in this case; choose one that is.</source>
        <translation>Das Medium {0} ist nicht in diesem Fall; wählen Sie eines, das es ist.</translation>
    </message>
    <message>
        <source>Merging needs one entity and at least one other; choose two or more.</source>
        <translation>Zum Zusammenführen braucht es eine Entität und mindestens eine andere; wählen Sie zwei oder mehr.</translation>
    </message>
    <message>
        <source>Merging needs one series and at least one other; choose two or more.</source>
        <translation>Zum Zusammenführen braucht es eine Serie und mindestens eine andere; wählen Sie zwei oder mehr.</translation>
    </message>
    <message>
        <source>Model pack {0} finds faces here already; remove it first.</source>
        <translation>Modellpaket {0} sucht hier schon nach Gesichtern; entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Model pack {0} is damaged ({1}); remove the folder {2}.</source>
        <translation>Modellpaket {0} ist beschädigt ({1}); entfernen Sie den Ordner {2}.</translation>
    </message>
    <message>
        <source>More than one medium has a SHA-256 that starts with {0}; give more digits.</source>
        <translation>Mehr als ein Medium hat eine SHA-256, die mit {0} beginnt; geben Sie mehr Ziffern an.</translation>
    </message>
    <message>
        <source>No accepted clue of {0} speaks for {1}; write the reason for this opinion, or record a clue.</source>
        <translation>Kein angenommenes Indiz von {0} spricht für {1}; schreiben Sie den Grund dieser Einschätzung, oder nehmen Sie ein Indiz auf.</translation>
    </message>
    <message>
        <source>No alert waits for anything in this case, as far as it was checked; “memory check” does that.</source>
        <translation>Kein Alarm wartet in diesem Fall auf etwas, soweit er geprüft wurde; „memory check“ tut das.</translation>
    </message>
    <message>
        <source>No backup could be made in {0} ({1}); check the disk.</source>
        <translation>In {0} konnte keine Sicherung erstellt werden ({1}); prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>No backup could be made: {0}.</source>
        <translation>Es konnte keine Sicherung erstellt werden: {0}.</translation>
    </message>
    <message>
        <source>No case “{0}” is remembered; “memory list” shows those that are.</source>
        <translation>Kein Fall „{0}“ ist gemerkt; „memory list“ nennt die gemerkten.</translation>
    </message>
    <message>
        <source>No clue is chosen; choose one or more.</source>
        <translation>Kein Indiz ist gewählt; wählen Sie eines oder mehrere.</translation>
    </message>
    <message>
        <source>No conflict is chosen; list them with “merge CASE --conflicts” and choose one.</source>
        <translation>Kein Konflikt ist gewählt; listen Sie sie mit „merge CASE --conflicts“ auf und wählen Sie einen.</translation>
    </message>
    <message>
        <source>No face is chosen; choose one or more.</source>
        <translation>Kein Gesicht ist gewählt; wählen Sie eines oder mehrere.</translation>
    </message>
    <message>
        <source>No filter is kept as “{0}”; choose one that is.</source>
        <translation>Kein Filter ist als „{0}“ gespeichert; wählen Sie einen, der es ist.</translation>
    </message>
    <message>
        <source>No loudspeaker can be used; connect one or choose one in the system&apos;s settings, then unmute again.</source>
        <translation>Kein Lautsprecher ist benutzbar; schließen Sie einen an oder wählen Sie einen in den Einstellungen des Systems, dann schalten Sie den Ton wieder ein.</translation>
    </message>
    <message>
        <source>No medium is chosen; choose one or more and decide again.</source>
        <translation>Kein Medium ist gewählt; wählen Sie eines oder mehrere und entscheiden Sie noch einmal.</translation>
    </message>
    <message>
        <source>No medium is chosen; name series or media that others are to look out for.</source>
        <translation>Kein Medium ist gewählt; nennen Sie Serien oder Medien, auf die andere achten sollen.</translation>
    </message>
    <message>
        <source>No medium of this case has the SHA-256 {0}; list them with “media”.</source>
        <translation>Kein Medium dieses Falls hat die SHA-256 {0}; listen Sie sie mit „media“ auf.</translation>
    </message>
    <message>
        <source>No object is sanitised and approved in this choice; approve one first.</source>
        <translation>In dieser Auswahl ist kein Gegenstand bereinigt und freigegeben; geben Sie zuerst einen frei.</translation>
    </message>
    <message>
        <source>No preview of {0} ({1}) is kept, so that there is nothing to draw; the link itself is listed by “links”.</source>
        <translation>Von {0} ({1}) gibt es keine Vorschau, so dass nichts zu zeichnen ist; den Bezug selbst listet „links“ auf.</translation>
    </message>
    <message>
        <source>No reason is chosen; choose one or more.</source>
        <translation>Kein Grund ist gewählt; wählen Sie einen oder mehrere.</translation>
    </message>
    <message>
        <source>No record has a digest that can be used; choose other files.</source>
        <translation>Kein Eintrag hat eine brauchbare Prüfsumme; wählen Sie andere Dateien.</translation>
    </message>
    <message>
        <source>No record has a digest that can be used; nothing was imported.</source>
        <translation>Kein Eintrag hat eine brauchbare Prüfsumme; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>No series waits for work; triage or create one, or take one that another officer owns.</source>
        <translation>Keine Serie wartet auf Arbeit; sichten oder legen Sie eine an, oder nehmen Sie eine, die jemand anderem gehört.</translation>
    </message>
    <message>
        <source>No stills of {0} ({1}) are kept, so that there is nothing to draw; the link itself is listed by “links”.</source>
        <translation>Von {0} ({1}) gibt es keine Standbilder, so dass nichts zu zeichnen ist; den Bezug selbst listet „links“ auf.</translation>
    </message>
    <message>
        <source>No worker can be started ({0}); close other programs to free memory, then resume.</source>
        <translation>Kein Leser kann gestartet werden ({0}); schließen Sie andere Programme, um Speicher frei zu machen, dann setzen Sie fort.</translation>
    </message>
    <message>
        <source>No worker can be started; close other programs to free memory, then resume.</source>
        <translation>Kein Leser kann gestartet werden; schließen Sie andere Programme, um Speicher frei zu machen, dann setzen Sie fort.</translation>
    </message>
    <message>
        <source>No worker can be started; close other programs to free memory, then try again.</source>
        <translation>Kein Leser kann gestartet werden; schließen Sie andere Programme, um Speicher frei zu machen, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No worker could be started to decode it; close other programs and try again.</source>
        <translation>Kein Leser konnte gestartet werden, um es zu decodieren; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No worker could be started to play it; close other programs and try again.</source>
        <translation>Kein Leser konnte gestartet werden, um es abzuspielen; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No worker that listens could be started; close other programs and try again.</source>
        <translation>Kein Prozess, der zuhört, konnte gestartet werden; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No worker that reads text could be started: {0}.</source>
        <translation>Kein Leser, der Text liest, konnte gestartet werden: {0}.</translation>
    </message>
    <message>
        <source>Nobody said anything yet of the media in what was chosen, so there is nothing to tell others; give them a category, a tag or a series first, or choose otherwise.</source>
        <translation>Über die Medien in dem, was gewählt ist, hat noch niemand etwas gesagt, also gibt es anderen nichts mitzuteilen; geben Sie ihnen zuerst eine Kategorie, ein Schlagwort oder eine Serie, oder wählen Sie anders.</translation>
    </message>
    <message>
        <source>None of the chosen media can be read from their sources; bring the sources back.</source>
        <translation>Keines der gewählten Medien kann aus seiner Quelle gelesen werden; bringen Sie die Quellen zurück.</translation>
    </message>
    <message>
        <source>Nothing can be unpacked in {0} ({1}); make room there.</source>
        <translation>In {0} kann nichts entpackt werden ({1}); machen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Nothing is chosen; choose series or media.</source>
        <translation>Nichts ist gewählt; wählen Sie Serien oder Medien.</translation>
    </message>
    <message>
        <source>Nothing says which number {0} stands for “{1}”; say it with --category NUMBER={2}.</source>
        <translation>Nichts sagt, welche Nummer in {0} für „{1}“ steht; sagen Sie es mit --category NUMMER={2}.</translation>
    </message>
    <message>
        <source>Nothing that this reason speaks of is in the case as it was; look at the proposals again.</source>
        <translation>Nichts, wovon dieser Grund spricht, ist noch so im Fall, wie es war; sehen Sie die Vorschläge noch einmal an.</translation>
    </message>
    <message>
        <source>Objects are cropped from pictures and videos, and this clue is at neither; choose another.</source>
        <translation>Gegenstände werden aus Bildern und Videos ausgeschnitten, und dieses Indiz ist an keinem; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Objects are cropped from pictures and videos, and this is neither; choose another clue.</source>
        <translation>Gegenstände werden aus Bildern und Videos ausgeschnitten, und dies ist keines; wählen Sie ein anderes Indiz.</translation>
    </message>
    <message>
        <source>One of the recipients is no key to which anything can be sealed; check them.</source>
        <translation>Einer der Empfänger ist kein Schlüssel, für den sich etwas versiegeln lässt; prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Only members of {0} can be split off, moved or changed; choose some of them.</source>
        <translation>Nur Mitglieder von {0} können abgespalten, verschoben oder geändert werden; wählen Sie einige seiner Mitglieder.</translation>
    </message>
    <message>
        <source>Only notes can be kept both; choose ours or theirs.</source>
        <translation>Nur Notizen lassen sich beide behalten; wählen Sie Ihre oder die andere.</translation>
    </message>
    <message>
        <source>Only pictures can be looked at closely, and none is chosen; choose some, or the whole case.</source>
        <translation>Nur Bilder können genau angesehen werden, und keines ist ausgewählt; wählen Sie welche oder den ganzen Fall.</translation>
    </message>
    <message>
        <source>Only videos and sounds have segments; give this medium a category instead.</source>
        <translation>Nur Videos und Tonaufnahmen haben Abschnitte; geben Sie diesem Medium stattdessen eine Kategorie.</translation>
    </message>
    <message>
        <source>Originals can&apos;t be opened while no reader is running; the preview is shown.</source>
        <translation>Originale können nicht geöffnet werden, solange kein Leser läuft; gezeigt wird die Vorschau.</translation>
    </message>
    <message>
        <source>Other reasons.</source>
        <translation>Andere Gründe.</translation>
    </message>
    <message>
        <source>Person {0} has faces on both sides; split it first, with “person split”, then say it.</source>
        <translation>Person {0} hat Gesichter auf beiden Seiten; teilen Sie sie zuerst, mit „person split“, dann sagen Sie es.</translation>
    </message>
    <message>
        <source>Reading text in pictures is off, since {0}; install the packages of requirements-text.lock beside Sightline (“Text in pictures” in the handbook).</source>
        <translation>Texte in Bildern werden nicht gelesen: {0}; installieren Sie die Pakete aus requirements-text.lock neben Sightline („Text in Bildern“ im Handbuch).</translation>
    </message>
    <message>
        <source>Records of category {0}: {1}. It means “not categorised” in some countries and “non-pertinent” in others; they were taken for known, not for alerts. If they are alerts, import it again and say so of category {2}.</source>
        <translation>Einträge der Kategorie {0}: {1}. Sie bedeutet in manchen Ländern „nicht kategorisiert“ und in anderen „nicht relevant“; sie wurden für bekannt gehalten, nicht für Alarme. Wenn sie Alarme sind, importieren Sie es noch einmal und sagen das von der Kategorie {2}.</translation>
    </message>
    <message>
        <source>Records that have an MD5 and nothing better: {0}. Files can be made that share one: a list with SHA-1 or SHA-256 hides less.</source>
        <translation>Einträge, die eine MD5 und nichts Besseres haben: {0}. Dateien mit gleicher MD5 lassen sich herstellen: eine Liste mit SHA-1 oder SHA-256 verbirgt weniger.</translation>
    </message>
    <message>
        <source>Records that say something twice: {0}. Programs differ in what they read; here what stands last counts.</source>
        <translation>Einträge, die etwas zweimal sagen: {0}. Programme lesen das verschieden; hier zählt, was zuletzt steht.</translation>
    </message>
    <message>
        <source>Records that stand for an empty file, and were left out: {0}.</source>
        <translation>Einträge, die für eine leere Datei stehen und weggelassen wurden: {0}.</translation>
    </message>
    <message>
        <source>Records that were changed at a time whose zone isn&apos;t said: {0}.</source>
        <translation>Einträge, die zu einer Zeit geändert wurden, deren Zeitzone nicht genannt ist: {0}.</translation>
    </message>
    <message>
        <source>Records without a digest that can be used, which were left out: {0}.</source>
        <translation>Einträge ohne brauchbare Prüfsumme, die weggelassen wurden: {0}.</translation>
    </message>
    <message>
        <source>Refuting a clue needs a reason; write why it doesn&apos;t hold.</source>
        <translation>Ein Indiz zu widerlegen braucht einen Grund; schreiben Sie, warum es nicht hält.</translation>
    </message>
    <message>
        <source>Rejecting {0} needs a reason; write what speaks against it.</source>
        <translation>{0} zu verwerfen braucht einen Grund; schreiben Sie, was dagegen spricht.</translation>
    </message>
    <message>
        <source>Series {0} isn&apos;t in this case; list the series and choose one of them.</source>
        <translation>Die Serie {0} ist nicht in diesem Fall; listen Sie die Serien auf und wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>Several reasons begin with {0}; give more of the id.</source>
        <translation>Mehrere Gründe beginnen mit {0}; geben Sie mehr von der Kennung an.</translation>
    </message>
    <message>
        <source>Several remembered cases have the reference “{0}”; name one by its id: {1}.</source>
        <translation>Mehrere gemerkte Fälle haben das Aktenzeichen „{0}“; nennen Sie einen nach seiner Kennung: {1}.</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Abgebrochen; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Stopped; what the case says of hash sets is as it was.</source>
        <translation>Abgebrochen; was der Fall über Hash-Sets sagt, ist, wie es war.</translation>
    </message>
    <message>
        <source>The audit trail was tampered with; check it with “audit” and go on with an older copy.</source>
        <translation>Die Prüfkette wurde manipuliert; prüfen Sie sie mit „audit“ und arbeiten Sie mit einer älteren Kopie weiter.</translation>
    </message>
    <message>
        <source>The case has a passphrase and the memory of cases has none: whoever reads this disk could read what is remembered. Give the memory one with “memory protect”, or confirm with --unprotected.</source>
        <translation>Der Fall hat eine Passphrase und das Fallgedächtnis keine: wer diesen Datenträger liest, könnte lesen, was gemerkt ist. Geben Sie dem Gedächtnis eine mit „memory protect“, oder bestätigen Sie mit --unprotected.</translation>
    </message>
    <message>
        <source>The case was never checked against a hash set “{0}”; check how it is written.</source>
        <translation>Der Fall wurde nie mit einem Hash-Set „{0}“ verglichen; prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>The case {0} lies inside {1}, or the other way round; a source is never written to, so keep the case elsewhere.</source>
        <translation>Der Fall {0} liegt in {1}, oder umgekehrt; auf eine Quelle wird nie geschrieben, legen Sie den Fall also anderswo ab.</translation>
    </message>
    <message>
        <source>The category scheme {0} can&apos;t be read ({1}); check the path.</source>
        <translation>Das Kategorienschema {0} kann nicht gelesen werden ({1}); prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The clue was refuted; take that back, or crop the object from another clue.</source>
        <translation>Das Indiz wurde widerlegt; nehmen Sie das zurück, oder schneiden Sie den Gegenstand aus einem anderen aus.</translation>
    </message>
    <message>
        <source>The context of {0} names another data model than Project VIC&apos;s; export it as VICS.</source>
        <translation>Der Kontext von {0} nennt ein anderes Datenmodell als das von Project VIC; exportieren Sie es als VICS.</translation>
    </message>
    <message>
        <source>The context of {0} names another data model than Project VIC&apos;s; it can&apos;t be read as a hash set of media.</source>
        <translation>Der Kontext von {0} nennt ein anderes Datenmodell als das von Project VIC; es kann nicht als Hash-Set von Medien gelesen werden.</translation>
    </message>
    <message>
        <source>The country of {0} follows its opinions; hold or reject an opinion in place of setting it.</source>
        <translation>Das Land von {0} folgt seinen Einschätzungen; vertreten oder verwerfen Sie eine Einschätzung, statt es zu setzen.</translation>
    </message>
    <message>
        <source>The document uses the categories {0} {1}, and nobody said what they mean here; say it for each with --category, e.g. --category {2}={3}, or --category {4}={5} for undecided.</source>
        <translation>Das Dokument benutzt die Kategorien {0} {1}, und niemand hat gesagt, was sie hier bedeuten; sagen Sie es für jede mit --category, z. B. --category {2}={3}, oder --category {4}={5} für unentschieden.</translation>
    </message>
    <message>
        <source>The face or the person that this conflict is about is no longer in the case; choose ours.</source>
        <translation>Das Gesicht oder die Person, von denen dieser Konflikt handelt, ist nicht mehr im Fall; wählen Sie unseres.</translation>
    </message>
    <message>
        <source>The file answers package {0}, not {1}; leave --package out.</source>
        <translation>Die Datei antwortet auf das Paket {0}, nicht {1}; lassen Sie --package weg.</translation>
    </message>
    <message>
        <source>The file {0} {1}; check the path and its medium.</source>
        <translation>Die Datei {0} {1}; prüfen Sie den Pfad und den Datenträger.</translation>
    </message>
    <message>
        <source>The files use the categories of different countries ({0}): they are no parts of one set; import them one by one.</source>
        <translation>Die Dateien benutzen die Kategorien verschiedener Länder ({0}): sie sind nicht Teile eines Sets; importieren Sie sie einzeln.</translation>
    </message>
    <message>
        <source>The first line of {0} is no passphrase; write one there, of at most 1,000 characters.</source>
        <translation>Die erste Zeile von {0} ist keine Passphrase; schreiben Sie dort eine von höchstens 1.000 Zeichen hin.</translation>
    </message>
    <message>
        <source>The folder {0} doesn&apos;t exist; make it first or choose another place.</source>
        <translation>Den Ordner {0} gibt es nicht; legen Sie ihn zuerst an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The hash set can&apos;t be written to {0} ({1}); nothing was imported.</source>
        <translation>Das Hash-Set kann nicht nach {0} geschrieben werden ({1}); nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The hash set {0} is damaged ({1}); remove it and import it anew.</source>
        <translation>Das Hash-Set {0} ist beschädigt ({1}); entfernen Sie es und importieren Sie es neu.</translation>
    </message>
    <message>
        <source>The hash sets are being changed by {0}; wait for it to end.</source>
        <translation>Die Hash-Sets werden gerade von {0} geändert; warten Sie, bis das endet.</translation>
    </message>
    <message>
        <source>The identity is damaged: it was not copied whole.</source>
        <translation>Die Identität ist beschädigt: sie wurde nicht ganz kopiert.</translation>
    </message>
    <message>
        <source>The key can&apos;t be kept in {0} ({1}); make it writable.</source>
        <translation>Der Schlüssel kann nicht in {0} bleiben ({1}); machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>The key of the case can&apos;t be written in {0} ({1}); check the disk.</source>
        <translation>Der Schlüssel des Falls kann nicht in {0} geschrieben werden ({1}); prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The key of the case in {0} can&apos;t be read ({1}).</source>
        <translation>Der Schlüssel des Falls in {0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>The list of hash sets, {0}, is damaged ({1}); remove this file and import the sets anew.</source>
        <translation>Die Liste der Hash-Sets, {0}, ist beschädigt ({1}); entfernen Sie diese Datei und importieren Sie die Sets neu.</translation>
    </message>
    <message>
        <source>The manifest&apos;s SHA-256 is {0}, not the one that was given; don&apos;t use this pack before you know why.</source>
        <translation>Der SHA-256 des Manifests ist {0}, nicht der angegebene; benutzen Sie dieses Paket nicht, ehe Sie wissen, warum.</translation>
    </message>
    <message>
        <source>The medium can&apos;t be decoded at full size: {0}; choose another clue.</source>
        <translation>Das Medium kann nicht in voller Größe decodiert werden: {0}; wählen Sie ein anderes Indiz.</translation>
    </message>
    <message>
        <source>The members are in {0} already; choose another series to move them into.</source>
        <translation>Die Mitglieder sind schon in {0}; wählen Sie eine andere Serie als Ziel.</translation>
    </message>
    <message>
        <source>The memory of cases has a passphrase already.</source>
        <translation>Das Fallgedächtnis hat schon eine Passphrase.</translation>
    </message>
    <message>
        <source>The memory of cases has a passphrase; give it with --memory-passphrase-file.</source>
        <translation>Das Fallgedächtnis hat eine Passphrase; geben Sie sie mit --memory-passphrase-file an.</translation>
    </message>
    <message>
        <source>The memory of cases is being opened by {0}; try again in a moment.</source>
        <translation>Das Fallgedächtnis wird gerade von {0} geöffnet; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The memory of cases was made by a newer version of this program; use that version.</source>
        <translation>Das Fallgedächtnis wurde von einer neueren Version dieses Programms angelegt; benutzen Sie diese.</translation>
    </message>
    <message>
        <source>The name of an author, or a time, is endless.</source>
        <translation>Der Name eines Verfassers, oder eine Zeit, ist endlos.</translation>
    </message>
    <message>
        <source>The network that finds faces must take squares whose edge is a multiple of 32; see “People”.</source>
        <translation>Das Netz, das Gesichter findet, muss Quadrate nehmen, deren Kante ein Vielfaches von 32 ist; siehe „People“.</translation>
    </message>
    <message>
        <source>The network that measures faces must take 112 x 112 pixels; see “People” in the handbook.</source>
        <translation>Das Netz, das Gesichter misst, muss 112 x 112 Pixel nehmen; siehe „People“ im Handbuch.</translation>
    </message>
    <message>
        <source>The networks of {0} can&apos;t be loaded here: {1}.</source>
        <translation>Die Netze von {0} können hier nicht geladen werden: {1}.</translation>
    </message>
    <message>
        <source>The networks of {0} can&apos;t be loaded here: {1}. See “Making a pack” in the handbook&apos;s page on people.</source>
        <translation>Die Netze von {0} können hier nicht geladen werden: {1}. Siehe „Making a pack“ auf der Seite des Handbuchs über Personen.</translation>
    </message>
    <message>
        <source>The networks of {0} don&apos;t work here: {1}.</source>
        <translation>Die Netze von {0} arbeiten hier nicht: {1}.</translation>
    </message>
    <message>
        <source>The newest record was changed on {0}.</source>
        <translation>Der neueste Eintrag wurde am {0} geändert.</translation>
    </message>
    <message>
        <source>The numbers {0} of the document all mean “{1}” here; say with --category which one goes back.</source>
        <translation>Die Nummern {0} des Dokuments bedeuten hier alle „{1}“; sagen Sie mit --category, welche zurückgeht.</translation>
    </message>
    <message>
        <source>The object can&apos;t be sanitised so ({0}); correct that.</source>
        <translation>Der Gegenstand kann so nicht bereinigt werden ({0}); berichtigen Sie das.</translation>
    </message>
    <message>
        <source>The object can&apos;t be written to {0} ({1}); choose another place.</source>
        <translation>Der Gegenstand kann nicht nach {0} geschrieben werden ({1}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The object that this conflict is about is no longer in the case; choose ours.</source>
        <translation>Der Gegenstand, um den es in diesem Konflikt geht, ist nicht mehr im Fall; wählen Sie unseres.</translation>
    </message>
    <message>
        <source>The object was changed while its picture was made; sanitise it again.</source>
        <translation>Der Gegenstand wurde geändert, während sein Bild entstand; bereinigen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The object {0} isn&apos;t fit to leave; sanitise and approve it again.</source>
        <translation>Der Gegenstand {0} darf so nicht hinaus; bereinigen und geben Sie ihn noch einmal frei.</translation>
    </message>
    <message>
        <source>The object {0} was cropped from this clue; refute the clue, or remove the object first.</source>
        <translation>Der Gegenstand {0} wurde aus diesem Indiz ausgeschnitten; widerlegen Sie das Indiz, oder entfernen Sie zuerst den Gegenstand.</translation>
    </message>
    <message>
        <source>The officer&apos;s key is damaged; put back the copy that you keep of it.</source>
        <translation>Ihr Schlüssel ist beschädigt; legen Sie die Kopie zurück, die Sie davon aufbewahren.</translation>
    </message>
    <message>
        <source>The other picture of {0} isn&apos;t here; choose ours, or sanitise it again.</source>
        <translation>Das andere Bild von {0} ist nicht hier; wählen Sie unseres oder bereinigen Sie den Gegenstand erneut.</translation>
    </message>
    <message>
        <source>The outlines of countries can&apos;t be read; install Sightline again.</source>
        <translation>Die Umrisse der Länder können nicht gelesen werden; installieren Sie Sightline neu.</translation>
    </message>
    <message>
        <source>The pack can&apos;t be read: {0}.</source>
        <translation>Das Paket kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The pack can&apos;t be unpacked ({0}); get it again from those who made it.</source>
        <translation>Das Paket kann nicht entpackt werden ({0}); holen Sie es erneut von denen, die es gemacht haben.</translation>
    </message>
    <message>
        <source>The pack can&apos;t be written to {0}: {1}.</source>
        <translation>Das Paket kann nicht nach {0} geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The pack has format {0}, and this program reads format {1}; get a pack of that format, or a newer program.</source>
        <translation>Das Paket hat Format {0}, und dieses Programm liest Format {1}; holen Sie ein Paket dieses Formats oder ein neueres Programm.</translation>
    </message>
    <message>
        <source>The pack has no {0}; ask those who made it for a whole one.</source>
        <translation>Das Paket hat kein {0}; bitten Sie die, die es gemacht haben, um ein ganzes.</translation>
    </message>
    <message>
        <source>The pack holds two files of one name; get it again from those who made it.</source>
        <translation>Das Paket enthält zwei Dateien eines Namens; holen Sie es erneut von denen, die es gemacht haben.</translation>
    </message>
    <message>
        <source>The pack holds “{0}”; a pack holds {1}, {2} and a LICENSE.txt and README.txt, with no folder around them.</source>
        <translation>Das Paket enthält „{0}“; ein Paket enthält {1}, {2} und eine LICENSE.txt und README.txt, ohne Ordner darum.</translation>
    </message>
    <message>
        <source>The pack holds “{0}”; a pack that finds faces holds {1}, {2}, perhaps {3}, and a LICENSE.txt and README.txt, with no folder around them.</source>
        <translation>Das Paket enthält „{0}“; ein Paket, das Gesichter findet, enthält {1}, {2}, vielleicht {3}, und eine LICENSE.txt und README.txt, ohne Ordner darum.</translation>
    </message>
    <message>
        <source>The pack&apos;s manifest has a centre of {0} numbers for vectors of {1}.</source>
        <translation>Das Manifest des Pakets hat eine Mitte von {0} Zahlen für Vektoren von {1}.</translation>
    </message>
    <message>
        <source>The pack&apos;s name and version may hold small letters, digits, hyphens and dots only.</source>
        <translation>Name und Version des Pakets dürfen nur Kleinbuchstaben, Ziffern, Bindestriche und Punkte enthalten.</translation>
    </message>
    <message>
        <source>The pack&apos;s thresholds can&apos;t be: “sure” must be no more bits than “candidate”, and that no more than half of the {0} bits of a code.</source>
        <translation>Die Schwellen des Pakets können nicht stimmen: „sure“ darf nicht mehr Bits haben als „candidate“ und dies nicht mehr als die Hälfte der {0} Bits eines Codes.</translation>
    </message>
    <message>
        <source>The pack&apos;s {0} and {1} don&apos;t belong together; get a whole pack.</source>
        <translation>{0} und {1} des Pakets gehören nicht zusammen; holen Sie ein ganzes Paket.</translation>
    </message>
    <message>
        <source>The pack&apos;s {0} is larger than {1} bytes, which no honest one is.</source>
        <translation>{0} des Pakets ist größer als {1} Bytes, was bei keinem ehrlichen so ist.</translation>
    </message>
    <message>
        <source>The pack&apos;s {0} is wrong at {1}: {2}.</source>
        <translation>{0} des Pakets ist bei {1} falsch: {2}.</translation>
    </message>
    <message>
        <source>The pack&apos;s {0} is wrong: {1}.</source>
        <translation>{0} des Pakets ist falsch: {1}.</translation>
    </message>
    <message>
        <source>The pack&apos;s {0} isn&apos;t valid JSON: {1}.</source>
        <translation>{0} des Pakets ist kein gültiges JSON: {1}.</translation>
    </message>
    <message>
        <source>The pack&apos;s “alike” must be no more than its “same”: it only suggests.</source>
        <translation>„alike“ des Pakets darf nicht mehr sein als sein „same“: es schlägt nur vor.</translation>
    </message>
    <message>
        <source>The package could not be written in {0} ({1}); nothing was kept. Make room or choose another disk, and try again.</source>
        <translation>Das Paket konnte nicht in {0} geschrieben werden ({1}); nichts wurde behalten. Machen Sie Platz oder wählen Sie einen anderen Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The package could not be written in {0} ({1}); nothing was kept. See that the disk is still there and sound, or choose another one, and try again.</source>
        <translation>Das Paket konnte nicht nach {0} geschrieben werden ({1}); nichts wurde behalten. Sehen Sie nach, ob der Datenträger noch da und in Ordnung ist, oder wählen Sie einen anderen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The package holds no series document that can be read, in which decisions stand; merge one of the profile series-full or hash-only.</source>
        <translation>Das Paket enthält kein lesbares Seriendokument, in dem Entscheidungen stehen; führen Sie eines mit dem Profil series-full oder hash-only zusammen.</translation>
    </message>
    <message>
        <source>The package is not valid ({0}: {1}), so nothing of it was taken in; check it with “verify”, and ask whoever made it for another.</source>
        <translation>Das Paket ist nicht gültig ({0}: {1}), deshalb wurde nichts daraus übernommen; prüfen Sie es mit „verify“, und bitten Sie den Absender um ein anderes.</translation>
    </message>
    <message>
        <source>The package is sealed; give the identity that opens it, then merge again.</source>
        <translation>Das Paket ist versiegelt; geben Sie die Identität an, die es öffnet, dann führen Sie es noch einmal zusammen.</translation>
    </message>
    <message>
        <source>The package needs about {0} MB, but {1} has {2} MB free; make room or choose another disk.</source>
        <translation>Das Paket braucht etwa {0} MB, aber {1} hat {2} MB frei; machen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The package was written but didn&apos;t pass its check ({0} at {1}: {2}), so nothing was kept; check the disk and report this if it comes back.</source>
        <translation>Das Paket wurde geschrieben, bestand aber seine Prüfung nicht ({0} bei {1}: {2}), darum wurde nichts behalten; prüfen Sie den Datenträger und melden Sie es, wenn es wiederkommt.</translation>
    </message>
    <message>
        <source>The passphrase can&apos;t be read from {0} ({1}); check the path.</source>
        <translation>Die Passphrase kann nicht aus {0} gelesen werden ({1}); prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The passphrase in {0} is no text in UTF-8.</source>
        <translation>Die Passphrase in {0} ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The person whose face this is said to be is no longer in the case; choose ours.</source>
        <translation>Die Person, deren Gesicht dies sein soll, ist nicht mehr im Fall; wählen Sie unseres.</translation>
    </message>
    <message>
        <source>The picture of an object didn&apos;t come along, or was made otherwise than here: sanitise it again.</source>
        <translation>Das Bild eines Gegenstands kam nicht mit oder wurde anders gemacht als hier: bereinigen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The picture of this object isn&apos;t in the case; sanitise the object again.</source>
        <translation>Das Bild dieses Gegenstands ist nicht im Fall; bereinigen Sie den Gegenstand noch einmal.</translation>
    </message>
    <message>
        <source>The picture of this object isn&apos;t one that was made here; sanitise the object again.</source>
        <translation>Das Bild dieses Gegenstands ist keines, das hier entstand; bereinigen Sie den Gegenstand noch einmal.</translation>
    </message>
    <message>
        <source>The pictures of its objects can&apos;t be read, or are too large; make it again.</source>
        <translation>Die Bilder seiner Gegenstände können nicht gelesen werden oder sind zu groß; machen Sie es neu.</translation>
    </message>
    <message>
        <source>The rectangle of a clue doesn&apos;t lie inside its picture.</source>
        <translation>Das Rechteck eines Indizes liegt nicht in seinem Bild.</translation>
    </message>
    <message>
        <source>The rectangle of a clue must lie inside the picture; give X,Y,W,H between 0 and 1.</source>
        <translation>Das Rechteck eines Indizes muss im Bild liegen; geben Sie X,Y,W,H zwischen 0 und 1 an.</translation>
    </message>
    <message>
        <source>The rectangle of a face doesn&apos;t lie inside its picture.</source>
        <translation>Das Rechteck eines Gesichts liegt nicht in seinem Bild.</translation>
    </message>
    <message>
        <source>The rectangle of a face must lie inside the picture; give X,Y,W,H between 0 and 1.</source>
        <translation>Das Rechteck eines Gesichts muss im Bild liegen; geben Sie X,Y,W,H zwischen 0 und 1 an.</translation>
    </message>
    <message>
        <source>The region has no size; give left, top, width and height between 0 and 1.</source>
        <translation>Der Ausschnitt hat keine Größe; geben Sie links, oben, Breite und Höhe zwischen 0 und 1 an.</translation>
    </message>
    <message>
        <source>The region lies outside of the picture; give left, top, width and height between 0 and 1.</source>
        <translation>Der Ausschnitt liegt außerhalb des Bildes; geben Sie links, oben, Breite und Höhe zwischen 0 und 1 an.</translation>
    </message>
    <message>
        <source>The reply says nothing about anything in this case; nothing was changed.</source>
        <translation>Die Antwort sagt über nichts in diesem Fall etwas; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The same thing is said in two ways here, so theirs isn&apos;t taken.</source>
        <translation>Dasselbe wird hier auf zwei Weisen gesagt, deshalb wird ihr Wort nicht übernommen.</translation>
    </message>
    <message>
        <source>The same thing is said in two ways there, so neither is taken.</source>
        <translation>Dasselbe wird dort auf zwei Weisen gesagt, deshalb wird keine übernommen.</translation>
    </message>
    <message>
        <source>The scheme “{0}” has no category {1}.</source>
        <translation>Das Schema „{0}“ hat keine Kategorie {1}.</translation>
    </message>
    <message>
        <source>The scheme “{0}” has no numbers of its own in VICS; say CODE=KEY for each.</source>
        <translation>Das Schema „{0}“ hat in VICS keine eigenen Nummern; sagen Sie für jede CODE=KEY.</translation>
    </message>
    <message>
        <source>The scheme “{0}” of this case has no category {1}; choose one that it has.</source>
        <translation>Das Schema „{0}“ dieses Falls hat keine Kategorie {1}; wählen Sie eine, die es hat.</translation>
    </message>
    <message>
        <source>The series document holds a number that can&apos;t be; ask whoever made it for another.</source>
        <translation>Das Seriendokument enthält eine unmögliche Zahl; bitten Sie den, der es gemacht hat, um ein anderes.</translation>
    </message>
    <message>
        <source>The source can&apos;t be read now: {0}; it can&apos;t be played.</source>
        <translation>Die Quelle kann jetzt nicht gelesen werden: {0}; das Abspielen ist nicht möglich.</translation>
    </message>
    <message>
        <source>The source can&apos;t be read now: {0}; its preview is too coarse for an object, so connect it.</source>
        <translation>Die Quelle kann jetzt nicht gelesen werden: {0}; ihre Vorschau ist zu grob für einen Gegenstand, schließen Sie sie also an.</translation>
    </message>
    <message>
        <source>The source can&apos;t be read now: {0}; search with the whole medium.</source>
        <translation>Die Quelle kann jetzt nicht gelesen werden: {0}; suchen Sie mit dem ganzen Medium.</translation>
    </message>
    <message>
        <source>The source can&apos;t be read now: {0}; this is the preview.</source>
        <translation>Die Quelle kann jetzt nicht gelesen werden: {0}; dies ist die Vorschau.</translation>
    </message>
    <message>
        <source>The source isn&apos;t any more what was read; check it with “verify-source”.</source>
        <translation>Die Quelle ist nicht mehr, was gelesen wurde; prüfen Sie sie mit „verify-source“.</translation>
    </message>
    <message>
        <source>The source {0} isn&apos;t there; connect it again, then resume.</source>
        <translation>Die Quelle {0} ist nicht da; schließen Sie sie wieder an, dann setzen Sie fort.</translation>
    </message>
    <message>
        <source>The source {0} isn&apos;t there; connect it again, then verify it.</source>
        <translation>Die Quelle {0} ist nicht da; schließen Sie sie wieder an, dann prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The source {0} isn&apos;t wholly listed yet; finish reading it, then verify it.</source>
        <translation>Die Quelle {0} ist noch nicht ganz aufgelistet; lesen Sie sie zu Ende, dann prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The tag “{0}” is to be added and taken away; choose one of the two.</source>
        <translation>Das Schlagwort „{0}“ soll hinzugefügt und weggenommen werden; wählen Sie eines von beidem.</translation>
    </message>
    <message>
        <source>The time of a clue can&apos;t lie before the beginning; give the seconds from there.</source>
        <translation>Die Zeit eines Indizes kann nicht vor dem Anfang liegen; geben Sie die Sekunden von dort an.</translation>
    </message>
    <message>
        <source>The time of a face must lie within the video; pictures have none.</source>
        <translation>Die Zeit eines Gesichts muss im Video liegen; Bilder haben keine.</translation>
    </message>
    <message>
        <source>The time of a frame can&apos;t lie before the beginning; give the seconds from there.</source>
        <translation>Die Zeit eines Bildes kann nicht vor dem Anfang liegen; geben Sie die Sekunden von dort an.</translation>
    </message>
    <message>
        <source>The type or the question of an object has space around it.</source>
        <translation>Die Art oder die Frage eines Gegenstands hat Leerraum um sich.</translation>
    </message>
    <message>
        <source>The {0} holds a digest of the medium, and it goes out with the object; leave it out.</source>
        <translation>{0} enthält eine Prüfsumme des Mediums und geht mit dem Gegenstand hinaus; lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The {0} holds the medium&apos;s file name, and it goes out with the object; leave it out.</source>
        <translation>{0} enthält den Dateinamen des Mediums und geht mit dem Gegenstand hinaus; lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The {0} of a series is empty, or endless.</source>
        <translation>{0} einer Serie ist leer oder endlos.</translation>
    </message>
    <message>
        <source>The {0} says where the medium lay, and it goes out with the object; leave it out.</source>
        <translation>{0} sagt, wo das Medium lag, und geht mit dem Gegenstand hinaus; lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The {0} {1} is weighed twice; give it one weight.</source>
        <translation>{0} {1} ist zweimal gewichtet; geben Sie ein Gewicht.</translation>
    </message>
    <message>
        <source>There are no clues to record; choose some.</source>
        <translation>Es gibt keine Indizien aufzunehmen; wählen Sie welche.</translation>
    </message>
    <message>
        <source>There are no media to export in what was chosen; choose otherwise.</source>
        <translation>Im Gewählten sind keine Medien zu exportieren; wählen Sie anders.</translation>
    </message>
    <message>
        <source>There are objects under all of the running IDs {0}; nothing was taken in.</source>
        <translation>Unter allen laufenden Nummern {0} gibt es Gegenstände; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>There can&apos;t be at least {0} and at most {1} {2}; give a lower bound that isn&apos;t above the upper one.</source>
        <translation>Es können nicht mindestens {0} und höchstens {1} {2} sein; geben Sie eine Untergrenze, die nicht über der oberen liegt.</translation>
    </message>
    <message>
        <source>There is a file {0} already; choose another name.</source>
        <translation>Es gibt schon eine Datei {0}; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a hash set {0} already; replace it (--replace), or choose another name.</source>
        <translation>Es gibt schon ein Hash-Set {0}; ersetzen Sie es (--replace), oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a key by the name “{0}” already; it stays. Choose another name.</source>
        <translation>Es gibt schon einen Schlüssel mit dem Namen „{0}“; er bleibt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a series {0} already; choose another code.</source>
        <translation>Es gibt schon eine Serie {0}; wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>There is no case {0}; check the path, or make it with “new”.</source>
        <translation>Es gibt keinen Fall {0}; prüfen Sie den Pfad, oder legen Sie ihn mit „new“ an.</translation>
    </message>
    <message>
        <source>There is no case {0}; check the path.</source>
        <translation>Es gibt keinen Fall {0}; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no category scheme “{0}”; choose one of {1}.</source>
        <translation>Es gibt kein Kategorienschema „{0}“; wählen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>There is no clue {0}; list the clues and choose one of them.</source>
        <translation>Es gibt kein Indiz {0}; listen Sie die Indizien auf und wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>There is no conflict {0}; list them with “merge CASE --conflicts”.</source>
        <translation>Es gibt keinen Konflikt {0}; listen Sie sie mit „merge CASE --conflicts“ auf.</translation>
    </message>
    <message>
        <source>There is no decision to do again.</source>
        <translation>Es gibt keine Entscheidung, die noch einmal zu tun wäre.</translation>
    </message>
    <message>
        <source>There is no decision to take back.</source>
        <translation>Es gibt keine Entscheidung, die zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>There is no document {0} in this case; “vics CASE” lists them.</source>
        <translation>Es gibt kein Dokument {0} in diesem Fall; „vics CASE“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no entity {0}; list the entities and choose one of them.</source>
        <translation>Es gibt keine Entität {0}; listen Sie die Entitäten auf und wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>There is no face {0}; list the faces and choose one of them.</source>
        <translation>Es gibt kein Gesicht {0}; listen Sie die Gesichter auf und wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>There is no file in what was chosen; choose the files of the hash set, or their folder.</source>
        <translation>In dem, was gewählt wurde, ist keine Datei; wählen Sie die Dateien des Hash-Sets oder ihren Ordner.</translation>
    </message>
    <message>
        <source>There is no file {0}; check the path.</source>
        <translation>Es gibt keine Datei {0}; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no folder {0}; make it first or choose another one.</source>
        <translation>Es gibt keinen Ordner {0}; legen Sie ihn zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no folder {0}; make it first, or choose another one.</source>
        <translation>Es gibt keinen Ordner {0}; legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no hash set “{0}”; the list of hash sets shows those that are there.</source>
        <translation>Es gibt kein Hash-Set „{0}“; die Liste der Hash-Sets zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no link between {0}; “links” lists those that there are.</source>
        <translation>Es gibt keinen Bezug zwischen {0}; „links“ listet auf, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no link of the kind “{0}” between {1}; there is {2}.</source>
        <translation>Es gibt keinen Bezug der Art „{0}“ zwischen {1}; es gibt {2}.</translation>
    </message>
    <message>
        <source>There is no object {0}; list the objects and choose one of them.</source>
        <translation>Es gibt keinen Gegenstand {0}; listen Sie sie mit „object CASE“ auf.</translation>
    </message>
    <message>
        <source>There is no object {0}; list them with “object CASE”.</source>
        <translation>Es gibt keinen Gegenstand {0}; listen Sie sie mit „object CASE“ auf.</translation>
    </message>
    <message>
        <source>There is no package {0} of this case; list its packages with “referral CASE packages”.</source>
        <translation>Es gibt kein Paket {0} dieses Falls; listen Sie seine Pakete mit „referral CASE packages“ auf.</translation>
    </message>
    <message>
        <source>There is no reason {0}; “series CASE propose” lists them with their ids.</source>
        <translation>Es gibt keinen Grund {0}; „series CASE propose“ listet sie mit ihren Kennungen auf.</translation>
    </message>
    <message>
        <source>There is no referral {0}; list the referrals and choose one of them.</source>
        <translation>Es gibt keine Abgabe {0}; listen Sie die Abgaben auf und wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>There is no room in {0} for the pictures of objects; make some there.</source>
        <translation>In {0} ist kein Platz für die Bilder von Gegenständen; schaffen Sie dort welchen.</translation>
    </message>
    <message>
        <source>There is no segment {0}; choose one of those that are listed.</source>
        <translation>Es gibt keinen Abschnitt {0}; wählen Sie einen der aufgelisteten.</translation>
    </message>
    <message>
        <source>There is no series {0}; list them with “series CASE”.</source>
        <translation>Es gibt keine Serie {0}; listen Sie sie mit „series CASE“ auf.</translation>
    </message>
    <message>
        <source>There is no such object; list the objects and choose one of them.</source>
        <translation>Es gibt keinen solchen Gegenstand; listen Sie die Gegenstände auf und wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>There is no such series; list the series and choose one of them.</source>
        <translation>Es gibt keine solche Serie; listen Sie die Serien auf und wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>There is no tip {0}; list the objects with their tips and choose one of them.</source>
        <translation>Es gibt keinen Hinweis {0}; listen Sie die Gegenstände mit ihren Hinweisen auf und wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>There is no {0} that can be read; check the path.</source>
        <translation>Es gibt kein lesbares {0}; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no {0}; check the path, and that the exhibit is connected.</source>
        <translation>{0} gibt es nicht; prüfen Sie den Pfad, und ob das Asservat angeschlossen ist.</translation>
    </message>
    <message>
        <source>There is no {0}; give the folder or the .zip of a model pack.</source>
        <translation>Es gibt kein {0}; geben Sie den Ordner oder das .zip eines Modellpakets an.</translation>
    </message>
    <message>
        <source>There is {0} to send back; “vics” lists them, name one with --source.</source>
        <translation>Es gibt {0} zum Zurücksenden; „vics“ listet sie auf, nennen Sie eines mit --source.</translation>
    </message>
    <message>
        <source>There would be more than {0} volumes; choose a larger size of them.</source>
        <translation>Es würden mehr als {0} Teile; wählen Sie eine größere Größe für sie.</translation>
    </message>
    <message>
        <source>These are too many faces to keep apart one by one; make persons of them first.</source>
        <translation>Das sind zu viele Gesichter, um sie einzeln auseinanderzuhalten; machen Sie zuerst Personen daraus.</translation>
    </message>
    <message>
        <source>These reasons hold no media any more; list the proposals again.</source>
        <translation>Diese Gründe halten keine Medien mehr; listen Sie die Vorschläge noch einmal auf.</translation>
    </message>
    <message>
        <source>This backup belongs to another case than {0}; choose one of this case.</source>
        <translation>Diese Sicherung gehört zu einem anderen Fall als {0}; wählen Sie eine dieses Falls.</translation>
    </message>
    <message>
        <source>This case has made no package {0}; “receipt CASE” lists those that it made.</source>
        <translation>Dieser Fall hat kein Paket {0} gemacht; „receipt CASE“ listet die gemachten auf.</translation>
    </message>
    <message>
        <source>This case has made no such package, so nobody can have answered it; check --package.</source>
        <translation>Dieser Fall hat kein solches Paket gemacht, also kann niemand darauf geantwortet haben; prüfen Sie --package.</translation>
    </message>
    <message>
        <source>This case is open for reading only; open it for writing to change it.</source>
        <translation>Dieser Fall ist nur zum Lesen geöffnet; öffnen Sie ihn zum Schreiben, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>This case was checked against no hash set “{0}” of known media; “hashes list” has them.</source>
        <translation>Dieser Fall wurde mit keinem Hash-Set „{0}“ bekannter Medien verglichen; „hashes list“ nennt sie.</translation>
    </message>
    <message>
        <source>This is not a JSON document that can be read: it says {0}, which JSON doesn&apos;t have.</source>
        <translation>Dies ist kein lesbares JSON-Dokument: darin steht {0}, was es in JSON nicht gibt.</translation>
    </message>
    <message>
        <source>This is not a JSON document that can be read: near byte {0}, {1}.</source>
        <translation>Dies ist kein lesbares JSON-Dokument: bei Byte {0}, {1}.</translation>
    </message>
    <message>
        <source>This is the case itself; choose another one to merge into it.</source>
        <translation>Dies ist der Fall selbst; wählen Sie einen anderen, um ihn aufzunehmen.</translation>
    </message>
    <message>
        <source>This object is in the case already; crop another one.</source>
        <translation>Dieser Gegenstand ist schon im Fall; schneiden Sie einen anderen aus.</translation>
    </message>
    <message>
        <source>This package&apos;s receipt can&apos;t be read; look for the sheets beside the package.</source>
        <translation>Die Quittung dieses Pakets kann nicht gelesen werden; sehen Sie nach den Blättern neben dem Paket.</translation>
    </message>
    <message>
        <source>This passphrase has the form of a recovery key; choose words instead.</source>
        <translation>Diese Passphrase hat die Form eines Wiederherstellungsschlüssels; wählen Sie stattdessen Wörter.</translation>
    </message>
    <message>
        <source>This reply is to a package that this case didn&apos;t make; check that it is the right case and the right file.</source>
        <translation>Diese Antwort gilt einem Paket, das dieser Fall nicht gemacht hat; prüfen Sie, ob Fall und Datei die richtigen sind.</translation>
    </message>
    <message>
        <source>This step was not recorded, all before it was: {0}.</source>
        <translation>Dieser Schritt wurde nicht festgehalten, alle davor schon: {0}.</translation>
    </message>
    <message>
        <source>Two of these conflicts are about the same thing; settle one after the other.</source>
        <translation>Zwei dieser Konflikte betreffen dasselbe; lösen Sie einen nach dem anderen.</translation>
    </message>
    <message>
        <source>Videos and sounds can&apos;t be played while no reader is running.</source>
        <translation>Videos und Tonaufnahmen können nicht abgespielt werden, solange kein Leser läuft.</translation>
    </message>
    <message>
        <source>Volumes have a megabyte (1,048,576 bytes) at least; choose a larger size.</source>
        <translation>Teile haben mindestens ein Megabyte (1.048.576 Bytes); wählen Sie eine größere Größe.</translation>
    </message>
    <message>
        <source>What is said of an object lacks a part.</source>
        <translation>Dem, was von einem Gegenstand gesagt wird, fehlt ein Teil.</translation>
    </message>
    <message>
        <source>What this case says of itself is incomplete or no text; restore a backup.</source>
        <translation>Was dieser Fall über sich sagt, ist unvollständig oder kein Text; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>What this conflict is about is no longer in the case; choose ours.</source>
        <translation>Worum es in diesem Konflikt geht, ist nicht mehr im Fall; wählen Sie Ihres.</translation>
    </message>
    <message>
        <source>What was made is no picture; sanitise the object again.</source>
        <translation>Was entstand, ist kein Bild; bereinigen Sie den Gegenstand noch einmal.</translation>
    </message>
    <message>
        <source>Which sets are the central database&apos;s matters only where known media don&apos;t simply go along.</source>
        <translation>Welche Sets die der zentralen Datenbank sind, zählt nur, wo bekannte Medien nicht einfach mitgehen.</translation>
    </message>
    <message>
        <source>Which status the series had before this referral isn&apos;t known, or it isn&apos;t referred by this one alone; remove the referral without that, and set the status of the series.</source>
        <translation>Welchen Status die Serie vor dieser Abgabe hatte, ist nicht bekannt, oder sie ist nicht durch diese allein abgegeben; entfernen Sie die Abgabe ohne das und setzen Sie den Status der Serie.</translation>
    </message>
    <message>
        <source>a bracket is closed that wasn&apos;t opened</source>
        <translation>eine Klammer wird geschlossen, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>ein Komma fehlt</translation>
    </message>
    <message>
        <source>a key was expected</source>
        <translation>ein Schlüssel wurde erwartet</translation>
    </message>
    <message>
        <source>a raw picture of {0} bytes is too large to be decoded</source>
        <translation>ein Rohbild von {0} Bytes ist zu groß, um decodiert zu werden</translation>
    </message>
    <message>
        <source>a record was expected, an object in braces</source>
        <translation>ein Eintrag wurde erwartet, ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>a value is longer than {0} bytes, or never ends</source>
        <translation>ein Wert ist länger als {0} Bytes oder endet nie</translation>
    </message>
    <message>
        <source>brackets are nested too deeply for any hash set</source>
        <translation>Klammern sind tiefer verschachtelt als in irgendeinem Hash-Set</translation>
    </message>
    <message>
        <source>it claims frames of {0} x {1} pixels</source>
        <translation>es behauptet Bilder von {0} x {1} Pixeln</translation>
    </message>
    <message>
        <source>its pages can&apos;t be told apart</source>
        <translation>seine Seiten lassen sich nicht unterscheiden</translation>
    </message>
    <message>
        <source>its sound claims {0} samples a second, which no recording has, and is neither drawn nor compared</source>
        <translation>sein Ton behauptet {0} Werte in der Sekunde, was keine Aufnahme hat, und wird weder gezeichnet noch verglichen</translation>
    </message>
    <message>
        <source>no decoder could read the picture: its {0} data are damaged, incomplete or of an unusual kind</source>
        <translation>kein Decoder konnte das Bild lesen: seine {0}-Daten sind beschädigt, unvollständig oder von ungewöhnlicher Art</translation>
    </message>
    <message>
        <source>no frame of the video could be decoded</source>
        <translation>kein Bild des Videos konnte decodiert werden</translation>
    </message>
    <message>
        <source>no picture could be decoded: its data are damaged or missing</source>
        <translation>kein Bild konnte decodiert werden: seine Daten sind beschädigt oder fehlen</translation>
    </message>
    <message>
        <source>no sound could be decoded: its data are damaged, missing or of an unknown codec</source>
        <translation>kein Ton konnte decodiert werden: seine Daten sind beschädigt, fehlen oder haben einen unbekannten Codec</translation>
    </message>
    <message>
        <source>one comma was expected between two records</source>
        <translation>zwischen zwei Einträgen wurde ein Komma erwartet</translation>
    </message>
    <message>
        <source>rapidocr {0} doesn&apos;t hold {1}</source>
        <translation>rapidocr {0} enthält {1} nicht</translation>
    </message>
    <message>
        <source>something follows the end of the document</source>
        <translation>auf das Ende des Dokuments folgt noch etwas</translation>
    </message>
    <message>
        <source>the archive holds more than {0} files; the rest isn&apos;t unpacked</source>
        <translation>das Archiv enthält mehr als {0} Dateien; der Rest wird nicht entpackt</translation>
    </message>
    <message>
        <source>the archive is damaged or incomplete: it can&apos;t be opened</source>
        <translation>das Archiv ist beschädigt oder unvollständig: es lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the archive of {0} bytes unpacks to more than {1}: it is made to fill a disk, and the rest isn&apos;t unpacked</source>
        <translation>das Archiv von {0} Bytes entpackt sich zu mehr als {1}: es soll einen Datenträger füllen, und der Rest wird nicht entpackt</translation>
    </message>
    <message>
        <source>the archive unpacks to more than {0} bytes; the rest isn&apos;t unpacked</source>
        <translation>das Archiv entpackt sich zu mehr als {0} Bytes; der Rest wird nicht entpackt</translation>
    </message>
    <message>
        <source>the archive&apos;s directory ends too early; the rest can&apos;t be unpacked</source>
        <translation>das Verzeichnis des Archivs endet zu früh; der Rest lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged or incomplete; the rest can&apos;t be unpacked</source>
        <translation>das Verzeichnis des Archivs ist beschädigt oder unvollständig; der Rest lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is encrypted: its password is needed</source>
        <translation>das Verzeichnis des Archivs ist verschlüsselt: es braucht sein Passwort</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is missing: it is damaged or incomplete</source>
        <translation>das Verzeichnis des Archivs fehlt: es ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>the archive&apos;s directory lies outside of it: it is damaged or incomplete</source>
        <translation>das Verzeichnis des Archivs liegt außerhalb: es ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>the container holds neither moving pictures nor sound that can be found</source>
        <translation>der Container enthält weder bewegte Bilder noch Ton, die sich finden lassen</translation>
    </message>
    <message>
        <source>the data are damaged in a way that the decoder doesn&apos;t expect</source>
        <translation>die Daten sind auf eine Weise beschädigt, die der Decoder nicht erwartet</translation>
    </message>
    <message>
        <source>the database belongs to no case; choose another one.</source>
        <translation>die Datenbank gehört zu keinem Fall; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>the file can&apos;t be read to its end: the medium it lies on reports an error</source>
        <translation>die Datei kann nicht zu Ende gelesen werden: ihr Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: the disk that it lies on reports an error</source>
        <translation>die Datei ist nicht lesbar: der Datenträger, auf dem sie liegt, meldet einen Fehler</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: the disk that it lies on was removed</source>
        <translation>die Datei ist nicht lesbar: der Datenträger, auf dem sie liegt, wurde entfernt</translation>
    </message>
    <message>
        <source>the file ends after {0} of {1} bytes</source>
        <translation>die Datei endet nach {0} von {1} Bytes</translation>
    </message>
    <message>
        <source>the file ends in the midst of it</source>
        <translation>die Datei endet mittendrin</translation>
    </message>
    <message>
        <source>the file has a longer path than this system opens</source>
        <translation>die Datei hat einen längeren Pfad, als dieses System öffnet</translation>
    </message>
    <message>
        <source>the file has more than the {0} bytes that are unpacked</source>
        <translation>die Datei hat mehr als die {0} Bytes, die entpackt werden</translation>
    </message>
    <message>
        <source>the file is a device, not a file</source>
        <translation>die Datei ist ein Gerät und keine Datei</translation>
    </message>
    <message>
        <source>the file is a folder, not a file</source>
        <translation>die Datei ist ein Ordner und keine Datei</translation>
    </message>
    <message>
        <source>the file is a pipe, not a file</source>
        <translation>die Datei ist eine Pipe und keine Datei</translation>
    </message>
    <message>
        <source>the file is a socket, not a file</source>
        <translation>die Datei ist ein Socket und keine Datei</translation>
    </message>
    <message>
        <source>the file is a symbolic link, which is not followed</source>
        <translation>die Datei ist ein symbolischer Verweis, dem nicht gefolgt wird</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is longer than the {0} bytes that the archive declares</source>
        <translation>die Datei ist länger als die {0} Bytes, die das Archiv angibt</translation>
    </message>
    <message>
        <source>the file is neither a picture nor a video</source>
        <translation>die Datei ist weder ein Bild noch ein Video</translation>
    </message>
    <message>
        <source>the file isn&apos;t a picture</source>
        <translation>die Datei ist kein Bild</translation>
    </message>
    <message>
        <source>the file lies behind a folder that has become a link or a file since it was listed</source>
        <translation>die Datei liegt hinter einem Ordner, der ein Verweis oder eine Datei geworden ist, seit sie aufgelistet wurde</translation>
    </message>
    <message>
        <source>the file may not be read by this user: permission denied</source>
        <translation>dieses Konto darf die Datei nicht lesen: Zugriff verweigert</translation>
    </message>
    <message>
        <source>the file vanished since it was listed</source>
        <translation>die Datei ist verschwunden, seit sie aufgelistet wurde</translation>
    </message>
    <message>
        <source>the file&apos;s data in the archive are damaged</source>
        <translation>die Daten der Datei im Archiv sind beschädigt</translation>
    </message>
    <message>
        <source>the sound&apos;s data are damaged in an unexpected way</source>
        <translation>die Daten des Tons sind auf unerwartete Weise beschädigt</translation>
    </message>
    <message>
        <source>the text is UTF-16, where JSON is UTF-8</source>
        <translation>der Text ist UTF-16, wo JSON UTF-8 ist</translation>
    </message>
    <message>
        <source>the {0} file is damaged, empty or incomplete: neither pictures nor sound can be found in it</source>
        <translation>die {0}-Datei ist beschädigt, leer oder unvollständig: weder Bilder noch Ton sind darin zu finden</translation>
    </message>
    <message>
        <source>there are no moving pictures in the file</source>
        <translation>in der Datei sind keine bewegten Bilder</translation>
    </message>
    <message>
        <source>there is no decoder for this sound&apos;s codec</source>
        <translation>für den Codec dieses Tons gibt es keinen Decoder</translation>
    </message>
    <message>
        <source>there is no decoder for this video&apos;s codec</source>
        <translation>für den Codec dieses Videos gibt es keinen Decoder</translation>
    </message>
    <message>
        <source>there is no sound in the file</source>
        <translation>in der Datei ist kein Ton</translation>
    </message>
    <message>
        <source>this page claims more pixels than this program decodes</source>
        <translation>diese Seite behauptet mehr Pixel, als dieses Programm decodiert</translation>
    </message>
    <message>
        <source>what begins there is no JSON object</source>
        <translation>was dort beginnt, ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>what stands there isn&apos;t JSON</source>
        <translation>was dort steht, ist kein JSON</translation>
    </message>
    <message>
        <source>{0} Confirm this ({1}) with the approval.</source>
        <translation>{0} Bestätigen Sie dies ({1}) mit der Freigabe.</translation>
    </message>
    <message>
        <source>{0} and {1} are not installed</source>
        <translation>{0} und {1} sind nicht installiert</translation>
    </message>
    <message>
        <source>{0} belongs to exhibit {1} already; leave the exhibit out, or give that one.</source>
        <translation>{0} gehört schon zum Asservat {1}; lassen Sie das Asservat weg, oder geben Sie dieses an.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a number of {1}; give a whole number from 0 to {2}.</source>
        <translation>{0} kann keine Anzahl von {1} sein; geben Sie eine ganze Zahl von 0 bis {2} an.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be approved now: only a sanitised object can; sanitise it first.</source>
        <translation>{0} kann jetzt nicht freigegeben werden: das kann nur ein bereinigter Gegenstand; bereinigen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be changed ({1}); check the permissions of its folder.</source>
        <translation>{0} kann nicht geändert werden ({1}); prüfen Sie die Rechte seines Ordners.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be checked with: {1}.</source>
        <translation>Mit {0} kann nicht geprüft werden: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be decoded: {1}; choose another file.</source>
        <translation>{0} kann nicht decodiert werden: {1}; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be made ({1}); choose another place.</source>
        <translation>{0} kann nicht angelegt werden ({1}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}); check its medium and your permissions.</source>
        <translation>{0} kann nicht gelesen werden ({1}); prüfen Sie den Datenträger und Ihre Rechte.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}); check its permissions.</source>
        <translation>{0} kann nicht gelesen werden ({1}); prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}); check the path.</source>
        <translation>{0} kann nicht gelesen werden ({1}); prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}); check your permissions.</source>
        <translation>{0} kann nicht gelesen werden ({1}); prüfen Sie Ihre Rechte.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}); connect it again.</source>
        <translation>{0} kann nicht gelesen werden ({1}); schließen Sie es wieder an.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read as JSON: at byte {1}, {2}; get the file anew.</source>
        <translation>{0} kann nicht als JSON gelesen werden: bei Byte {1}, {2}; holen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read as a backup ({1}); choose another one.</source>
        <translation>{0} kann nicht als Sicherung gelesen werden ({1}); wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read as a database ({1}); copy it anew from its medium.</source>
        <translation>{0} kann nicht als Datenbank gelesen werden ({1}); kopieren Sie sie neu von ihrem Datenträger.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read to its end ({1}); check the medium that it lies on.</source>
        <translation>{0} kann nicht zu Ende gelesen werden ({1}); prüfen Sie den Datenträger, auf dem es liegt.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be removed: {1}.</source>
        <translation>{0} kann nicht entfernt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be restored ({1}); check the disk.</source>
        <translation>{0} kann nicht wiederhergestellt werden ({1}); prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be restored: {1}.</source>
        <translation>{0} kann nicht wiederhergestellt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}); choose another place.</source>
        <translation>{0} kann nicht geschrieben werden ({1}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}); make room, or choose another folder.</source>
        <translation>{0} kann nicht geschrieben werden ({1}); machen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}); nothing was changed.</source>
        <translation>{0} kann nicht geschrieben werden ({1}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to ({1}); check your permissions.</source>
        <translation>Auf {0} kann nicht geschrieben werden ({1}); prüfen Sie Ihre Rechte.</translation>
    </message>
    <message>
        <source>{0} can&apos;t end ({1}) before it begins ({2}); change one of the two.</source>
        <translation>{0} kann nicht enden ({1}), bevor es beginnt ({2}); ändern Sie eines von beiden.</translation>
    </message>
    <message>
        <source>{0} changed while it was read; make sure that nobody writes to it.</source>
        <translation>{0} änderte sich beim Lesen; sorgen Sie dafür, dass niemand darauf schreibt.</translation>
    </message>
    <message>
        <source>{0} changed while it was read; nothing was imported.</source>
        <translation>{0} änderte sich, während es gelesen wurde; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{0} could not be copied faithfully; check the disk.</source>
        <translation>{0} konnte nicht getreu kopiert werden; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t end in {1}, by which other programs know a VICS list; name it so.</source>
        <translation>{0} endet nicht auf {1}, woran andere Programme eine VICS-Liste erkennen; nennen Sie sie so.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation>{0} gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} exists already; move or delete it, or choose another folder.</source>
        <translation>{0} gibt es schon; verschieben oder löschen Sie es, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} exists already; open it, or choose another name.</source>
        <translation>{0} gibt es schon; öffnen Sie ihn, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} gives the {1} {2} to two categories; each needs its own.</source>
        <translation>{0} gibt {1} {2} zwei Kategorien; jede braucht ihr eigenes.</translation>
    </message>
    <message>
        <source>{0} has a passphrase; give it with {1}, or type it where you are asked.</source>
        <translation>{0} hat eine Passphrase; geben Sie sie mit {1} an, oder tippen Sie sie dort, wo Sie gefragt werden.</translation>
    </message>
    <message>
        <source>{0} has no backup that is whole; go on with your newest copy of the case.</source>
        <translation>{0} hat keine Sicherung, die ganz ist; arbeiten Sie mit Ihrer neuesten Kopie des Falls weiter.</translation>
    </message>
    <message>
        <source>{0} has no backup “{1}”; “sightline backup {2} --list” lists them.</source>
        <translation>{0} hat keine Sicherung „{1}“; „sightline backup {2} --list“ listet sie auf.</translation>
    </message>
    <message>
        <source>{0} has no opinion of {1}; list its opinions and choose one.</source>
        <translation>{0} hat keine Einschätzung zu {1}; listen Sie die Einschätzungen auf und wählen Sie eine.</translation>
    </message>
    <message>
        <source>{0} has no passphrase; a case gets one when it is made.</source>
        <translation>{0} hat keine Passphrase; ein Fall bekommt sie beim Anlegen.</translation>
    </message>
    <message>
        <source>{0} holds no case with media; choose the document that lists them.</source>
        <translation>{0} enthält keinen Fall mit Medien; wählen Sie das Dokument, das sie auflistet.</translation>
    </message>
    <message>
        <source>{0} holds no identity; it should hold a line that begins with AGE-SECRET-KEY-1.</source>
        <translation>{0} enthält keine Identität; eine Zeile sollte mit AGE-SECRET-KEY-1 beginnen.</translation>
    </message>
    <message>
        <source>{0} in {1} is damaged ({2}); “sightline retry {3} --previews” lays it aside and makes previews again from the sources. No decision is lost.</source>
        <translation>{0} in {1} ist beschädigt ({2}); „sightline retry {3} --previews“ legt es beiseite und erstellt die Vorschauen neu aus den Quellen. Keine Entscheidung ist verloren.</translation>
    </message>
    <message>
        <source>{0} is a PDQ list, which finds what looks alike: that never keeps a medium from being looked at.</source>
        <translation>{0} ist eine PDQ-Liste, die findet, was sich ähnlich sieht: das erspart nie, ein Medium anzusehen.</translation>
    </message>
    <message>
        <source>{0} is a VICS case in UTF-16, where JSON is UTF-8; export it anew as UTF-8.</source>
        <translation>{0} ist ein VICS-Fall in UTF-16, wo JSON UTF-8 ist; exportieren Sie ihn neu als UTF-8.</translation>
    </message>
    <message>
        <source>{0} is a VICS hash set, not a case; import it with “hashes import”.</source>
        <translation>{0} ist ein VICS-Hash-Set, kein Fall; importieren Sie es mit „hashes import“.</translation>
    </message>
    <message>
        <source>{0} is a database, but not NSRL&apos;s reference data set; choose that of NSRL, version 3.</source>
        <translation>{0} ist eine Datenbank, aber nicht der Referenzdatensatz der NSRL; wählen Sie den der NSRL, Version 3.</translation>
    </message>
    <message>
        <source>{0} is a hash set, not a case; import it with “hashes import”.</source>
        <translation>{0} ist ein Hash-Set, kein Fall; importieren Sie es mit „hashes import“.</translation>
    </message>
    <message>
        <source>{0} is a {1} and {2} a {3}: they are no parts of one set; import them one by one.</source>
        <translation>{0} hat die Form {1} und {2} die Form {3}: sie sind nicht Teile eines Sets; importieren Sie sie einzeln.</translation>
    </message>
    <message>
        <source>{0} is a {1} set, whose media were seen by an officer: it never keeps a medium from being looked at; import it as “alert” or “known”.</source>
        <translation>{0} ist ein Set der Form {1}, dessen Medien jemand angesehen hat: es erspart nie, ein Medium anzusehen; importieren Sie es als „Alarm“ oder „Bekannt“.</translation>
    </message>
    <message>
        <source>{0} is a {1}, which lists files of programs and systems; import it as “irrelevant” or “known”.</source>
        <translation>{0} hat die Form {1}, die Dateien von Programmen und Systemen auflistet; importieren Sie es als „Irrelevant“ oder „Bekannt“.</translation>
    </message>
    <message>
        <source>{0} is another document than when it was added, which is kept; give the newer one another name, and add it beside it.</source>
        <translation>{0} ist ein anderes Dokument als beim Hinzufügen, das erhalten bleibt; geben Sie dem neueren einen anderen Namen und fügen Sie es daneben hinzu.</translation>
    </message>
    <message>
        <source>{0} is being written by {1}; choose another folder.</source>
        <translation>{0} wird gerade von {1} geschrieben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); check the disk.</source>
        <translation>{0} ist beschädigt ({1}); prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); copy it anew from its medium.</source>
        <translation>{0} ist beschädigt ({1}); kopieren Sie es neu von seinem Datenträger.</translation>
    </message>
    <message>
        <source>{0} is damaged: only a part of it could be decoded, which shows too little to compare.</source>
        <translation>{0} ist beschädigt: nur ein Teil konnte decodiert werden, der zu wenig zum Vergleichen zeigt.</translation>
    </message>
    <message>
        <source>{0} is empty; choose a picture, a video or a sound.</source>
        <translation>{0} ist leer; wählen Sie ein Bild, ein Video oder einen Ton.</translation>
    </message>
    <message>
        <source>{0} is empty; it holds no digests.</source>
        <translation>{0} ist leer; es enthält keine Prüfsummen.</translation>
    </message>
    <message>
        <source>{0} is full of other packages; remove what nobody needs there.</source>
        <translation>{0} ist voll mit anderen Paketen; entfernen Sie dort, was niemand braucht.</translation>
    </message>
    <message>
        <source>{0} is locked by a passphrase; name a file that holds it.</source>
        <translation>{0} ist durch eine Passphrase gesperrt; nennen Sie eine Datei, die sie enthält.</translation>
    </message>
    <message>
        <source>{0} is neither .html nor .pdf; give the report one of these endings.</source>
        <translation>{0} ist weder .html noch .pdf; geben Sie dem Bericht eine dieser Endungen.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder; choose one that is.</source>
        <translation>{0} ist weder Datei noch Ordner; wählen Sie das eine oder das andere.</translation>
    </message>
    <message>
        <source>{0} is neither a folder nor a file; choose one that is.</source>
        <translation>{0} ist weder Ordner noch Datei; wählen Sie etwas, das es ist.</translation>
    </message>
    <message>
        <source>{0} is no VICS case, so there are no decisions to take over; leave that out.</source>
        <translation>{0} ist kein VICS-Fall, es gibt also keine Entscheidungen zu übernehmen; lassen Sie das weg.</translation>
    </message>
    <message>
        <source>{0} is no folder; make it first, or choose another one.</source>
        <translation>{0} ist kein Ordner; legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{0} is no hash set in a form that this program knows (VICS, ICSE, NSRL, Griffeye, or a list of MD5, SHA-1, SHA-256 or PDQ); the handbook&apos;s page on hash sets describes them.</source>
        <translation>{0} ist kein Hash-Set in einer Form, die dieses Programm kennt (VICS, ICSE, NSRL, Griffeye, oder eine Liste von MD5, SHA-1, SHA-256 oder PDQ); die Seite des Handbuchs über Hash-Sets beschreibt sie.</translation>
    </message>
    <message>
        <source>{0} is no key of a case any more; put back the copy that you keep of it.</source>
        <translation>{0} ist kein Schlüssel eines Falls mehr; legen Sie die Kopie zurück, die Sie davon aufbewahren.</translation>
    </message>
    <message>
        <source>{0} is no model pack; give a folder or a .zip with {1} and {2}.</source>
        <translation>{0} ist kein Modellpaket; geben Sie einen Ordner oder ein .zip mit {1} und {2} an.</translation>
    </message>
    <message>
        <source>{0} is no package; choose its folder, or a file of a sealed or split one.</source>
        <translation>{0} ist kein Paket; wählen Sie seinen Ordner, oder eine Datei eines versiegelten oder geteilten.</translation>
    </message>
    <message>
        <source>{0} is no public key and no file that holds one ({1}).</source>
        <translation>{0} ist kein öffentlicher Schlüssel und keine Datei, die einen enthält ({1}).</translation>
    </message>
    <message>
        <source>{0} is no source of this case; “status” lists its sources.</source>
        <translation>{0} ist keine Quelle dieses Falls; „status“ listet seine Quellen auf.</translation>
    </message>
    <message>
        <source>{0} is no weight; give 1 to {1} for what a clue speaks for, -1 to -{2} for what it speaks against.</source>
        <translation>{0} ist kein Gewicht; geben Sie 1 bis {1} für das, wofür ein Indiz spricht, -1 bis -{2} für das, wogegen es spricht.</translation>
    </message>
    <message>
        <source>{0} is not a Sightline case, or not any more; choose a folder whose name ends in .case.</source>
        <translation>{0} ist kein Fall von Sightline, oder nicht mehr; wählen Sie einen Ordner, dessen Name auf .case endet.</translation>
    </message>
    <message>
        <source>{0} is not a Sightline case; choose a folder whose name ends in {1}.</source>
        <translation>{0} ist kein Fall von Sightline; wählen Sie einen Ordner, dessen Name auf {1} endet.</translation>
    </message>
    <message>
        <source>{0} is not a category scheme: {1}. Compare it with the template.</source>
        <translation>{0} ist kein Kategorienschema: {1}. Vergleichen Sie es mit der Vorlage.</translation>
    </message>
    <message>
        <source>{0} is not a picture, a video or a sound; choose one.</source>
        <translation>{0} ist kein Bild, Video oder Ton; wählen Sie eines.</translation>
    </message>
    <message>
        <source>{0} is not a picture, and only pictures have regions; search without --region.</source>
        <translation>{0} ist kein Bild, und nur Bilder haben Ausschnitte; suchen Sie ohne --region.</translation>
    </message>
    <message>
        <source>{0} is not installed</source>
        <translation>{0} ist nicht installiert</translation>
    </message>
    <message>
        <source>{0} is open elsewhere: {1}; close it there, then try again, or open it for reading only.</source>
        <translation>{0} ist anderswo geöffnet: {1}; schließen Sie es dort und versuchen Sie es noch einmal, oder öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>{0} is there already; choose another name.</source>
        <translation>{0} ist schon da; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is too large for a category scheme; choose the right file.</source>
        <translation>{0} ist zu groß für ein Kategorienschema; wählen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>{0} is written by Project VIC&apos;s data model {1}, and this program knows {2} to {3}; ask for an export by one of these.</source>
        <translation>{0} ist nach dem Datenmodell {1} von Project VIC geschrieben, und dieses Programm kennt {2} bis {3}; bitten Sie um einen Export nach einem davon.</translation>
    </message>
    <message>
        <source>{0} is {1}, and can be set to {2} only; it becomes sanitised by “sanitise” and approved by “approve”.</source>
        <translation>{0} ist {1} und kann nur auf {2} gesetzt werden; bereinigt wird er mit „sanitise“ und freigegeben mit „approve“.</translation>
    </message>
    <message>
        <source>{0} is {1}: only approved objects leave the machine; approve it first.</source>
        <translation>{0} ist {1}: nur freigegebene Gegenstände verlassen den Rechner; geben Sie ihn zuerst frei.</translation>
    </message>
    <message>
        <source>{0} is {1}: tips come to objects that were published; set it so.</source>
        <translation>{0} ist {1}: Hinweise kommen zu veröffentlichten Gegenständen; setzen Sie ihn so.</translation>
    </message>
    <message>
        <source>{0} is {1}; unpack it first, and import what comes out of it.</source>
        <translation>{0} ist {1}; entpacken Sie es zuerst, und importieren Sie, was herauskommt.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a memory of cases; move it aside, and a new one is made.</source>
        <translation>{0} ist kein Fallgedächtnis; legen Sie es beiseite, und ein neues entsteht.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t approved here; have a second look first, or choose ours.</source>
        <translation>{0} ist hier nicht freigegeben; lassen Sie zuerst ein zweites Mal hinsehen, oder wählen Sie unseres.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t the network that the manifest describes (its SHA-256 begins with {1}, the manifest says {2}); the pack was damaged or changed on its way, get it again.</source>
        <translation>{0} ist nicht das Netz, das das Manifest beschreibt (sein SHA-256 beginnt mit {1}, das Manifest sagt {2}); das Paket wurde unterwegs beschädigt oder verändert, holen Sie es erneut.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t wholly read yet; finish reading it with “ingest”, then send it back.</source>
        <translation>{0} ist noch nicht ganz gelesen; lesen Sie es mit „ingest“ zu Ende, dann senden Sie es zurück.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t wholly read yet; finish reading it with “ingest”, then take it over.</source>
        <translation>{0} ist noch nicht ganz gelesen; lesen Sie es mit „ingest“ zu Ende, dann übernehmen Sie es.</translation>
    </message>
    <message>
        <source>{0} names no recipient; it should hold a line that begins with age1.</source>
        <translation>{0} nennt keinen Empfänger; eine Zeile sollte mit age1 beginnen.</translation>
    </message>
    <message>
        <source>{0} of model pack {1} can&apos;t be read ({2}); remove the pack and install it again.</source>
        <translation>{0} des Modellpakets {1} kann nicht gelesen werden ({2}); entfernen Sie das Paket und installieren Sie es neu.</translation>
    </message>
    <message>
        <source>{0} of model pack {1} has changed since it was installed; remove the pack and install it again.</source>
        <translation>{0} des Modellpakets {1} hat sich seit der Installation geändert; entfernen Sie das Paket und installieren Sie es neu.</translation>
    </message>
    <message>
        <source>{0} of rapidocr {1} isn&apos;t the network that was measured</source>
        <translation>{0} aus rapidocr {1} ist nicht das Netz, das gemessen wurde</translation>
    </message>
    <message>
        <source>{0} says two versions or regions of VICS at once; ask for a new export.</source>
        <translation>{0} nennt zwei Versionen oder Regionen von VICS zugleich; bitten Sie um einen neuen Export.</translation>
    </message>
    <message>
        <source>{0} shows or sounds too little to be compared; choose one with more in it.</source>
        <translation>{0} zeigt oder klingt zu wenig, um verglichen zu werden; wählen Sie eines mit mehr darin.</translation>
    </message>
    <message>
        <source>{0} uses more than {1} categories, which no list has; get it anew.</source>
        <translation>{0} benutzt mehr als {1} Kategorien, was keine Liste hat; holen Sie es neu.</translation>
    </message>
    <message>
        <source>{0} was given twice; give two media that are linked.</source>
        <translation>{0} wurde zweimal angegeben; geben Sie zwei Medien mit einem Bezug an.</translation>
    </message>
    <message>
        <source>{0} was made by a newer Sightline (case format {1}.{2}, this program knows {3}.{4}); open it with the newer program.</source>
        <translation>{0} wurde von einem neueren Sightline angelegt (Fallformat {1}.{2}, dieses Programm kennt {3}.{4}); öffnen Sie ihn mit dem neueren Programm.</translation>
    </message>
    <message>
        <source>{0} was made by an older Sightline; open it once for writing to bring it up to date.</source>
        <translation>{0} wurde von einem älteren Sightline angelegt; öffnen Sie ihn einmal zum Schreiben, um ihn auf den neuen Stand zu bringen.</translation>
    </message>
    <message>
        <source>{0} was made by somebody else meanwhile; choose another folder.</source>
        <translation>{0} wurde inzwischen von jemand anderem angelegt; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} was merged into {1}; use {2}, or take the merge back.</source>
        <translation>{0} wurde in {1} aufgenommen; benutzen Sie {2}, oder nehmen Sie das Zusammenführen zurück.</translation>
    </message>
    <message>
        <source>{0} was shown to others or closed, so it isn&apos;t changed any more; choose ours.</source>
        <translation>{0} wurde anderen gezeigt oder abgeschlossen und wird daher nicht mehr geändert; wählen Sie unseres.</translation>
    </message>
    <message>
        <source>{0} was shown to others or closed, so it isn&apos;t changed any more; crop a new object from its clue.</source>
        <translation>{0} wurde anderen gezeigt oder abgeschlossen und wird daher nicht mehr geändert; schneiden Sie einen neuen Gegenstand aus seinem Indiz aus.</translation>
    </message>
    <message>
        <source>{0} was shown to others, so it stays on record; close it instead.</source>
        <translation>{0} wurde anderen gezeigt und bleibt darum festgehalten; schließen Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels claimed in {2} bytes, in {3} scans: more than this program decodes</source>
        <translation>{0} x {1} Pixel in {2} Bytes, in {3} Durchgängen, behauptet: mehr, als dieses Programm dekodiert</translation>
    </message>
    <message>
        <source>{0} x {1} pixels claimed in {2} bytes: more than they can hold</source>
        <translation>{0} x {1} Pixel in {2} Bytes behauptet: mehr, als sie fassen können</translation>
    </message>
    <message>
        <source>{0} x {1} pixels claimed in {2} bytes: more than this program decodes</source>
        <translation>{0} x {1} Pixel in {2} Bytes behauptet: mehr, als dieses Programm dekodiert</translation>
    </message>
    <message>
        <source>{0} {1}; choose a picture, a video or a sound.</source>
        <translation>{0} {1}; wählen Sie ein Bild, ein Video oder einen Ton.</translation>
    </message>
    <message>
        <source>{0}: It could be read, but not a second time when the package was sealed or split ({1}). No package was made; see to its source, and try again.</source>
        <translation>{0}: Das ließ sich lesen, aber kein zweites Mal, als das Paket versiegelt oder geteilt wurde ({1}). Es wurde kein Paket erstellt; sehen Sie nach der Quelle und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0}: {1} No package was made; bring the source back, or leave its media out.</source>
        <translation>{0}: {1} Es wurde kein Paket gemacht; bringen Sie die Quelle zurück, oder lassen Sie ihre Medien weg.</translation>
    </message>
    <message>
        <source>{0}: {1} No package was made; bring the source back, or leave out what is missing.</source>
        <translation>{0}: {1} Es wurde kein Paket gemacht; bringen Sie die Quelle zurück, oder lassen Sie weg, was fehlt.</translation>
    </message>
    <message>
        <source>{0}; choose one of them, or take that back first.</source>
        <translation>{0}; wählen Sie eine von ihnen, oder nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>{0}; take that back first, with “together”, or undo.</source>
        <translation>{0}; nehmen Sie das zuerst zurück, mit „together“ oder durch Rückgängig.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be a key&apos;s name; use letters, digits, spaces and the signs . @ - _ only.</source>
        <translation>„{0}“ kann kein Name eines Schlüssels sein; benutzen Sie nur Buchstaben, Ziffern, Leerzeichen und die Zeichen . @ - _.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be a series code; use 1 to 40 letters, digits, dots and dashes.</source>
        <translation>„{0}“ kann keine Serienkennung sein; benutzen Sie 1 bis 40 Buchstaben, Ziffern, Punkte und Striche.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be a tag; use 1 to 100 printable characters without comma or |.</source>
        <translation>„{0}“ kann kein Schlagwort sein; benutzen Sie 1 bis 100 druckbare Zeichen ohne Komma oder |.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be the name of a filter; use 1 to {1} printable characters.</source>
        <translation>„{0}“ kann kein Name eines Filters sein; benutzen Sie 1 bis {1} druckbare Zeichen.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be understood ({1}). Did you mean {2}? Use these names in an SQL expression: {3}.</source>
        <translation>„{0}“ ist nicht zu verstehen ({1}). Meinten Sie {2}? Benutzen Sie diese Namen in einem SQL-Ausdruck: {3}.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be understood ({1}); use these names in an SQL expression: {2}.</source>
        <translation>„{0}“ ist nicht zu verstehen ({1}); benutzen Sie diese Namen in einem SQL-Ausdruck: {2}.</translation>
    </message>
    <message>
        <source>“{0}” has no face; use one of {1}.</source>
        <translation>„{0}“ hat kein Gesicht; nehmen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>“{0}” in the pack is no plain file; a pack holds plain files only.</source>
        <translation>„{0}“ im Paket ist keine gewöhnliche Datei; ein Paket enthält nur gewöhnliche Dateien.</translation>
    </message>
    <message>
        <source>“{0}” is no SHA-256; give all its 64 hex digits, or the first 6 or more.</source>
        <translation>„{0}“ ist keine SHA-256; geben Sie alle 64 Hex-Ziffern an, oder die ersten 6 oder mehr.</translation>
    </message>
    <message>
        <source>“{0}” is no answer to {1}; use one of {2}.</source>
        <translation>„{0}“ ist keine Antwort auf {1}; nehmen Sie eines von {2}.</translation>
    </message>
    <message>
        <source>“{0}” is no category of this case&apos;s scheme; use one of {1}, or {2}.</source>
        <translation>„{0}“ ist keine Kategorie des Schemas dieses Falls; nehmen Sie eine von {1}, oder {2}.</translation>
    </message>
    <message>
        <source>“{0}” is no country code; use two letters of ISO 3166-1, such as DE.{1}</source>
        <translation>„{0}“ ist kein Ländercode; nehmen Sie zwei Buchstaben nach ISO 3166-1, etwa DE.{1}</translation>
    </message>
    <message>
        <source>“{0}” is no date; give a year, a month or a day, such as 2019, 2019-05, 2019-05-17.</source>
        <translation>„{0}“ ist kein Datum; geben Sie ein Jahr, einen Monat oder einen Tag an, etwa 2019, 2019-05, 2019-05-17.</translation>
    </message>
    <message>
        <source>“{0}” is no day; write it as 2026-05-30.</source>
        <translation>„{0}“ ist kein Tag; schreiben Sie ihn wie 2026-05-30.</translation>
    </message>
    <message>
        <source>“{0}” is no key and no file that holds one ({1}); check it.</source>
        <translation>„{0}“ ist kein Schlüssel und keine Datei, die einen enthält ({1}); prüfen Sie es.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of entity; use one of {1}.</source>
        <translation>„{0}“ ist keine Art von Entität; nehmen Sie eine von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no language of reports; use one of {1}.</source>
        <translation>„{0}“ ist keine Sprache von Berichten; nehmen Sie eine von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no likelihood; use one of {1}.</source>
        <translation>„{0}“ ist keine Wahrscheinlichkeit; nehmen Sie eine von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no origin of a clue; use one of {1}.</source>
        <translation>„{0}“ ist keine Herkunft eines Indizes; nehmen Sie eine von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no outcome; use one of {1}.</source>
        <translation>„{0}“ ist kein Ergebnis; nehmen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no position; give latitude and longitude in degrees, such as 59.33,18.07.</source>
        <translation>„{0}“ ist keine Position; geben Sie Breite und Länge in Grad an, etwa 59.33,18.07.</translation>
    </message>
    <message>
        <source>“{0}” is no profile; choose one of {1}.</source>
        <translation>„{0}“ ist kein Profil; nehmen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no recipient; it begins with age1 and has 62 characters. Check that it was copied whole.</source>
        <translation>„{0}“ ist kein Empfänger; er beginnt mit age1 und hat 62 Zeichen. Prüfen Sie, ob er ganz kopiert wurde.</translation>
    </message>
    <message>
        <source>“{0}” is no role; use one of {1}.</source>
        <translation>„{0}“ ist keine Rolle; nehmen Sie eine von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no state of an object; use one of {1}.</source>
        <translation>„{0}“ ist kein Zustand eines Gegenstands; nehmen Sie einen von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no status; use one of {1}.</source>
        <translation>„{0}“ ist kein Stand; nehmen Sie einen von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no verdict on a tip; use one of {1}.</source>
        <translation>„{0}“ ist kein Urteil über einen Hinweis; nehmen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no verdict; use one of {1}.</source>
        <translation>„{0}“ ist kein Urteil; nehmen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>“{0}” says no meaning; write CODE=KEY, such as 1={1}.</source>
        <translation>„{0}“ sagt keine Bedeutung; schreiben Sie CODE=KEY, etwa 1={1}.</translation>
    </message>
    <message>
        <source>“{0}” settles nothing; use one of {1}.</source>
        <translation>„{0}“ löst nichts; nehmen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>“{0}” stands on both sides; nobody is apart from themselves, so choose again.</source>
        <translation>„{0}“ steht auf beiden Seiten; niemand ist von sich selbst verschieden, wählen Sie also noch einmal.</translation>
    </message>
</context>
<context>
    <name>ExifTable</name>
    <message>
        <source>%1 of %2 tags</source>
        <translation>%1 von %2 Angaben</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>%1 Angaben</translation>
    </message>
    <message>
        <source>Copy the whole value of the chosen tag (Ctrl+C)</source>
        <translation>Den ganzen Wert der gewählten Angabe kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>Search in EXIF</source>
        <translation>In EXIF suchen</translation>
    </message>
    <message>
        <source>Search in names and values</source>
        <translation>In Namen und Werten suchen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>The file says nothing of itself.</source>
        <translation>Die Datei sagt nichts über sich.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>&amp;These series</source>
        <translation>&amp;Diese Serien</translation>
    </message>
    <message>
        <source>Hash sets of the central database</source>
        <translation>Hash-Sets der zentralen Datenbank</translation>
    </message>
    <message>
        <source>Series to export</source>
        <translation>Zu exportierende Serien</translation>
    </message>
    <message>
        <source>The &amp;whole case</source>
        <translation>Der &amp;ganze Fall</translation>
    </message>
    <message>
        <source>There is no series yet. Select media in the gallery and press S to make one.</source>
        <translation>Es gibt noch keine Serie. Wählen Sie Medien in der Galerie und drücken Sie S, um eine anzulegen.</translation>
    </message>
    <message>
        <source>What the central database &amp;has</source>
        <translation>Was die &amp;zentrale Datenbank hat</translation>
    </message>
    <message>
        <source>What the gallery &amp;lists now, with all members of its stacks</source>
        <translation>Was die Galerie jetzt au&amp;flistet, mit allen Mitgliedern ihrer Stapel</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>geht mit</translation>
    </message>
    <message>
        <source>goes as its hashes, without the media</source>
        <translation>geht als Hashes mit, ohne die Medien</translation>
    </message>
    <message>
        <source>stays here, and is listed</source>
        <translation>bleibt hier und wird aufgelistet</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Approved objects only: for those who may recognise them</source>
        <translation>Nur freigegebene Gegenstände: für die, die sie erkennen könnten</translation>
    </message>
    <message>
        <source>Back to another program: {0}, {1}</source>
        <translation>Zurück zu einem anderen Programm: {0}, {1}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled; nothing of the package was kept.</source>
        <translation>Abgebrochen; vom Paket wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Cancelling: nothing of the package is kept</source>
        <translation>Wird abgebrochen: vom Paket wird nichts behalten</translation>
    </message>
    <message>
        <source>Check a pac&amp;kage…</source>
        <translation>Pa&amp;ket prüfen…</translation>
    </message>
    <message>
        <source>Choose the folder in which the package is to be made.</source>
        <translation>Wählen Sie den Ordner, in dem das Paket entstehen soll.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Digests and facts only, no media</source>
        <translation>Nur Prüfsummen und Fakten, keine Medien</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Ordner für das Paket</translation>
    </message>
    <message>
        <source>Hash list for others…</source>
        <translation>Hash-Liste für andere…</translation>
    </message>
    <message>
        <source>It goes back as it came, but for what was decided here since.</source>
        <translation>Es geht zurück, wie es kam, bis auf das, was hier seither entschieden wurde.</translation>
    </message>
    <message>
        <source>Its &amp;files go along, where the document says that they lie</source>
        <translation>Seine &amp;Dateien gehen mit, wo das Dokument sie nennt</translation>
    </message>
    <message>
        <source>Lea&amp;ve out media that can&apos;t be read, and list them in the receipt</source>
        <translation>&amp;Medien weglassen, die sich nicht lesen lassen, und in der Quittung auflisten</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>The package can&apos;t be signed; untick that, or give the key&apos;s passphrase.</source>
        <translation>Das Paket kann nicht signiert werden; nehmen Sie das Häkchen weg oder geben Sie die Passphrase des Schlüssels ein.</translation>
    </message>
    <message>
        <source>Tick the series that are to be exported.</source>
        <translation>Haken Sie die Serien an, die exportiert werden sollen.</translation>
    </message>
    <message>
        <source>With the media: for the central database</source>
        <translation>Mit den Medien: für die zentrale Datenbank</translation>
    </message>
    <message>
        <source>Writing and checking: {0} of {1} MB</source>
        <translation>Wird geschrieben und geprüft: {0} von {1} MB</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>On paper, or as a PDF: the receipt is kept in the case either way</source>
        <translation>Auf Papier oder als PDF: die Quittung bleibt in jedem Fall im Fall</translation>
    </message>
    <message>
        <source>The package is written, was read back and is valid.</source>
        <translation>Das Paket ist geschrieben, wurde zurückgelesen und ist gültig.</translation>
    </message>
    <message>
        <source>The package is written, was read back and is valid; the check has remarks, see below.</source>
        <translation>Das Paket ist geschrieben, wurde zurückgelesen und ist gültig; die Prüfung hat Anmerkungen, siehe unten.</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Reading what there is to filter by…</source>
        <translation>Es wird gelesen, wonach sich filtern lässt…</translation>
    </message>
    <message>
        <source>{0} more…</source>
        <translation>{0} weitere…</translation>
    </message>
    <message>
        <source>{0} · {1} chosen</source>
        <translation>{0} · {1} gewählt</translation>
    </message>
    <message>
        <source>{0}, {1} cards</source>
        <translation>{0}, {1} Kacheln</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Day taken</source>
        <translation>Aufnahmetag</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Asservat</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>In a stack</source>
        <translation>In einem Stapel</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>In keinem Ordner</translation>
    </message>
    <message>
        <source>In no series</source>
        <translation>In keiner Serie</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>It broke the reader</source>
        <translation>Brachte den Leser zum Absturz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Known-irrelevant</source>
        <translation>Bekannt irrelevant</translation>
    </message>
    <message>
        <source>Lines of text seen</source>
        <translation>Textzeilen zu sehen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>No camera named</source>
        <translation>Keine Kamera genannt</translation>
    </message>
    <message>
        <source>No exhibit</source>
        <translation>Kein Asservat</translation>
    </message>
    <message>
        <source>No time named</source>
        <translation>Keine Zeit genannt</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>Keiner zu sehen</translation>
    </message>
    <message>
        <source>Not a medium</source>
        <translation>Kein Medium</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not looked for</source>
        <translation>Nicht gesucht</translation>
    </message>
    <message>
        <source>On the high seas</source>
        <translation>Auf hoher See</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Seen in another case</source>
        <translation>In einem anderen Fall gesehen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Tonaufnahmen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Thumbnail differs</source>
        <translation>Miniatur weicht ab</translation>
    </message>
    <message>
        <source>Under {0}</source>
        <translation>Unter {0}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>With a face</source>
        <translation>Mit Gesicht</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>With a position</source>
        <translation>Mit Position</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>Without a position</source>
        <translation>Ohne Position</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>{0} and more</source>
        <translation>{0} und mehr</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Frame at %1</source>
        <translation>Bild bei %1</translation>
    </message>
    <message>
        <source>Frames of the video</source>
        <translation>Bilder des Videos</translation>
    </message>
    <message>
        <source>Kept frame at %1</source>
        <translation>Behaltenes Bild bei %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>1 frame</source>
        <translation>1 Einzelbild</translation>
    </message>
    <message>
        <source>1 medium</source>
        <translation>1 Medium</translation>
    </message>
    <message>
        <source>1 stack</source>
        <translation>1 Stapel</translation>
    </message>
    <message>
        <source>All media</source>
        <translation>Alle Medien</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Back to what remains</source>
        <translation>Zurück zu dem, was noch zu tun ist</translation>
    </message>
    <message>
        <source>By camera</source>
        <translation>Nach Kamera</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By exhibit</source>
        <translation>Nach Asservat</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By hash sets</source>
        <translation>Nach Hash-Sets</translation>
    </message>
    <message>
        <source>By path</source>
        <translation>Nach Pfad</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Dringlichkeit</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Nach Serie</translation>
    </message>
    <message>
        <source>By time taken</source>
        <translation>Nach Aufnahmezeit</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>Entschieden oder nicht</translation>
    </message>
    <message>
        <source>Filter {0}: press to take it away</source>
        <translation>Filter {0}: drücken, um ihn wegzunehmen</translation>
    </message>
    <message>
        <source>Find in paths, notes, tags, cameras</source>
        <translation>In Pfaden, Notizen, Schlagwörtern, Kameras</translation>
    </message>
    <message>
        <source>Find words in paths, notes, tags and cameras</source>
        <translation>Wörter in Pfaden, Notizen, Schlagwörtern und Kameras suchen</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Most alike first</source>
        <translation>Ähnlichste zuerst</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Nächste zuerst</translation>
    </message>
    <message>
        <source>No headers</source>
        <translation>Ohne Überschriften</translation>
    </message>
    <message>
        <source>One card for each</source>
        <translation>Eine Kachel für jedes</translation>
    </message>
    <message>
        <source>One card for each frame of a video; what you decide is about the whole video</source>
        <translation>Eine Kachel für jedes Einzelbild eines Videos; was Sie entscheiden, gilt für das ganze Video</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Several categories</source>
        <translation>Mehrere Kategorien</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Größe der Kacheln</translation>
    </message>
    <message>
        <source>Size of the cards (Ctrl and the wheel)</source>
        <translation>Größe der Kacheln (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} Einzelbilder</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} media</source>
        <translation>{0} Medien</translation>
    </message>
    <message>
        <source>{0} stacks</source>
        <translation>{0} Stapel</translation>
    </message>
</context>
<context>
    <name>FindFacesWindow</name>
    <message>
        <source>&amp;Find faces</source>
        <translation>&amp;Gesichter suchen</translation>
    </message>
    <message>
        <source>&amp;Model packs…</source>
        <translation>&amp;Modellpakete…</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>&amp;Personen…</translation>
    </message>
    <message>
        <source>Faces are still looked for; “Find faces” shows how far it is.</source>
        <translation>Gesichter werden noch gesucht; „Gesichter suchen“ zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>Find faces</source>
        <translation>Gesichter suchen</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation>Netze werden geladen…</translation>
    </message>
    <message>
        <source>Look &amp;again at what this pack has looked through</source>
        <translation>&amp;Erneut ansehen, was dieses Paket schon durchgesehen hat</translation>
    </message>
    <message>
        <source>Of this workstation</source>
        <translation>Dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Stopping once this medium is looked through…</source>
        <translation>Hält an, sobald dieses Medium durchgesehen ist…</translation>
    </message>
    <message>
        <source>Whose faces they are</source>
        <translation>Wessen Gesichter es sind</translation>
    </message>
</context>
<context>
    <name>FindingFaces</name>
    <message>
        <source>Everything here was looked through thoroughly with this pack.</source>
        <translation>Alles hier wurde mit diesem Paket gründlich durchgesehen.</translation>
    </message>
    <message>
        <source>Everything here was looked through with this pack.</source>
        <translation>Alles hier wurde mit diesem Paket durchgesehen.</translation>
    </message>
    <message>
        <source>It took {0}.</source>
        <translation>Es dauerte {0}.</translation>
    </message>
    <message>
        <source>Look &amp;thoroughly: small faces, and faces that lie on their side, too; takes {0} times as long</source>
        <translation>G&amp;ründlich hinsehen: auch kleine Gesichter und solche, die auf der Seite liegen; dauert {0}-mal so lange</translation>
    </message>
    <message>
        <source>Looked through: {0} of {1}, {2}</source>
        <translation>Durchgesehen: {0} von {1}, {2}</translation>
    </message>
    <message>
        <source>Looking for faces is off: this workstation has no model pack for it. With one, Sightline looks through pictures, and through up to {0} frames of each video, and marks where it sees faces; with a pack that also measures them it proposes which of them may be one person&apos;s. It never names anybody. Add a pack of your agency under “Model packs”. Without one, faces are drawn by hand: mark a face in the viewer (Shift+P), then record it in “People”.</source>
        <translation>Die Suche nach Gesichtern ist aus: Diese Arbeitsstation hat kein Modellpaket dafür. Mit einem sieht Sightline Bilder und bis zu {0} Einzelbilder jedes Videos durch und kennzeichnet, wo es Gesichter sieht; mit einem Paket, das sie auch misst, schlägt es vor, welche davon von einer Person sein können. Es benennt nie jemanden. Fügen Sie unter „Modellpakete“ ein Paket Ihrer Dienststelle hinzu. Ohne eines werden Gesichter von Hand gezeichnet: kennzeichnen Sie ein Gesicht im Betrachter (Umschalt+P) und erfassen Sie es dann unter „Personen“.</translation>
    </message>
    <message>
        <source>Media looked through: {0}. New faces: {1}.</source>
        <translation>Durchgesehene Medien: {0}. Neue Gesichter: {1}.</translation>
    </message>
    <message>
        <source>Media to look at: {0}; pictures and frames: {1}. How long it takes is told once it has begun.</source>
        <translation>Durchzusehende Medien: {0}; Bilder und Einzelbilder: {1}. Wie lange es dauert, wird gesagt, sobald es begonnen hat.</translation>
    </message>
    <message>
        <source>Media to look at: {0}; pictures and frames: {1}. That takes about {2} on this machine.</source>
        <translation>Durchzusehende Medien: {0}; Bilder und Einzelbilder: {1}. Das dauert etwa {2} auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Model pack {0} {1}. Licence: {2}. Purpose: {3}. How it was measured: {4}.</source>
        <translation>Modellpaket {0} {1}. Lizenz: {2}. Zweck: {3}. Wie es gemessen wurde: {4}.</translation>
    </message>
    <message>
        <source>No picture or video.</source>
        <translation>Kein Bild oder Video.</translation>
    </message>
    <message>
        <source>finds and measures faces</source>
        <translation>findet und misst Gesichter</translation>
    </message>
    <message>
        <source>finds faces</source>
        <translation>findet Gesichter</translation>
    </message>
    <message>
        <source>{0}; not looked through yet: {1}</source>
        <translation>{0}; noch nicht durchgesehen: {1}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Previews can&apos;t be read: {0}.</source>
        <translation>Vorschauen können nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>category {0}</source>
        <translation>Kategorie {0}</translation>
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
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>This isn&apos;t a page of the handbook: {0}</source>
        <translation>Das ist keine Seite des Handbuchs: {0}</translation>
    </message>
    <message>
        <source>To the page that a link led from</source>
        <translation>Zur Seite, von der ein Verweis wegführte</translation>
    </message>
</context>
<context>
    <name>HashFilesPage</name>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dateien…</translation>
    </message>
    <message>
        <source>Choose the file of a hash set, or all of its parts, or their folder: together they are one set. What they are is found out by what they hold.</source>
        <translation>Wählen Sie die Datei eines Hash-Sets, oder alle seine Teile, oder deren Ordner: zusammen sind sie ein Set. Was sie sind, zeigt sich an dem, was sie enthalten.</translation>
    </message>
    <message>
        <source>Choose the files of the hash set, or their folder.</source>
        <translation>Wählen Sie die Dateien des Hash-Sets oder ihren Ordner.</translation>
    </message>
    <message>
        <source>Chosen files and folders</source>
        <translation>Gewählte Dateien und Ordner</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files of the hash set</source>
        <translation>Dateien des Hash-Sets</translation>
    </message>
    <message>
        <source>Folder with the parts of the hash set</source>
        <translation>Ordner mit den Teilen des Hash-Sets</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Die Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Looking at what this is: {0}</source>
        <translation>Sightline sieht nach, was das ist: {0}</translation>
    </message>
    <message>
        <source>Looking at what this is…</source>
        <translation>Sightline sieht nach, was das ist…</translation>
    </message>
    <message>
        <source>Records, or what is wrong</source>
        <translation>Einträge, oder was nicht stimmt</translation>
    </message>
    <message>
        <source>Take a&amp;way</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What the files are</source>
        <translation>Was die Dateien sind</translation>
    </message>
</context>
<context>
    <name>HashImportWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling: nothing is imported</source>
        <translation>Wird abgebrochen: nichts wird importiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import a hash set</source>
        <translation>Hash-Set importieren</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Wei&amp;ter</translation>
    </message>
    <message>
        <source>Newer version of {0}</source>
        <translation>Neuere Version von {0}</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Reading: {0} of {1} MB, {2}</source>
        <translation>Wird gelesen: {0} von {1} MB, {2}</translation>
    </message>
    <message>
        <source>Sorting and writing what was read</source>
        <translation>Das Gelesene wird sortiert und geschrieben</translation>
    </message>
</context>
<context>
    <name>HashListDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>S&amp;chreiben</translation>
    </message>
    <message>
        <source>A VICS list of known media, which other programs take as a hash set, IPED too: digests, categories, tags and series of what is chosen. No media are in it, and no paths, times or notes. It is neither signed nor sealed.</source>
        <translation>Eine VICS-Liste bekannter Medien, die andere Programme als Hash-Set nehmen, auch IPED: Prüfsummen, Kategorien, Schlagwörter und Serien des Ausgewählten. Medien sind nicht darin, auch keine Pfade, Zeiten oder Notizen. Sie ist weder signiert noch versiegelt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled; nothing of the list was kept.</source>
        <translation>Abgebrochen; von der Liste wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Cancelling: nothing of the list is kept</source>
        <translation>Wird abgebrochen: von der Liste wird nichts behalten</translation>
    </message>
    <message>
        <source>Choose the folder of the list</source>
        <translation>Ordner der Liste wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Hash list for others</source>
        <translation>Hash-Liste für andere</translation>
    </message>
    <message>
        <source>Looking at {0} of {1} media</source>
        <translation>{0} von {1} Medien angesehen</translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>Fortschritt der Liste</translation>
    </message>
    <message>
        <source>SHA-256 of the list: {0}</source>
        <translation>SHA-256 der Liste: {0}</translation>
    </message>
    <message>
        <source>Say in which folder the list is to be made, and what it is to be called.</source>
        <translation>Geben Sie an, in welchem Ordner die Liste erstellt werden und wie sie heißen soll.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>left out, as nobody said anything of them: {0}</source>
        <translation>weggelassen, weil niemand etwas dazu gesagt hat: {0}</translation>
    </message>
    <message>
        <source>left out, as they are empty: {0}</source>
        <translation>weggelassen, weil sie leer sind: {0}</translation>
    </message>
    <message>
        <source>left out, with the MD5 of another one: {0}</source>
        <translation>weggelassen, mit der MD5 eines anderen: {0}</translation>
    </message>
    <message>
        <source>of these without a number of their category, as none is verified: {0}</source>
        <translation>davon ohne Nummer der Kategorie, weil keine geprüft ist: {0}</translation>
    </message>
    <message>
        <source>{0} was written. Media in it: {1}</source>
        <translation>{0} wurde geschrieben. Medien darin: {1}</translation>
    </message>
</context>
<context>
    <name>HashQuestionsPage</name>
    <message>
        <source>&amp;Alert: media in it are CSAM, or may be; they are marked and come first</source>
        <translation>&amp;Alarm: Darstellungen sexuellen Kindesmissbrauchs, sicher oder vielleicht; markiert und zuerst gezeigt</translation>
    </message>
    <message>
        <source>&amp;Known: somebody had media in it before; they are marked, nothing else is said</source>
        <translation>&amp;Bekannt: jemand hatte Medien darin schon; sie werden markiert, sonst wird nichts gesagt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Replace {0}, which is there</source>
        <translation>{0}, das es schon gibt, &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>Ve&amp;rsion</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>All other categories, records: {0}</source>
        <translation>Alle anderen Kategorien, Einträge: {0}</translation>
    </message>
    <message>
        <source>By which the set is known from now on, in all its versions</source>
        <translation>Unter dem das Set von nun an bekannt ist, in allen Versionen</translation>
    </message>
    <message>
        <source>Category {0}, records: {1}</source>
        <translation>Kategorie {0}, Einträge: {1}</translation>
    </message>
    <message>
        <source>Give the set a name.</source>
        <translation>Geben Sie dem Set einen Namen.</translation>
    </message>
    <message>
        <source>If you write none: the beginning of the SHA-256 of its files</source>
        <translation>Wenn Sie keine schreiben: der Anfang der SHA-256 seiner Dateien</translation>
    </message>
    <message>
        <source>Irre&amp;levant: files of programs and systems; media in it are not decoded</source>
        <translation>Irrele&amp;vant: Dateien von Programmen und Systemen; Medien darin werden nicht decodiert</translation>
    </message>
    <message>
        <source>Its numbers of &amp;64 hex digits, which no header names, are</source>
        <translation>Seine Zahlen aus &amp;64 Hex-Ziffern, die keine Kopfzeile benennt, sind</translation>
    </message>
    <message>
        <source>Known, but neither an alert nor irrelevant</source>
        <translation>Bekannt, aber weder Alarm noch irrelevant</translation>
    </message>
    <message>
        <source>Say what each of its categories means; a wrong guess would hide alerts, or raise false ones.</source>
        <translation>Sagen Sie, was jede seiner Kategorien bedeutet; falsch geraten würde Alarme verbergen oder falsche auslösen.</translation>
    </message>
    <message>
        <source>Say what it means that a medium is in this set; it is never guessed.</source>
        <translation>Sagen Sie, was es bedeutet, dass ein Medium in diesem Set ist; das wird nie geraten.</translation>
    </message>
    <message>
        <source>Say what it means…</source>
        <translation>Sagen Sie, was sie bedeutet…</translation>
    </message>
    <message>
        <source>Their numbers differ from country to country, and from year to year.</source>
        <translation>Ihre Nummern sind von Land zu Land und von Jahr zu Jahr verschieden.</translation>
    </message>
    <message>
        <source>There is a set of this name: replace it, or choose another name.</source>
        <translation>Es gibt ein Set dieses Namens: ersetzen Sie es, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>What do its categories mean?</source>
        <translation>Was bedeuten seine Kategorien?</translation>
    </message>
    <message>
        <source>What does it mean that a medium is in this set?</source>
        <translation>Was bedeutet es, dass ein Medium in diesem Set ist?</translation>
    </message>
    <message>
        <source>What its numbers of 64 hex digits are</source>
        <translation>Was seine Zahlen aus 64 Hex-Ziffern sind</translation>
    </message>
    <message>
        <source>{0}, as their bits say</source>
        <translation>{0}, wie ihre Bits sagen</translation>
    </message>
    <message>
        <source>{0}, though their bits don&apos;t say so</source>
        <translation>{0}, obwohl ihre Bits das nicht sagen</translation>
    </message>
</context>
<context>
    <name>HashSetWords</name>
    <message>
        <source>Category {0}</source>
        <translation>Kategorie {0}</translation>
    </message>
    <message>
        <source>Digests by {0}</source>
        <translation>Prüfsummen nach {0}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>In the open case</source>
        <translation>Im offenen Fall</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted: this workstation&apos;s hash sets can be read by whoever can read its disk.</source>
        <translation>Es ist nicht verschlüsselt: die Hash-Sets dieses Arbeitsplatzes kann lesen, wer seinen Datenträger lesen kann.</translation>
    </message>
    <message>
        <source>List of digests</source>
        <translation>Liste von Prüfsummen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Media about which sets contradict each other: {0}; they are listed below.</source>
        <translation>Medien, über die sich Sets widersprechen: {0}; sie sind unten aufgelistet.</translation>
    </message>
    <message>
        <source>Media that are in a hash set: {0}, of these alerts: {1}, known-irrelevant: {2}.</source>
        <translation>Medien, die in einem Hash-Set sind: {0}, davon Alarme: {1}, bekannt irrelevant: {2}.</translation>
    </message>
    <message>
        <source>Media that were not decoded since they were known-irrelevant, and no longer are: {0}.</source>
        <translation>Medien, die nicht decodiert wurden, weil sie bekannt irrelevant waren, und es nicht mehr sind: {0}.</translation>
    </message>
    <message>
        <source>NIST list</source>
        <translation>NIST-Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No set contradicts another.</source>
        <translation>Kein Set widerspricht einem anderen.</translation>
    </message>
    <message>
        <source>PDQ list</source>
        <translation>PDQ-Liste</translation>
    </message>
    <message>
        <source>Recognised: {0}.</source>
        <translation>Erkannt: {0}.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>SHA-256 of all files</source>
        <translation>SHA-256 aller Dateien</translation>
    </message>
    <message>
        <source>Table of digests</source>
        <translation>Tabelle von Prüfsummen</translation>
    </message>
    <message>
        <source>There is no hash set on this workstation: import one first.</source>
        <translation>An diesem Arbeitsplatz gibt es kein Hash-Set: importieren Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Unusable records</source>
        <translation>Unbrauchbare Einträge</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What sets said that aren&apos;t on this workstation stays in the case: {0}.</source>
        <translation>Was Sets sagten, die nicht an diesem Arbeitsplatz sind, bleibt im Fall: {0}.</translation>
    </message>
    <message>
        <source>categories of a region that isn&apos;t named</source>
        <translation>Kategorien einer ungenannten Region</translation>
    </message>
    <message>
        <source>categories of region {0}</source>
        <translation>Kategorien der Region {0}</translation>
    </message>
    <message>
        <source>checked against it; it isn&apos;t on this workstation, and what it said stays</source>
        <translation>damit verglichen; es ist nicht an diesem Arbeitsplatz, und was es sagte, bleibt</translation>
    </message>
    <message>
        <source>checked against this version</source>
        <translation>mit dieser Version verglichen</translation>
    </message>
    <message>
        <source>checked against version {0}; check it again</source>
        <translation>mit Version {0} verglichen; vergleichen Sie ihn noch einmal</translation>
    </message>
    <message>
        <source>its SHA-256</source>
        <translation>ihre SHA-256</translation>
    </message>
    <message>
        <source>its records are counted when it is imported</source>
        <translation>seine Einträge werden beim Import gezählt</translation>
    </message>
    <message>
        <source>not checked against it yet</source>
        <translation>noch nicht damit verglichen</translation>
    </message>
    <message>
        <source>not on this workstation</source>
        <translation>nicht an diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>records: {0}</source>
        <translation>Einträge: {0}</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>without a digest that can be used: {0}</source>
        <translation>ohne brauchbare Prüfsumme: {0}</translation>
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
        <translation>Offenen &amp;Fall vergleichen</translation>
    </message>
    <message>
        <source>&amp;Decode what is irrelevant no longer</source>
        <translation>Nicht mehr Irrelevantes &amp;decodieren</translation>
    </message>
    <message>
        <source>&amp;Forget what it said…</source>
        <translation>Ve&amp;rgessen, was es sagte…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Newer version…</source>
        <translation>&amp;Neuere Version…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Show them in the gallery</source>
        <translation>In der &amp;Galerie zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling: what the case says of hash sets stays as it was</source>
        <translation>Wird abgebrochen: was der Fall über Hash-Sets sagt, bleibt, wie es war</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget what {0} said about media of this case? That is put on record. If the set is on this workstation, the next check finds it again.</source>
        <translation>Vergessen, was {0} über Medien dieses Falls sagte? Das wird festgehalten. Wenn das Set an diesem Arbeitsplatz ist, findet der nächste Vergleich es wieder.</translation>
    </message>
    <message>
        <source>Hash sets</source>
        <translation>Hash-Sets</translation>
    </message>
    <message>
        <source>Looked up: {0} of {1}, {2}</source>
        <translation>Nachgeschlagen: {0} von {1}, {2}</translation>
    </message>
    <message>
        <source>Looking media up</source>
        <translation>Medien werden nachgeschlagen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>No case is open. Cases are checked against all sets when their sources are read.</source>
        <translation>Kein Fall ist geöffnet. Fälle werden mit allen Sets verglichen, wenn ihre Quellen gelesen werden.</translation>
    </message>
    <message>
        <source>No hash set is on this workstation. Import one: a file, or a folder of part files.</source>
        <translation>An diesem Arbeitsplatz ist kein Hash-Set. Importieren Sie eines: eine Datei, oder einen Ordner mit Teildateien.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {0} from this workstation? Cases that were checked against it keep what it said; cases that are read from now on aren&apos;t checked against it.</source>
        <translation>{0} von diesem Arbeitsplatz entfernen? Fälle, die damit verglichen wurden, behalten, was es sagte; Fälle, die von nun an gelesen werden, werden nicht damit verglichen.</translation>
    </message>
    <message>
        <source>Takes what this set said out of the open case</source>
        <translation>Nimmt aus dem offenen Fall, was dieses Set sagte</translation>
    </message>
    <message>
        <source>The case is open for reading only, so it can&apos;t be checked here.</source>
        <translation>Der Fall ist nur zum Lesen geöffnet, darum kann er hier nicht verglichen werden.</translation>
    </message>
    <message>
        <source>The open case: {0}</source>
        <translation>Der offene Fall: {0}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is on record</source>
        <translation>Was festgehalten ist</translation>
    </message>
    <message>
        <source>What the set says</source>
        <translation>Was das Set sagt</translation>
    </message>
    <message>
        <source>What was skipped is looked at anew with the next reading, which begins now</source>
        <translation>Was übersprungen wurde, wird beim nächsten Einlesen neu angesehen; es beginnt jetzt</translation>
    </message>
    <message>
        <source>Where sets contradict each other</source>
        <translation>Wo sich Sets widersprechen</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Package {0}: {1}</source>
        <translation>Paket {0}: {1}</translation>
    </message>
    <message>
        <source>Referred to {0}, {1}: {2}</source>
        <translation>Abgegeben an {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Seized: {0} of its media in exhibit {1}, {2}</source>
        <translation>Sichergestellt: {0} ihrer Medien im Asservat {1}, {2}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>owner {0}</source>
        <translation>Besitzer {0}</translation>
    </message>
    <message>
        <source>title “{0}”</source>
        <translation>Titel „{0}“</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}; taken back</source>
        <translation>{0}; zurückgenommen</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>IngestBar</name>
    <message>
        <source>, {0} unreadable</source>
        <translation>, {0} unlesbar</translation>
    </message>
    <message>
        <source>All sources are read, files: {0}</source>
        <translation>Alle Quellen sind gelesen, Dateien: {0}</translation>
    </message>
    <message>
        <source>Comparing media</source>
        <translation>Medien werden verglichen</translation>
    </message>
    <message>
        <source>Hide this bar</source>
        <translation>Diese Leiste verbergen</translation>
    </message>
    <message>
        <source>Listing files: {0} found</source>
        <translation>Dateien werden aufgelistet: {0} gefunden</translation>
    </message>
    <message>
        <source>Reading begins</source>
        <translation>Einlesen beginnt</translation>
    </message>
    <message>
        <source>Reading has stopped</source>
        <translation>Einlesen ist angehalten</translation>
    </message>
    <message>
        <source>Reading of sources</source>
        <translation>Einlesen der Quellen</translation>
    </message>
    <message>
        <source>Reading: {0}</source>
        <translation>Einlesen: {0}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped; files read: {0}; nothing is lost, resume at any time</source>
        <translation>Angehalten; gelesene Dateien: {0}; nichts ist verloren, jederzeit fortsetzbar</translation>
    </message>
    <message>
        <source>Stopping: what is in hand is finished</source>
        <translation>Wird angehalten: was begonnen ist, wird beendet</translation>
    </message>
    <message>
        <source>time left not known yet</source>
        <translation>Restzeit noch nicht bekannt</translation>
    </message>
    <message>
        <source>{0} MB/s</source>
        <translation>{0} MB/s</translation>
    </message>
    <message>
        <source>{0} files/s</source>
        <translation>{0} Dateien/s</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} von {1} Dateien</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>{0} unlesbar</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>%1 other media</source>
        <translation>%1 andere Medien</translation>
    </message>
    <message>
        <source>1 other medium</source>
        <translation>1 anderes Medium</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
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
        <translation>Gleiche Kamera</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>in %1 exhibits</source>
        <translation>in %1 Asservaten</translation>
    </message>
    <message>
        <source>in 1 exhibit</source>
        <translation>in 1 Asservat</translation>
    </message>
    <message>
        <source>zone unknown</source>
        <translation>Zeitzone unbekannt</translation>
    </message>
    <message>
        <source>{0} per second</source>
        <translation>{0} pro Sekunde</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1 in its stack</source>
        <translation>%1 in seinem Stapel</translation>
    </message>
    <message>
        <source>%1 media chosen</source>
        <translation>%1 Medien gewählt</translation>
    </message>
    <message>
        <source>A note written here replaces that of each of them</source>
        <translation>Eine hier geschriebene Notiz ersetzt die jedes von ihnen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Choose a medium in the gallery.</source>
        <translation>Wählen Sie ein Medium in der Galerie.</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>Indizien</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Asservat</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist gewählt</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>This medium isn&apos;t in the case any more.</source>
        <translation>Dieses Medium ist nicht mehr im Fall.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>What you decide reaches all of them.</source>
        <translation>Was Sie entscheiden, gilt für alle.</translation>
    </message>
    <message>
        <source>What you want to remember of it</source>
        <translation>Was Sie sich davon merken wollen</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Choose what the rectangle touches</source>
        <translation>Wählen, was das Rechteck berührt</translation>
    </message>
    <message>
        <source>Confirm the match</source>
        <translation>Den Treffer bestätigen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Dragging</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>First and last card</source>
        <translation>Erste und letzte Kachel</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Von Kachel zu Kachel gehen</translation>
    </message>
    <message>
        <source>Go to the other medium</source>
        <translation>Zum anderen Medium gehen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation>In der Galerie</translation>
    </message>
    <message>
        <source>In the list of links</source>
        <translation>In der Liste der Bezüge</translation>
    </message>
    <message>
        <source>In videos and sounds</source>
        <translation>In Videos und Tonaufnahmen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Not a match, for ever</source>
        <translation>Kein Treffer, für immer</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere wählen</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Umschalt+Mausrad</translation>
    </message>
    <message>
        <source>Show what agreed, drawn</source>
        <translation>Zeigen, was übereinstimmt</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Größe der Kacheln</translation>
    </message>
    <message>
        <source>Size of the open keyhole</source>
        <translation>Größe des offenen Gucklochs</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>All as shipped</source>
        <translation>Alle wie ausgeliefert</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Choose an action, then press the key that shall lead to it.</source>
        <translation>Wählen Sie eine Aktion und drücken Sie dann die Taste, die zu ihr führen soll.</translation>
    </message>
    <message>
        <source>In videos and sounds</source>
        <translation>In Videos und Tonaufnahmen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>No key would lead to {1} any more while a video or a sound is shown; choose another key than {0}.</source>
        <translation>Zu {1} führte dann keine Taste mehr, während ein Video oder Ton gezeigt wird; wählen Sie eine andere als {0}.</translation>
    </message>
    <message>
        <source>Press the key that shall lead to “{0}”.</source>
        <translation>Drücken Sie die Taste, die zu „{0}“ führen soll.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Drücken Sie die neue Taste</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>Diese Taste ist immer dieselbe.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diese Taste verwenden</translation>
    </message>
    <message>
        <source>{0} always leads to {1}; choose another key.</source>
        <translation>{0} führt immer zu {1}; wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{0} is free.</source>
        <translation>{0} ist frei.</translation>
    </message>
    <message>
        <source>{0} leads to {1} now; used here, it leads there no longer.</source>
        <translation>{0} führt jetzt zu {1}; hier verwendet, führt sie nicht mehr dorthin.</translation>
    </message>
    <message>
        <source>{0} moves about, reveals or leads back; choose another key.</source>
        <translation>{0} bewegt, zeigt oder führt zurück; wählen Sie eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Widersprochen</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Verbreitet</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>Its category</source>
        <translation>Seine Kategorie</translation>
    </message>
    <message>
        <source>Its series</source>
        <translation>Seine Serie</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Known-irrelevant</source>
        <translation>Bekannt irrelevant</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht gleich</translation>
    </message>
    <message>
        <source>Offender identified</source>
        <translation>Täter identifiziert</translation>
    </message>
    <message>
        <source>Victim identified</source>
        <translation>Opfer identifiziert</translation>
    </message>
    <message>
        <source>by another set or record</source>
        <translation>von einem anderen Set oder Eintrag</translation>
    </message>
    <message>
        <source>likeness: {0} of 256 bits differ</source>
        <translation>Ähnlichkeit: {0} von 256 Bits weichen ab</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>the record&apos;s {0} is another</source>
        <translation>{0} des Eintrags ist anders</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} in the list of region {1}</source>
        <translation>{0} in der Liste der Region {1}</translation>
    </message>
    <message>
        <source>{0}, in a list that isn&apos;t named</source>
        <translation>{0}, in einer ungenannten Liste</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>LeadWindow</name>
    <message>
        <source>The case is open for reading only.</source>
        <translation>Der Fall ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Was zuletzt getan wurde</translation>
    </message>
</context>
<context>
    <name>LeadWords</name>
    <message>
        <source>1 medium</source>
        <translation>1 Medium</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 Mitglied</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Known there already</source>
        <translation>Dort schon bekannt</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Kein Ansatz</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Täter</translation>
    </message>
    <message>
        <source>Offender identified</source>
        <translation>Täter identifiziert</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other case</source>
        <translation>Anderer Fall</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Aufgegriffen</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Opfer</translation>
    </message>
    <message>
        <source>Victim and offender identified</source>
        <translation>Opfer und Täter identifiziert</translation>
    </message>
    <message>
        <source>Victim identified</source>
        <translation>Opfer identifiziert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a part of the picture</source>
        <translation>ein Teil des Bildes</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>against {0} ({1})</source>
        <translation>gegen {0} ({1})</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>nahezu sicher</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>nahezu ausgeschlossen</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>bei {0}</translation>
    </message>
    <message>
        <source>for {0} ({1})</source>
        <translation>für {0} ({1})</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>von {0} bis {1}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>offered by the machine, not accepted yet</source>
        <translation>von der Maschine angeboten, noch nicht angenommen</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>etwa gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>seen since {0}</source>
        <translation>gesehen seit {0}</translation>
    </message>
    <message>
        <source>seen until {0}</source>
        <translation>gesehen bis {0}</translation>
    </message>
    <message>
        <source>seen {0} to {1}</source>
        <translation>gesehen {0} bis {1}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>die Maschine</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>sehr unwahrscheinlich</translation>
    </message>
    <message>
        <source>{0} media</source>
        <translation>{0} Medien</translation>
    </message>
    <message>
        <source>{0} members</source>
        <translation>{0} Mitglieder</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} to {1} percent</source>
        <translation>{0} bis {1} Prozent</translation>
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
        <translation>1 Medium ähnelt {0}</translation>
    </message>
    <message>
        <source>Back to what remains</source>
        <translation>Zurück zu dem, was noch zu tun ist</translation>
    </message>
    <message>
        <source>Choose one medium only.</source>
        <translation>Wählen Sie nur ein Medium.</translation>
    </message>
    <message>
        <source>Looking for what is like {0}…</source>
        <translation>Suche, was {0} ähnelt…</translation>
    </message>
    <message>
        <source>Nothing else in the case is like {0}.</source>
        <translation>Sonst ähnelt nichts im Fall {0}.</translation>
    </message>
    <message>
        <source>Nothing in the case is like {0}.</source>
        <translation>Nichts im Fall ähnelt {0}.</translation>
    </message>
    <message>
        <source>Search by example: a picture, video or sound</source>
        <translation>Suche mit Beispiel: ein Bild, Video oder Ton</translation>
    </message>
    <message>
        <source>the medium</source>
        <translation>dem Medium</translation>
    </message>
    <message>
        <source>the part marked</source>
        <translation>dem markierten Teil</translation>
    </message>
    <message>
        <source>{1} media are like {0}</source>
        <translation>{1} Medien ähneln {0}</translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>It is a match (Y)</source>
        <translation>Es ist ein Treffer (Y)</translation>
    </message>
    <message>
        <source>It is no match, for ever (X)</source>
        <translation>Es ist kein Treffer, für immer (X)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>No other medium was found that shows or sounds the same.</source>
        <translation>Es wurde kein anderes Medium gefunden, das dasselbe zeigt oder klingen lässt.</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the other medium (Enter)</source>
        <translation>Das andere Medium zeigen (Enter)</translation>
    </message>
    <message>
        <source>Show what agreed, drawn (W)</source>
        <translation>Zeigen, was übereinstimmt (W)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>by its copy %1</source>
        <translation>durch seine Kopie %1</translation>
    </message>
</context>
<context>
    <name>ListingModel</name>
    <message>
        <source>1 tag</source>
        <translation>1 Schlagwort</translation>
    </message>
    <message>
        <source>A frame: what you decide is about the whole video.</source>
        <translation>Ein Einzelbild: was Sie entscheiden, gilt für das ganze Video.</translation>
    </message>
    <message>
        <source>Header {0}, cards: {1}</source>
        <translation>Überschrift {0}, Kacheln: {1}</translation>
    </message>
    <message>
        <source>Header {0}, folded, cards: {1}</source>
        <translation>Überschrift {0}, eingeklappt, Kacheln: {1}</translation>
    </message>
    <message>
        <source>Under the header {0}</source>
        <translation>Unter der Überschrift {0}</translation>
    </message>
    <message>
        <source>alert of a hash set</source>
        <translation>Alarm eines Hash-Sets</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>carries a thumbnail that shows something else</source>
        <translation>trägt eine Miniatur, die etwas anderes zeigt</translation>
    </message>
    <message>
        <source>category {0}</source>
        <translation>Kategorie {0}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>frame at {0}</source>
        <translation>Einzelbild bei {0}</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>hat eine Notiz</translation>
    </message>
    <message>
        <source>in a series</source>
        <translation>in einer Serie</translation>
    </message>
    <message>
        <source>its series: {0}</source>
        <translation>seine Serie: {0}</translation>
    </message>
    <message>
        <source>known by a hash set</source>
        <translation>durch ein Hash-Set bekannt</translation>
    </message>
    <message>
        <source>known-irrelevant, not decoded</source>
        <translation>bekannt irrelevant, nicht decodiert</translation>
    </message>
    <message>
        <source>no longer in the case</source>
        <translation>nicht mehr im Fall</translation>
    </message>
    <message>
        <source>not a medium</source>
        <translation>kein Medium</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>partly readable</source>
        <translation>teilweise lesbar</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>ausgesondert</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>stack of {0}</source>
        <translation>Stapel von {0}</translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation>noch einmal anzusehen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>victim identified</source>
        <translation>Opfer identifiziert</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>{0} tags</source>
        <translation>{0} Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>That is neither the passphrase nor the recovery key of this case; try again.</source>
        <translation>Das ist weder die Passphrase noch der Wiederherstellungsschlüssel dieses Falls; versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>LookingWindow</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The window can be used meanwhile</source>
        <translation>Das Fenster kann derweil benutzt werden</translation>
    </message>
    <message>
        <source>What was found by then is kept</source>
        <translation>Was bis dahin gefunden wurde, bleibt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dismiss</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Restored: {0}</source>
        <translation>Wiederhergestellt: {0}</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>Work is going on. Come back first; then Sightline can be closed.</source>
        <translation>Es wird gearbeitet. Kommen Sie erst zurück; dann kann Sightline geschlossen werden.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>All media (Home)</source>
        <translation>Alle Medien (Pos1)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Weiter weg (−)</translation>
    </message>
    <message>
        <source>Filter by all that the map shows (Ctrl+Enter)</source>
        <translation>Nach allem filtern, was die Karte zeigt (Strg+Enter)</translation>
    </message>
    <message>
        <source>Filter by no place (Delete)</source>
        <translation>Nach keinem Ort filtern (Entf)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Näher heran (+)</translation>
    </message>
    <message>
        <source>No medium of this filter says where it was made.</source>
        <translation>Kein Medium dieses Filters sagt, wo es entstand.</translation>
    </message>
    <message>
        <source>Outlines: {0}</source>
        <translation>Umrisse: {0}</translation>
    </message>
    <message>
        <source>Reading where media were made…</source>
        <translation>Es wird gelesen, wo Medien entstanden…</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>{0} with a position, {1} without</source>
        <translation>{0} mit Position, {1} ohne</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of where media were made</source>
        <translation>Karte der Orte, an denen Medien entstanden</translation>
    </message>
</context>
<context>
    <name>MediumEntities</name>
    <message>
        <source>All in which it is seen, in the gallery (Enter)</source>
        <translation>Alle, in denen es zu sehen ist, in der Galerie (Enter)</translation>
    </message>
    <message>
        <source>Choose media in the gallery.</source>
        <translation>Wählen Sie Medien in der Galerie.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>It is seen in what is chosen</source>
        <translation>Es ist in dem zu sehen, was gewählt ist</translation>
    </message>
    <message>
        <source>It isn&apos;t seen here (Delete)</source>
        <translation>Es ist hier nicht zu sehen (Entf)</translation>
    </message>
    <message>
        <source>Its name, country, position and note (F2)</source>
        <translation>Name, Land, Position und Notiz (F2)</translation>
    </message>
    <message>
        <source>Link with the series of these media too</source>
        <translation>Auch den Serien dieser Medien zuordnen</translation>
    </message>
    <message>
        <source>List its media</source>
        <translation>Seine Medien auflisten</translation>
    </message>
    <message>
        <source>Make it, and link it with what is chosen</source>
        <translation>Anlegen und dem zuordnen, was gewählt ist</translation>
    </message>
    <message>
        <source>Nobody and nothing is recorded here yet.</source>
        <translation>Hier ist noch niemand und nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist gewählt</translation>
    </message>
    <message>
        <source>People, places and devices that are seen here</source>
        <translation>Personen, Orte und Geräte, die hier zu sehen sind</translation>
    </message>
    <message>
        <source>Recorded already</source>
        <translation>Schon aufgenommen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Who and what is seen here</source>
        <translation>Wer und was hier zu sehen ist</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>identifiziert</translation>
    </message>
    <message>
        <source>in {0} of these</source>
        <translation>in {0} davon</translation>
    </message>
    <message>
        <source>seen in {0} in all</source>
        <translation>insgesamt zu sehen in {0}</translation>
    </message>
    <message>
        <source>{0} media chosen</source>
        <translation>{0} Medien gewählt</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Why it is a member</source>
        <translation>Warum Mitglied</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>The case is open for reading only.</source>
        <translation>Der Fall ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>MemoryWindow</name>
    <message>
        <source>&amp;Alerts</source>
        <translation>&amp;Alarme</translation>
    </message>
    <message>
        <source>&amp;Open the memory…</source>
        <translation>Gedächtnis ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Remembered cases</source>
        <translation>&amp;Gemerkte Fälle</translation>
    </message>
    <message>
        <source>&amp;Seen before</source>
        <translation>&amp;Schon gesehen</translation>
    </message>
    <message>
        <source>Alerts, media: {0} of {1}</source>
        <translation>Alarme, Medien: {0} von {1}</translation>
    </message>
    <message>
        <source>By which it is encrypted: of a case with a passphrase only such a memory keeps anything</source>
        <translation>Mit der es verschlüsselt wird: von einem Fall mit Passphrase behält nur ein solches Gedächtnis etwas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling: nothing of it is kept</source>
        <translation>Wird abgebrochen: davon wird nichts behalten</translation>
    </message>
    <message>
        <source>Cases remembered on this workstation: {0}. Alerts of other offices: {1}.</source>
        <translation>An diesem Arbeitsplatz gemerkte Fälle: {0}. Alarme anderer Dienststellen: {1}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Files: {0} of {1}</source>
        <translation>Dateien: {0} von {1}</translation>
    </message>
    <message>
        <source>Give it a &amp;passphrase…</source>
        <translation>&amp;Passphrase geben…</translation>
    </message>
    <message>
        <source>It has a passphrase</source>
        <translation>Es hat eine Passphrase</translation>
    </message>
    <message>
        <source>Memory of cases</source>
        <translation>Fallgedächtnis</translation>
    </message>
    <message>
        <source>Opening the memory</source>
        <translation>Das Gedächtnis wird geöffnet</translation>
    </message>
    <message>
        <source>Pictures: {0} of {1}</source>
        <translation>Bilder: {0} von {1}</translation>
    </message>
    <message>
        <source>Places and objects: {0} of {1}</source>
        <translation>Orte und Gegenstände: {0} von {1}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Remembered cases</source>
        <translation>Gemerkte Fälle</translation>
    </message>
    <message>
        <source>Sounds: {0} of {1}</source>
        <translation>Töne: {0} von {1}</translation>
    </message>
    <message>
        <source>Stopped: nothing of it was kept.</source>
        <translation>Abgebrochen: davon wurde nichts behalten.</translation>
    </message>
    <message>
        <source>The memory of cases has a passphrase; open it to use it.</source>
        <translation>Das Fallgedächtnis hat eine Passphrase; öffnen Sie es, um es zu benutzen.</translation>
    </message>
    <message>
        <source>Videos: {0} of {1}</source>
        <translation>Videos: {0} von {1}</translation>
    </message>
    <message>
        <source>Whoever forgets the passphrase needs this key to open the memory of cases. It is shown now and never again. What the memory held lay open on this disk before, and may be found there until it is overwritten.</source>
        <translation>Wer die Passphrase vergisst, braucht diesen Schlüssel, um das Fallgedächtnis zu öffnen. Er wird jetzt gezeigt und nie wieder. Was das Gedächtnis enthielt, lag bisher offen auf diesem Datenträger und kann dort zu finden sein, bis es überschrieben wird.</translation>
    </message>
    <message>
        <source>{0} The memory has no passphrase: whoever can read this disk can read the references of its cases.</source>
        <translation>{0} Das Gedächtnis hat keine Passphrase: wer diesen Datenträger lesen kann, kann die Aktenzeichen seiner Fälle lesen.</translation>
    </message>
    <message>
        <source>{0} The memory is encrypted.</source>
        <translation>{0} Das Gedächtnis ist verschlüsselt.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>An outline of {0} corners</source>
        <translation>Ein Umriss mit {0} Ecken</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Clue “{4}” ({3}) at medium {0}</source>
        <translation>Indiz „{4}“ ({3}) am Medium {0}</translation>
    </message>
    <message>
        <source>Clue “{4}” ({3}) of series {5} at medium {0}</source>
        <translation>Indiz „{4}“ ({3}) der Serie {5} am Medium {0}</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Decisions on media: {0}</source>
        <translation>Entscheidungen zu Medien: {0}</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Verbreitet</translation>
    </message>
    <message>
        <source>Face in medium {0} ({2})</source>
        <translation>Gesicht in Medium {0} ({2})</translation>
    </message>
    <message>
        <source>Face in medium {0} at {1} ({2})</source>
        <translation>Gesicht in Medium {0} bei {1} ({2})</translation>
    </message>
    <message>
        <source>Facts and members of series: {0}</source>
        <translation>Angaben und Mitglieder von Serien: {0}</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vertreten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>How it is sanitised</source>
        <translation>Wie er bereinigt wird</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Es hält</translation>
    </message>
    <message>
        <source>It was refuted</source>
        <translation>Es wurde widerlegt</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Link of {0} and {1}: {2}</source>
        <translation>Bezug von {0} und {1}: {2}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium {0}</source>
        <translation>Medium {0}</translation>
    </message>
    <message>
        <source>Never one person</source>
        <translation>Nie eine Person</translation>
    </message>
    <message>
        <source>Never one person with: {0}</source>
        <translation>Nie eine Person mit: {0}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No face, or none that matters</source>
        <translation>Kein Gesicht oder keines, das zählt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number of the central database</source>
        <translation>Nummer der zentralen Datenbank</translation>
    </message>
    <message>
        <source>Object {1} from medium {0}</source>
        <translation>Gegenstand {1} aus Medium {0}</translation>
    </message>
    <message>
        <source>Objects that come along: {0}, sanitised pictures: {1}, faces: {2}</source>
        <translation>Gegenstände, die mitkommen: {0}, bereinigte Bilder: {1}, Gesichter: {2}</translation>
    </message>
    <message>
        <source>Offenders, at least and at most</source>
        <translation>Täter, mindestens und höchstens</translation>
    </message>
    <message>
        <source>One person or never</source>
        <translation>Eine Person oder nie</translation>
    </message>
    <message>
        <source>One person: {0}</source>
        <translation>Eine Person: {0}</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Opinions of countries: {0}</source>
        <translation>Einschätzungen von Ländern: {0}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Pairs that are never one person: {0}</source>
        <translation>Paare, die nie eine Person sind: {0}</translation>
    </message>
    <message>
        <source>Parts of clues: {0}</source>
        <translation>Teile von Indizien: {0}</translation>
    </message>
    <message>
        <source>Parts of faces: {0}</source>
        <translation>Teile von Gesichtern: {0}</translation>
    </message>
    <message>
        <source>Parts of objects: {0}</source>
        <translation>Teile von Gegenständen: {0}</translation>
    </message>
    <message>
        <source>Parts of people, places and devices: {0}</source>
        <translation>Teile von Personen, Orten und Geräten: {0}</translation>
    </message>
    <message>
        <source>Parts of referrals: {0}</source>
        <translation>Teile von Abgaben: {0}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Referral of series {0} to {2}, {1}, on {3}</source>
        <translation>Abgabe der Serie {0} an {2}, {1}, am {3}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Role of a member</source>
        <translation>Rolle eines Mitglieds</translation>
    </message>
    <message>
        <source>Sanitised picture</source>
        <translation>Bereinigtes Bild</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Zweiter Blick</translation>
    </message>
    <message>
        <source>Segment {1} to {2} of medium {0}</source>
        <translation>Abschnitt {1} bis {2} des Mediums {0}</translation>
    </message>
    <message>
        <source>Segments: {0}</source>
        <translation>Abschnitte: {0}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Series {0}</source>
        <translation>Serie {0}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verdicts on links: {0}</source>
        <translation>Urteile über Bezüge: {0}</translation>
    </message>
    <message>
        <source>Victims, at least and at most</source>
        <translation>Opfer, mindestens und höchstens</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Whether it holds</source>
        <translation>Ob es hält</translation>
    </message>
    <message>
        <source>Whose face it is</source>
        <translation>Wessen Gesicht es ist</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Wessen sie ist</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>{1} as the country of series {0}</source>
        <translation>{1} als Land der Serie {0}</translation>
    </message>
    <message>
        <source>“{1}” ({0})</source>
        <translation>„{1}“ ({0})</translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>A&amp;ufnehmen</translation>
    </message>
    <message>
        <source>&amp;Opened by</source>
        <translation>&amp;Geöffnet mit</translation>
    </message>
    <message>
        <source>&amp;Package or case</source>
        <translation>&amp;Paket oder Fall</translation>
    </message>
    <message>
        <source>A case, opened for reading: nothing in it is changed.</source>
        <translation>Ein Fall, zum Lesen geöffnet: nichts darin wird geändert.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Case {0}, by {1}</source>
        <translation>Fall {0}, von {1}</translation>
    </message>
    <message>
        <source>Choose a file of the package</source>
        <translation>Wählen Sie eine Datei des Pakets</translation>
    </message>
    <message>
        <source>Choose the file of an identity</source>
        <translation>Wählen Sie die Datei einer Identität</translation>
    </message>
    <message>
        <source>Choose the folder of the package or of the case</source>
        <translation>Wählen Sie den Ordner des Pakets oder des Falls</translation>
    </message>
    <message>
        <source>Choose the package or the case that is to be merged.</source>
        <translation>Wählen Sie das Paket oder den Fall, der aufgenommen werden soll.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Here and there</source>
        <translation>Hier und dort</translation>
    </message>
    <message>
        <source>I know that this is theirs: take it in though no known key vouches for it</source>
        <translation>Ich weiß, dass dies von dort stammt: aufnehmen, obwohl kein bekannter Schlüssel dafür einsteht</translation>
    </message>
    <message>
        <source>In conflict, and changing nothing until you settle it: {0}</source>
        <translation>Im Konflikt, und ohne Wirkung, bis Sie ihn klären: {0}</translation>
    </message>
    <message>
        <source>Its series {0} is called {1} here.</source>
        <translation>Seine Serie {0} heißt hier {1}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Media that aren&apos;t in this case: {0}. What is said of them is left out.</source>
        <translation>Medien, die nicht in diesem Fall sind: {0}. Was darüber gesagt wird, bleibt weg.</translation>
    </message>
    <message>
        <source>Merge another officer&apos;s work</source>
        <translation>Arbeit anderer aufnehmen</translation>
    </message>
    <message>
        <source>Nobody signed it, so nobody vouches for what it says; ask its maker whether it is theirs.</source>
        <translation>Niemand hat es signiert, also steht niemand dafür ein; fragen Sie die Absender, ob es von ihnen ist.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Only said there, and added: {0}</source>
        <translation>Nur dort gesagt, und hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>Passph&amp;rase</source>
        <translation>Passp&amp;hrase</translation>
    </message>
    <message>
        <source>Passphrase of the other case, or of the key</source>
        <translation>Passphrase des anderen Falls, oder des Schlüssels</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Said alike by both: {0}</source>
        <translation>Von beiden gleich gesagt: {0}</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>Konflikte klären</translation>
    </message>
    <message>
        <source>Signed by a key that nobody here knows: compare it with its owner. {0}</source>
        <translation>Signiert von einem Schlüssel, den hier niemand kennt: vergleichen Sie ihn mit seinem Besitzer. {0}</translation>
    </message>
    <message>
        <source>Signed by {0}, key {1}</source>
        <translation>Signiert von {0}, Schlüssel {1}</translation>
    </message>
    <message>
        <source>Statements: {0}</source>
        <translation>Aussagen: {0}</translation>
    </message>
    <message>
        <source>Stopped: nothing was taken in.</source>
        <translation>Abgebrochen: nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What differs, and what can&apos;t be taken in</source>
        <translation>Was abweicht, und was nicht aufgenommen werden kann</translation>
    </message>
    <message>
        <source>What is said of this medium is left out.</source>
        <translation>Was über dieses Medium gesagt wird, bleibt weg.</translation>
    </message>
    <message>
        <source>a package, or another case that you may open</source>
        <translation>ein Paket, oder ein anderer Fall, den Sie öffnen dürfen</translation>
    </message>
    <message>
        <source>this workstation&apos;s sealing key</source>
        <translation>der Schlüssel dieses Arbeitsplatzes zum Öffnen</translation>
    </message>
    <message>
        <source>{0} ({1}) here, {2} ({3}) there</source>
        <translation>{0} ({1}) gegen {2} ({3})</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fall schließen</translation>
    </message>
    <message>
        <source>Damaged previews</source>
        <translation>Beschädigte Vorschauen</translation>
    </message>
    <message>
        <source>Forget a case</source>
        <translation>Einen Fall vergessen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Lay them aside and open</source>
        <translation>Beiseitelegen und öffnen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Anderswo geöffnet</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>The previews of this case are damaged; what you decided is kept in another file. Once they are laid aside the case can be opened, and “Previews are lost…” below the sources makes them again.</source>
        <translation>Die Vorschauen dieses Falls sind beschädigt; was Sie entschieden haben, liegt in einer anderen Datei. Sobald sie beiseitegelegt sind, kann der Fall geöffnet werden, und „Vorschauen sind verloren…“ unter den Quellen erstellt sie neu.</translation>
    </message>
</context>
<context>
    <name>MetModel</name>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Series there</source>
        <translation>Serie dort</translation>
    </message>
    <message>
        <source>There at</source>
        <translation>Dort bei</translation>
    </message>
    <message>
        <source>What is the same</source>
        <translation>Was gleich ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ModelPacksWindow</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Benutzen</translation>
    </message>
    <message>
        <source>&amp;Zip…</source>
        <translation>&amp;Zip…</translation>
    </message>
    <message>
        <source>A folder, or a .zip, with manifest.json and model.onnx</source>
        <translation>Ein Ordner oder ein .zip mit manifest.json und model.onnx</translation>
    </message>
    <message>
        <source>As your agency published it, by another way than the pack</source>
        <translation>Wie Ihre Dienststelle ihn bekannt gab, auf anderem Weg als das Paket</translation>
    </message>
    <message>
        <source>Cancelling: no pack is added</source>
        <translation>Wird abgebrochen: kein Paket wird hinzugefügt</translation>
    </message>
    <message>
        <source>Changing which pack is used</source>
        <translation>Ändert, welches Paket benutzt wird</translation>
    </message>
    <message>
        <source>Checking the pack, and trying it in a worker</source>
        <translation>Prüft das Paket und probiert es in einem eigenen Prozess</translation>
    </message>
    <message>
        <source>Choose the .zip of a pack</source>
        <translation>Das .zip eines Pakets wählen</translation>
    </message>
    <message>
        <source>Choose the folder of a pack</source>
        <translation>Den Ordner eines Pakets wählen</translation>
    </message>
    <message>
        <source>Choose the folder or the .zip of a pack first.</source>
        <translation>Wählen Sie zuerst den Ordner oder das .zip eines Pakets.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing the packs with their manifests</source>
        <translation>Vergleicht die Pakete mit ihren Manifesten</translation>
    </message>
    <message>
        <source>Find copies with this pack</source>
        <translation>Kopien mit diesem Paket finden</translation>
    </message>
    <message>
        <source>Find copies without a pack</source>
        <translation>Kopien ohne Paket finden</translation>
    </message>
    <message>
        <source>It is checked and tried first</source>
        <translation>Es wird zuerst geprüft und probiert</translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Modellpakete</translation>
    </message>
    <message>
        <source>Networks that your agency supplies. None comes with Sightline, and none is ever fetched; without one nothing else changes.</source>
        <translation>Netze, die Ihre Dienststelle stellt. Keines kommt mit Sightline, und nie wird eines geholt; ohne Netz ändert sich sonst nichts.</translation>
    </message>
    <message>
        <source>No model pack is here.</source>
        <translation>Kein Modellpaket ist hier.</translation>
    </message>
    <message>
        <source>Pack to a&amp;dd</source>
        <translation>&amp;Neues Paket</translation>
    </message>
    <message>
        <source>Pack to add</source>
        <translation>Neues Paket</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {0} from this workstation? What it found stays in the cases.</source>
        <translation>{0} von dieser Arbeitsstation entfernen? Was es gefunden hat, bleibt in den Fällen.</translation>
    </message>
    <message>
        <source>Removing the pack</source>
        <translation>Entfernt das Paket</translation>
    </message>
    <message>
        <source>SHA-256 of its &amp;manifest</source>
        <translation>SHA-256 seines &amp;Manifests</translation>
    </message>
    <message>
        <source>Use &amp;none</source>
        <translation>&amp;Keines benutzen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is on record</source>
        <translation>Was festgehalten ist</translation>
    </message>
    <message>
        <source>What it found stays</source>
        <translation>Was es gefunden hat, bleibt</translation>
    </message>
    <message>
        <source>{0} was added, and is used for what is read from now on.</source>
        <translation>{0} wurde hinzugefügt und wird für alles benutzt, was ab jetzt gelesen wird.</translation>
    </message>
    <message>
        <source>{0} was added. Faces can be looked for now, with “Find faces”.</source>
        <translation>{0} wurde hinzugefügt. Nach Gesichtern kann jetzt gesucht werden, mit „Gesichter suchen“.</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Dienststelle</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Kategorien</translation>
    </message>
    <message>
        <source>&amp;Folder name</source>
        <translation>&amp;Ordnername</translation>
    </message>
    <message>
        <source>&amp;Made in</source>
        <translation>&amp;Angelegt in</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>&amp;Bearbeitet von</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>Akten&amp;zeichen</translation>
    </message>
    <message>
        <source>A case needs a reference; give the number under which your agency knows it.</source>
        <translation>Ein Fall braucht ein Aktenzeichen; geben Sie das an, unter dem Ihre Dienststelle ihn führt.</translation>
    </message>
    <message>
        <source>Choose the folder in which the case is to be made.</source>
        <translation>Wählen Sie den Ordner, in dem der Fall entstehen soll.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder for cases</source>
        <translation>Ordner für Fälle</translation>
    </message>
    <message>
        <source>Give the case&apos;s folder a name without slashes.</source>
        <translation>Geben Sie dem Ordner des Falls einen Namen ohne Schrägstriche.</translation>
    </message>
    <message>
        <source>Make case</source>
        <translation>Fall anlegen</translation>
    </message>
    <message>
        <source>Making the case…</source>
        <translation>Der Fall wird angelegt…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>The categories can&apos;t be exchanged for others later.</source>
        <translation>Die Kategorien können später nicht gegen andere getauscht werden.</translation>
    </message>
    <message>
        <source>With a passphrase the case is encrypted on disk. It can only be given one now; leave it empty for a case without.</source>
        <translation>Mit einer Passphrase wird der Fall auf dem Datenträger verschlüsselt. Nur jetzt kann er eine bekommen; leer lassen für einen Fall ohne.</translation>
    </message>
    <message>
        <source>e.g. 2026-004711</source>
        <translation>z. B. 2026-004711</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A&amp;gain</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>At least {0} characters are needed.</source>
        <translation>Mindestens {0} Zeichen sind nötig.</translation>
    </message>
    <message>
        <source>Long enough, if it isn&apos;t easily guessed.</source>
        <translation>Lang genug, wenn sie nicht leicht zu erraten ist.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Short: {0} characters or {1} words are recommended.</source>
        <translation>Kurz: {0} Zeichen oder {1} Wörter werden empfohlen.</translation>
    </message>
    <message>
        <source>Show &amp;both</source>
        <translation>Be&amp;ide zeigen</translation>
    </message>
    <message>
        <source>The two passphrases differ; type the same one twice.</source>
        <translation>Die beiden Passphrasen unterscheiden sich; geben Sie zweimal dieselbe ein.</translation>
    </message>
    <message>
        <source>{0} characters or {1} words are recommended, and that nobody can guess them.</source>
        <translation>{0} Zeichen oder {1} Wörter werden empfohlen, die niemand erraten kann.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ObjectDesk</name>
    <message>
        <source>Nothing can be searched for while no reader is running.</source>
        <translation>Solange kein Leser läuft, kann nichts gesucht werden.</translation>
    </message>
    <message>
        <source>Originals can&apos;t be opened while no reader is running; the object can&apos;t be seen.</source>
        <translation>Originale können nicht geöffnet werden, solange kein Leser läuft; der Gegenstand ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>The pixels of the object aren&apos;t here yet; wait for them, or connect the source.</source>
        <translation>Die Pixel des Gegenstands sind noch nicht da; warten Sie auf sie, oder schließen Sie die Quelle an.</translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>Choose an object, or crop one from a clue at a part of a picture.</source>
        <translation>Wählen Sie einen Gegenstand, oder schneiden Sie einen aus einem Indiz an einem Bildteil aus.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cut out a part</source>
        <translation>Einen Teil herausnehmen</translation>
    </message>
    <message>
        <source>GrabCut: what stands out; look at it all around</source>
        <translation>GrabCut: was hervortritt; sehen Sie ringsum nach</translation>
    </message>
    <message>
        <source>Mask what lies before the object</source>
        <translation>Abdecken, was vor dem Gegenstand liegt</translation>
    </message>
    <message>
        <source>Outline by machine</source>
        <translation>Umriss durch Maschine</translation>
    </message>
    <message>
        <source>Record outline and words</source>
        <translation>Umriss und Worte festhalten</translation>
    </message>
    <message>
        <source>Rectangle of the object, protected; Enter sets a corner, arrows move it, Space reveals while held</source>
        <translation>Rechteck des Gegenstands, geschützt; Enter setzt eine Ecke, Pfeile bewegen sie, die Leertaste zeigt es, solange sie gehalten wird</translation>
    </message>
    <message>
        <source>Sanitise</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save, and make the picture</source>
        <translation>Speichern und das Bild erstellen</translation>
    </message>
    <message>
        <source>Something is on its way</source>
        <translation>Etwas ist unterwegs</translation>
    </message>
    <message>
        <source>Take the outline away</source>
        <translation>Den Umriss wegnehmen</translation>
    </message>
    <message>
        <source>The rectangle is read from the source…</source>
        <translation>Das Rechteck wird aus der Quelle gelesen…</translation>
    </message>
    <message>
        <source>What would leave the machine</source>
        <translation>Was den Rechner verließe</translation>
    </message>
    <message>
        <source>What would leave the machine is shown here.</source>
        <translation>Was den Rechner verließe, wird hier gezeigt.</translation>
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
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Black from</source>
        <translation>Schwarz ab</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weicher Rand</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Inset</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Mean colour of the object</source>
        <translation>Mittlere Farbe des Gegenstands</translation>
    </message>
    <message>
        <source>Over so many pixels it passes into the fill</source>
        <translation>Über so viele Pixel geht er in die Füllung über</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Such as: Where is this sold?</source>
        <translation>Etwa: Wo wird das verkauft?</translation>
    </message>
    <message>
        <source>Taken off inside the outline: colours bleed over it</source>
        <translation>Innen vom Umriss abgenommen: Farben laufen darüber</translation>
    </message>
    <message>
        <source>To those who may recognise it</source>
        <translation>An die, die ihn erkennen könnten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What covers all that isn&apos;t the object</source>
        <translation>Was alles bedeckt, was nicht der Gegenstand ist</translation>
    </message>
    <message>
        <source>What is this bright or brighter becomes white</source>
        <translation>Was so hell oder heller ist, wird weiß</translation>
    </message>
    <message>
        <source>What is this dark or darker becomes black</source>
        <translation>Was so dunkel oder dunkler ist, wird schwarz</translation>
    </message>
    <message>
        <source>What it is, such as furniture, bag, toy</source>
        <translation>Was er ist, etwa Möbel, Tasche, Spielzeug</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>White from</source>
        <translation>Weiß ab</translation>
    </message>
    <message>
        <source>With smooth edges; no detail is added</source>
        <translation>Mit glatten Kanten; kein Detail kommt hinzu</translation>
    </message>
</context>
<context>
    <name>ObjectWindow</name>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Umriss</translation>
    </message>
    <message>
        <source>&amp;Remembered cases</source>
        <translation>&amp;Gemerkte Fälle</translation>
    </message>
    <message>
        <source>&amp;Second look</source>
        <translation>&amp;Zweiter Blick</translation>
    </message>
    <message>
        <source>&amp;Tips</source>
        <translation>&amp;Hinweise</translation>
    </message>
    <message>
        <source>Clue to crop from</source>
        <translation>Indiz zum Ausschneiden</translation>
    </message>
    <message>
        <source>Crop an object</source>
        <translation>Gegenstand ausschneiden</translation>
    </message>
    <message>
        <source>Crop from this clue</source>
        <translation>Aus diesem Indiz ausschneiden</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <translation>{0} exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Find elsewhere</source>
        <translation>Anderswo finden</translation>
    </message>
    <message>
        <source>From the rectangle of this clue</source>
        <translation>Aus dem Rechteck dieses Indizes</translation>
    </message>
    <message>
        <source>In the case, beside its own medium</source>
        <translation>Im Fall, außer an seinem eigenen Medium</translation>
    </message>
    <message>
        <source>It is seen in 1 more medium, which the gallery shows.</source>
        <translation>Er ist in 1 weiteren Medium zu sehen, das die Galerie zeigt.</translation>
    </message>
    <message>
        <source>It is seen in {0} more media, which the gallery shows.</source>
        <translation>Er ist in {0} weiteren Medien zu sehen, die die Galerie zeigt.</translation>
    </message>
    <message>
        <source>It is seen nowhere else in the case.</source>
        <translation>Sonst ist er nirgends im Fall zu sehen.</translation>
    </message>
    <message>
        <source>Looking for it in the case…</source>
        <translation>Er wird im Fall gesucht…</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Neuer Stand</translation>
    </message>
    <message>
        <source>No object yet. Mark a part of a picture (Shift+P), write a clue there, then crop it below.</source>
        <translation>Noch kein Gegenstand. Markieren Sie einen Bildteil (Umschalt+P), schreiben Sie dort ein Indiz, und schneiden Sie ihn unten aus.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>One that nobody else saw (Delete)</source>
        <translation>Einer, den sonst niemand sah (Entf)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Say how far the object has come</source>
        <translation>Sagen, wie weit der Gegenstand gekommen ist</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>State of the object</source>
        <translation>Zustand des Gegenstands</translation>
    </message>
    <message>
        <source>The picture and the words to it</source>
        <translation>Das Bild und die Worte dazu</translation>
    </message>
    <message>
        <source>Who recognises this, and from where?</source>
        <translation>Wer erkennt das, und woher?</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
</context>
<context>
    <name>ObjectWords</name>
    <message>
        <source>A machine drew the outline: follow it all around and look whether anything but the object is inside.</source>
        <translation>Eine Maschine hat den Umriss gezeichnet: folgen Sie ihm ringsum und sehen Sie nach, ob etwas anderes als der Gegenstand darin ist.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Few pixels are taken off inside the outline: colours of what is masked may have bled into the object&apos;s rim.</source>
        <translation>Wenige Pixel sind innen vom Umriss abgenommen: Farben des Abgedeckten können in den Rand des Gegenstands gelaufen sein.</translation>
    </message>
    <message>
        <source>Identified, found everywhere</source>
        <translation>Identifiziert, überall zu finden</translation>
    </message>
    <message>
        <source>Identified, place known</source>
        <translation>Identifiziert, Ort bekannt</translation>
    </message>
    <message>
        <source>Nearly the whole rectangle is kept: look whether there is anything in it but the object.</source>
        <translation>Fast das ganze Rechteck bleibt: sehen Sie nach, ob etwas anderes als der Gegenstand darin ist.</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Sanitised, waits for a second look</source>
        <translation>Bereinigt, wartet auf einen zweiten Blick</translation>
    </message>
    <message>
        <source>The outline reaches the edge of the rectangle: look along this edge whether anything of a person is left.</source>
        <translation>Der Umriss reicht an den Rand des Rechtecks: sehen Sie an diesem Rand nach, ob etwas von einer Person geblieben ist.</translation>
    </message>
    <message>
        <source>Tips came</source>
        <translation>Hinweise kamen</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
</context>
<context>
    <name>OfferingWindow</name>
    <message>
        <source>In the gallery or the viewer</source>
        <translation>In der Galerie oder im Betrachter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take what is chosen</source>
        <translation>Gewähltes nehmen</translation>
    </message>
    <message>
        <source>What was found by then is offered</source>
        <translation>Was bis dahin gefunden wurde, wird angeboten</translation>
    </message>
</context>
<context>
    <name>OpenMemoryDialog</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Passphrase of the memory</source>
        <translation>Passphrase des Gedächtnisses</translation>
    </message>
    <message>
        <source>The memory of cases has a passphrase.</source>
        <translation>Das Fallgedächtnis hat eine Passphrase.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Only read here: it was opened so.</source>
        <translation>Hier nur gelesen: so wurde er geöffnet.</translation>
    </message>
    <message>
        <source>Only read here: {0} has it open and may change it.</source>
        <translation>Hier nur gelesen: {0} hat ihn geöffnet und kann ihn ändern.</translation>
    </message>
    <message>
        <source>Sources are being read. Stop reading and close? Nothing is lost; it can be resumed at any time.</source>
        <translation>Quellen werden gerade gelesen. Anhalten und schließen? Nichts geht verloren; es lässt sich jederzeit fortsetzen.</translation>
    </message>
    <message>
        <source>Work is going on in another window. Stop it and close? A package that isn&apos;t finished isn&apos;t kept; where media are looked through, what was found by now is.</source>
        <translation>In einem anderen Fenster wird noch gearbeitet. Anhalten und schließen? Ein Paket, das nicht fertig ist, bleibt nicht; wo Medien durchgesehen werden, bleibt, was bis jetzt gefunden wurde.</translation>
    </message>
</context>
<context>
    <name>OpinionWords</name>
    <message>
        <source>Likely made in {0}</source>
        <translation>Wahrscheinlich hergestellt in {0}</translation>
    </message>
    <message>
        <source>Made in {0}: {1} ({2})</source>
        <translation>Hergestellt in {0}: {1} ({2})</translation>
    </message>
    <message>
        <source>No accepted clue speaks for {0} any more; write a reason, or look at the opinion again.</source>
        <translation>Kein angenommenes Indiz spricht mehr für {0}; schreiben Sie einen Grund, oder sehen Sie sich die Einschätzung noch einmal an.</translation>
    </message>
    <message>
        <source>No candidate yet: record clues with a country, have some suggested, or choose one below.</source>
        <translation>Noch kein Kandidat: nehmen Sie Indizien mit einem Land auf, lassen Sie welche vorschlagen, oder wählen Sie unten eines.</translation>
    </message>
    <message>
        <source>No country is likely yet.</source>
        <translation>Noch ist kein Land wahrscheinlich.</translation>
    </message>
    <message>
        <source>Together the opinions of {0} are more than certain (at least {1} %); lower or reject one.</source>
        <translation>Zusammen sind die Einschätzungen zu {0} mehr als sicher (mindestens {1} %); stufen Sie eine herab oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>{0} is rejected, yet its clues speak for it more than against it; look at them again.</source>
        <translation>{0} ist verworfen, doch die Indizien sprechen mehr dafür als dagegen; sehen Sie sie noch einmal an.</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>A face from</source>
        <translation>Ein Gesicht ab</translation>
    </message>
    <message>
        <source>Alike, other session</source>
        <translation>Ähnlich, andere Sitzung</translation>
    </message>
    <message>
        <source>Finds and measures faces</source>
        <translation>Findet und misst Gesichter</translation>
    </message>
    <message>
        <source>Finds copies of pictures</source>
        <translation>Findet Kopien von Bildern</translation>
    </message>
    <message>
        <source>Finds faces</source>
        <translation>Findet Gesichter</translation>
    </message>
    <message>
        <source>How measured</source>
        <translation>Wie gemessen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>One person, one session</source>
        <translation>Eine Person, eine Sitzung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Reads text in pictures</source>
        <translation>Liest Text in Bildern</translation>
    </message>
    <message>
        <source>SHA-256 checked</source>
        <translation>SHA-256 geprüft</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Worth a close look</source>
        <translation>Einen genauen Blick wert</translation>
    </message>
    <message>
        <source>Worth showing</source>
        <translation>Zeigenswert</translation>
    </message>
    <message>
        <source>as the manifest says</source>
        <translation>wie das Manifest sagt</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>nicht benutzbar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Benutzung</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Benutzung</translation>
    </message>
    <message>
        <source>not what was added</source>
        <translation>nicht, was hinzugefügt wurde</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>PackageCheckDialog</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Opened by</source>
        <translation>&amp;Geöffnet mit</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>Pa&amp;ket</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>&amp;Signiert von</translation>
    </message>
    <message>
        <source>Case {0}, package {1}, {2}, by {3}</source>
        <translation>Fall {0}, Paket {1}, {2}, von {3}</translation>
    </message>
    <message>
        <source>Check a package</source>
        <translation>Paket prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Choose a file of the package</source>
        <translation>Wählen Sie eine Datei des Pakets</translation>
    </message>
    <message>
        <source>Choose the file of a public key</source>
        <translation>Wählen Sie die Datei eines öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>Choose the file of an identity</source>
        <translation>Wählen Sie die Datei einer Identität</translation>
    </message>
    <message>
        <source>Choose the folder of the package</source>
        <translation>Wählen Sie den Ordner des Pakets</translation>
    </message>
    <message>
        <source>Choose the package that is to be checked.</source>
        <translation>Wählen Sie das Paket, das geprüft werden soll.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Schlüssel {0}</translation>
    </message>
    <message>
        <source>No signature stands for it.</source>
        <translation>Keine Signatur steht dafür ein.</translation>
    </message>
    <message>
        <source>Passph&amp;rase</source>
        <translation>Passp&amp;hrase</translation>
    </message>
    <message>
        <source>Passphrase of the key that opens it</source>
        <translation>Passphrase des Schlüssels, der es öffnet</translation>
    </message>
    <message>
        <source>Problems of the package</source>
        <translation>Probleme des Pakets</translation>
    </message>
    <message>
        <source>Signed by {0}</source>
        <translation>Signiert von {0}</translation>
    </message>
    <message>
        <source>Stopped: nothing can be said of the package.</source>
        <translation>Abgebrochen: über das Paket lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>The package is not valid: don&apos;t rely on it, and ask whoever made it for another.</source>
        <translation>Das Paket ist nicht gültig: verlassen Sie sich nicht darauf, und bitten Sie die Absender um ein anderes.</translation>
    </message>
    <message>
        <source>The package is valid.</source>
        <translation>Das Paket ist gültig.</translation>
    </message>
    <message>
        <source>The package was not opened: it is sealed. Give what opens it, and its passphrase.</source>
        <translation>Das Paket wurde nicht geöffnet: es ist versiegelt. Geben Sie an, was es öffnet, und dessen Passphrase.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who signed it is told once it is opened.</source>
        <translation>Wer es signiert hat, steht fest, sobald es geöffnet ist.</translation>
    </message>
    <message>
        <source>a folder, or one file of a sealed or split package</source>
        <translation>ein Ordner, oder eine Datei eines versiegelten oder geteilten Pakets</translation>
    </message>
    <message>
        <source>a key that nobody here knows: compare it with its owner</source>
        <translation>ein Schlüssel, den hier niemand kennt: vergleichen Sie ihn mit seinem Besitzer</translation>
    </message>
    <message>
        <source>any key: whose it is, is told below</source>
        <translation>jeder Schlüssel: wem er gehört, steht unten</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>this workstation&apos;s sealing key</source>
        <translation>der Schlüssel dieses Arbeitsplatzes zum Öffnen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>PackagesWindow</name>
    <message>
        <source>&amp;Answers</source>
        <translation>Ant&amp;worten</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Receipts</source>
        <translation>&amp;Quittungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>On paper, or as a PDF: the receipt is kept in the case either way</source>
        <translation>Auf Papier oder als PDF: die Quittung bleibt in jedem Fall im Fall</translation>
    </message>
    <message>
        <source>Package {0}, {1}</source>
        <translation>Paket {0}, {1}</translation>
    </message>
    <message>
        <source>Packages and answers</source>
        <translation>Pakete und Antworten</translation>
    </message>
    <message>
        <source>Packages of this case</source>
        <translation>Pakete dieses Falls</translation>
    </message>
    <message>
        <source>This case has made no package yet. “Export…” in the menu Case makes one.</source>
        <translation>Dieser Fall hat noch kein Paket gemacht. „Exportieren…“ im Menü Fall macht eines.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Frames and pages</source>
        <translation>Bilder und Seiten</translation>
    </message>
    <message>
        <source>The next one (.)</source>
        <translation>Weiter (.)</translation>
    </message>
    <message>
        <source>The one before (,)</source>
        <translation>Zurück (,)</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Frame {0} of {1} · shown for {2} s, from {3}</source>
        <translation>Bild {0} von {1} · {2} s gezeigt, ab {3}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Passphrase of your key</source>
        <translation>Passphrase Ihres Schlüssels</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Without it you work on, and the trail stays unsigned.</source>
        <translation>Ohne sie arbeiten Sie weiter, und die Prüfkette bleibt unsigniert.</translation>
    </message>
    <message>
        <source>Work on unsigned</source>
        <translation>Unsigniert weiterarbeiten</translation>
    </message>
    <message>
        <source>Your key signs the audit trail of each case.</source>
        <translation>Ihr Schlüssel signiert die Prüfkette jedes Falls.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>1 face</source>
        <translation>1 Gesicht</translation>
    </message>
    <message>
        <source>Face {0}, {1}, {2}, {3}</source>
        <translation>Gesicht {0}, {1}, {2}, {3}</translation>
    </message>
    <message>
        <source>Faces that are nobody&apos;s yet</source>
        <translation>Gesichter, die noch niemandem gehören</translation>
    </message>
    <message>
        <source>One person? {0}</source>
        <translation>Eine Person? {0}</translation>
    </message>
    <message>
        <source>Perhaps one: {0} and {1}</source>
        <translation>Vielleicht eine: {0} und {1}</translation>
    </message>
    <message>
        <source>Proposed, since they look alike. Look at each before you name them or give them to a person.</source>
        <translation>Vorgeschlagen, weil sie sich ähneln. Sehen Sie jedes an, bevor Sie sie benennen oder einer Person geben.</translation>
    </message>
    <message>
        <source>Say whose they are, or reject them</source>
        <translation>Sagen, wem sie gehören, oder sie verwerfen</translation>
    </message>
    <message>
        <source>Suggested only: these are of different days, and faces change with age. Look at the dates.</source>
        <translation>Nur vorgeschlagen: sie sind von verschiedenen Tagen, und Gesichter ändern sich mit dem Alter. Sehen Sie auf die Daten.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>drawn by {0}</source>
        <translation>markiert von {0}</translation>
    </message>
    <message>
        <source>found by a machine</source>
        <translation>von einer Maschine gefunden</translation>
    </message>
    <message>
        <source>no day told</source>
        <translation>kein Tag genannt</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>noch niemandes</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} faces</source>
        <translation>{0} Gesichter</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0}, at {1}</source>
        <translation>{0}, bei {1}</translation>
    </message>
    <message>
        <source>{0}? {1}</source>
        <translation>{0}? {1}</translation>
    </message>
</context>
<context>
    <name>PeopleWindow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bear&amp;beiten…</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>Zusammen&amp;führen mit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Be&amp;nennen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>&amp;Abspalten</translation>
    </message>
    <message>
        <source>A new person, to whom these faces belong</source>
        <translation>Eine neue Person, der diese Gesichter gehören</translation>
    </message>
    <message>
        <source>Both are this one person</source>
        <translation>Beide sind diese eine Person</translation>
    </message>
    <message>
        <source>Chosen faces aren&apos;t this one&apos;s, ever</source>
        <translation>Gewählte Gesichter gehören dieser Person nicht, nie</translation>
    </message>
    <message>
        <source>F&amp;ind faces…</source>
        <translation>Gesi&amp;chter suchen…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>From what the viewer shows</source>
        <translation>Aus dem, was der Betrachter zeigt</translation>
    </message>
    <message>
        <source>Gi&amp;ve to</source>
        <translation>&amp;Geben an</translation>
    </message>
    <message>
        <source>Have the agency&apos;s model pack look for them</source>
        <translation>Das Modellpaket der Dienststelle danach suchen lassen</translation>
    </message>
    <message>
        <source>Mark a face in the viewer first (Shift+P, then drag or use the arrow keys).</source>
        <translation>Markieren Sie zuerst ein Gesicht im Betrachter (Umschalt+P, dann ziehen oder die Pfeiltasten benutzen).</translation>
    </message>
    <message>
        <source>Name by which officers know them</source>
        <translation>Name, unter dem man sie kennt</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Name der neuen Person</translation>
    </message>
    <message>
        <source>Name, country, position and note (F2)</source>
        <translation>Name, Land, Position und Notiz (F2)</translation>
    </message>
    <message>
        <source>Never &amp;together</source>
        <translation>Nie &amp;zusammen</translation>
    </message>
    <message>
        <source>No face is recorded yet.</source>
        <translation>Noch ist kein Gesicht aufgenommen.</translation>
    </message>
    <message>
        <source>No face yet. Have faces found, or mark one in the viewer (Shift+P) and record it here.</source>
        <translation>Noch kein Gesicht. Lassen Sie Gesichter suchen, oder kennzeichnen Sie eines im Betrachter (Umschalt+P) und erfassen Sie es hier.</translation>
    </message>
    <message>
        <source>Only the first {0} of {1} faces are shown; naming, giving and rejecting reach these.</source>
        <translation>Nur die ersten {0} von {1} Gesichtern werden gezeigt; Benennen, Zuordnen und Verwerfen betreffen diese.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Persons and what is proposed</source>
        <translation>Personen und Vorschläge</translation>
    </message>
    <message>
        <source>Record the marked &amp;face</source>
        <translation>&amp;Markiertes Gesicht aufnehmen</translation>
    </message>
    <message>
        <source>Take it back that they are never one person</source>
        <translation>Zurücknehmen, dass sie nie eine Person sind</translation>
    </message>
    <message>
        <source>These are never that person&apos;s</source>
        <translation>Diese gehören nie jener Person</translation>
    </message>
    <message>
        <source>These are no faces (Delete)</source>
        <translation>Das sind keine Gesichter (Entf)</translation>
    </message>
    <message>
        <source>These faces are this person&apos;s</source>
        <translation>Diese Gesichter gehören dieser Person</translation>
    </message>
    <message>
        <source>To&amp;gether again</source>
        <translation>&amp;Wieder zusammen</translation>
    </message>
    <message>
        <source>What the new person is</source>
        <translation>Was die neue Person ist</translation>
    </message>
    <message>
        <source>Which person</source>
        <translation>Welche Person</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>No preview is kept of this medium.</source>
        <translation>Von diesem Medium gibt es keine Vorschau.</translation>
    </message>
    <message>
        <source>This file is neither picture, video nor sound; there is nothing to look at.</source>
        <translation>Diese Datei ist weder Bild noch Video noch Ton; es gibt nichts anzusehen.</translation>
    </message>
</context>
<context>
    <name>PictureSurface</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Drawing what can be heard…</source>
        <translation>Es wird gezeichnet, was zu hören ist…</translation>
    </message>
    <message>
        <source>Nothing was changed: this case is open for reading only.</source>
        <translation>Nichts wurde geändert: dieser Fall ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Abspieler</translation>
    </message>
    <message>
        <source>The marked part has no category; choose a segment below the waveform.</source>
        <translation>Der markierte Abschnitt hat keine Kategorie; wählen Sie einen Abschnitt unter der Wellenform.</translation>
    </message>
    <message>
        <source>There is no frame here to keep; wait until it is shown.</source>
        <translation>Hier ist kein Bild zu behalten; warten Sie, bis es gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>By the file: %1</source>
        <translation>Laut Datei: %1</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Anfang: %1</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Out: %1</source>
        <translation>Ende: %1</translation>
    </message>
    <message>
        <source>Part: %1 long; a category key sets its category</source>
        <translation>Abschnitt: %1 lang; eine Kategorietaste setzt seine Kategorie</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>PrecheckPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Write the package</source>
        <translation>Paket &amp;schreiben</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>Bevor es geschrieben wird</translation>
    </message>
    <message>
        <source>Leave them out, and list them in the receipt</source>
        <translation>Weglassen und in der Quittung auflisten</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Show these: {0}</source>
        <translation>Diese zeigen: {0}</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>Trotzdem schreiben</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Choose a medium to see it here.</source>
        <translation>Wählen Sie ein Medium, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>Preview, protected; Space reveals it while it is held</source>
        <translation>Vorschau, geschützt; die Leertaste zeigt sie, solange sie gehalten wird</translation>
    </message>
    <message>
        <source>The frame at {0}</source>
        <translation>Das Einzelbild bei {0}</translation>
    </message>
    <message>
        <source>The kept frame at {0}, nearest to {1}</source>
        <translation>Das behaltene Einzelbild bei {0}, das {1} am nächsten ist</translation>
    </message>
    <message>
        <source>The preview stands for the frame at {0}</source>
        <translation>Die Vorschau steht für das Einzelbild bei {0}</translation>
    </message>
    <message>
        <source>There is no preview of this medium.</source>
        <translation>Von diesem Medium gibt es keine Vorschau.</translation>
    </message>
    <message>
        <source>This medium isn&apos;t in the case any more.</source>
        <translation>Dieses Medium ist nicht mehr im Fall.</translation>
    </message>
    <message>
        <source>{0} are chosen. Choose one of them to see it here.</source>
        <translation>{0} sind ausgewählt. Wählen Sie einen Eintrag allein aus, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>{0}. The frame itself can&apos;t be shown: {1}</source>
        <translation>{0}. Das Einzelbild selbst kann nicht gezeigt werden: {1}</translation>
    </message>
</context>
<context>
    <name>ProposalsList</name>
    <message>
        <source>1 medium belongs to {1}</source>
        <translation>1 Medium gehört zu {1}</translation>
    </message>
    <message>
        <source>Add these to {0}</source>
        <translation>Diese zu {0} hinzufügen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Its media become members of the series (Y)</source>
        <translation>Ihre Medien werden Mitglieder der Serie (Y)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Make a series of this</source>
        <translation>Daraus eine Serie anlegen</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Nothing is proposed for this reason again (X)</source>
        <translation>Aus diesem Grund wird nichts mehr vorgeschlagen (X)</translation>
    </message>
    <message>
        <source>Nothing to propose: no media share a folder, camera and time, or a link.</source>
        <translation>Nichts vorzuschlagen: keine Medien haben Ordner, Kamera und Zeit oder einen Bezug gemeinsam.</translation>
    </message>
    <message>
        <source>Perhaps more of it: {0}</source>
        <translation>Vielleicht mehr davon: {0}</translation>
    </message>
    <message>
        <source>Perhaps the same as {0}: {1}</source>
        <translation>Vielleicht dasselbe wie {0}: {1}</translation>
    </message>
    <message>
        <source>Proposed series</source>
        <translation>Vorgeschlagene Serien</translation>
    </message>
    <message>
        <source>Reasons of this proposal</source>
        <translation>Gründe dieses Vorschlags</translation>
    </message>
    <message>
        <source>Show what agreed, drawn (Enter)</source>
        <translation>Zeigen, was übereinstimmt (Enter)</translation>
    </message>
    <message>
        <source>The whole reason</source>
        <translation>Der ganze Grund</translation>
    </message>
    <message>
        <source>These are the strongest {0} of {1} reasons; “series CASE propose” lists all.</source>
        <translation>Dies sind die stärksten {0} von {1} Gründen; „series CASE propose“ listet alle auf.</translation>
    </message>
    <message>
        <source>cohesion {0} %</source>
        <translation>Zusammenhalt {0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} media belong to {1}</source>
        <translation>{0} Medien gehören zu {1}</translation>
    </message>
</context>
<context>
    <name>ProtectMemoryDialog</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Wird verschlüsselt…</translation>
    </message>
    <message>
        <source>Passphrase for the memory</source>
        <translation>Passphrase für das Gedächtnis</translation>
    </message>
    <message>
        <source>The memory of cases is encrypted by this passphrase. It is asked for whenever a case is remembered or compared, and can&apos;t be taken away again.</source>
        <translation>Das Fallgedächtnis wird mit dieser Passphrase verschlüsselt. Sie wird verlangt, wann immer ein Fall gemerkt oder verglichen wird, und kann nicht wieder weggenommen werden.</translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>Hold the space bar while you look.</source>
        <translation>Halten Sie die Leertaste, während Sie hinsehen.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>1 clue was only offered by the machine; accept or refute it first.</source>
        <translation>1 Indiz wurde nur von der Maschine angeboten; nehmen Sie es zuerst an oder widerlegen Sie es.</translation>
    </message>
    <message>
        <source>1 clue was refuted; it goes along as such, with the reason.</source>
        <translation>1 Indiz wurde widerlegt; es geht als solches mit, samt dem Grund.</translation>
    </message>
    <message>
        <source>1 conflict with another officer&apos;s work is open; resolve it first.</source>
        <translation>1 Konflikt mit der Arbeit anderer ist offen; lösen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>1 face that an officer drew or judged goes along, without any vector.</source>
        <translation>1 Gesicht, das jemand zeichnete oder beurteilte, geht mit, ohne jeden Vektor.</translation>
    </message>
    <message>
        <source>1 medium has no category yet; it goes into the package without one.</source>
        <translation>1 Medium hat noch keine Kategorie; es kommt ohne eine ins Paket.</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 Gegenstand</translation>
    </message>
    <message>
        <source>1 object goes along with all that is said of it; sanitised pictures: {2}.</source>
        <translation>1 Gegenstand geht mit allem mit, was von ihm gesagt wird; bereinigte Bilder: {2}.</translation>
    </message>
    <message>
        <source>1 object isn&apos;t sanitised and approved; its picture stays here.</source>
        <translation>1 Gegenstand ist nicht bereinigt und freigegeben; sein Bild bleibt hier.</translation>
    </message>
    <message>
        <source>A hash set puts 1 medium into another category than you did.</source>
        <translation>Ein Hash-Set gibt 1 Medium eine andere Kategorie als Sie.</translation>
    </message>
    <message>
        <source>Hash sets put {0} media into another category than you did.</source>
        <translation>Hash-Sets geben {0} Medien eine andere Kategorie als Sie.</translation>
    </message>
    <message>
        <source>No object of this choice was sanitised and approved yet.</source>
        <translation>Kein Gegenstand dieser Auswahl wurde schon bereinigt und freigegeben.</translation>
    </message>
    <message>
        <source>The central database has 1 medium already.</source>
        <translation>Die zentrale Datenbank hat 1 Medium schon.</translation>
    </message>
    <message>
        <source>The central database has {0} media already.</source>
        <translation>Die zentrale Datenbank hat {0} Medien schon.</translation>
    </message>
    <message>
        <source>The source of 1 medium isn&apos;t there; connect it, or leave out what can&apos;t be read: {1}</source>
        <translation>Die Quelle von 1 Medium ist nicht da; schließen Sie sie an, oder lassen Sie weg, was sich nicht lesen lässt: {1}</translation>
    </message>
    <message>
        <source>The sources of {0} media aren&apos;t there; connect them, or leave out what can&apos;t be read: {1}</source>
        <translation>Die Quellen von {0} Medien sind nicht da; schließen Sie sie an, oder lassen Sie weg, was sich nicht lesen lässt: {1}</translation>
    </message>
    <message>
        <source>There are no media in this choice; add some to the series first.</source>
        <translation>In dieser Auswahl sind keine Medien; fügen Sie der Serie zuerst welche hinzu.</translation>
    </message>
    <message>
        <source>{0} clues were only offered by the machine; accept or refute them first.</source>
        <translation>{0} Indizien wurden nur von der Maschine angeboten; nehmen Sie sie zuerst an oder widerlegen Sie sie.</translation>
    </message>
    <message>
        <source>{0} clues were refuted; they go along as such, with the reason.</source>
        <translation>{0} Indizien wurden widerlegt; sie gehen als solche mit, samt dem Grund.</translation>
    </message>
    <message>
        <source>{0} conflicts with another officer&apos;s work are open; resolve them first.</source>
        <translation>{0} Konflikte mit der Arbeit anderer sind offen; lösen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{0} faces that officers drew or judged go along, without any vector.</source>
        <translation>{0} Gesichter, die jemand zeichnete oder beurteilte, gehen mit, ohne jeden Vektor.</translation>
    </message>
    <message>
        <source>{0} media have no category yet; they go into the package without one.</source>
        <translation>{0} Medien haben noch keine Kategorie; sie kommen ohne eine ins Paket.</translation>
    </message>
    <message>
        <source>{0} objects</source>
        <translation>{0} Gegenstände</translation>
    </message>
    <message>
        <source>{0} objects aren&apos;t sanitised and approved; their pictures stay here.</source>
        <translation>{0} Gegenstände sind nicht bereinigt und freigegeben; ihre Bilder bleiben hier.</translation>
    </message>
    <message>
        <source>{0} objects go along with all that is said of them; sanitised pictures: {2}.</source>
        <translation>{0} Gegenstände gehen mit allem mit, was von ihnen gesagt wird; bereinigte Bilder: {2}.</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>It is a match (Y)</source>
        <translation>Es ist ein Treffer (Y)</translation>
    </message>
    <message>
        <source>It is no match, for ever (X)</source>
        <translation>Es ist kein Treffer, für immer (X)</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Why they are linked</source>
        <translation>Worin der Bezug besteht</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Sightline: receipt</source>
        <translation>Sightline: Quittung</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Fall {0}</translation>
    </message>
    <message>
        <source>I &amp;have it on paper</source>
        <translation>Ich &amp;habe ihn auf Papier</translation>
    </message>
    <message>
        <source>Opens the case in place of its passphrase. Lock this sheet away.</source>
        <translation>Öffnet den Fall anstelle seiner Passphrase. Schließen Sie dieses Blatt weg.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>Sightline: recovery key</source>
        <translation>Sightline: Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Whoever forgets the passphrase needs this key to open the case; without both, nobody ever reads it again. It is shown now and never again. Print it or write it down, and lock it away.</source>
        <translation>Wer die Passphrase vergisst, braucht diesen Schlüssel, um den Fall zu öffnen; ohne beide liest ihn nie wieder jemand. Er wird jetzt gezeigt und nie wieder. Drucken oder schreiben Sie ihn ab, und schließen Sie ihn weg.</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Ein Land wählen</translation>
    </message>
    <message>
        <source>Choose the country that it went to.</source>
        <translation>Wählen Sie das Land, an das sie ging.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day on which it was given</source>
        <translation>Tag der Abgabe</translation>
    </message>
    <message>
        <source>None, or not made here</source>
        <translation>Keines, oder nicht hier gemacht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the referral</source>
        <translation>Notiz zur Abgabe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Package that carried it</source>
        <translation>Paket, das sie trug</translation>
    </message>
    <message>
        <source>Package {0}</source>
        <translation>Paket {0}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Receipt that came back</source>
        <translation>Quittung, die zurückkam</translation>
    </message>
    <message>
        <source>Referral of {0}</source>
        <translation>Abgabe von {0}</translation>
    </message>
    <message>
        <source>The series is &amp;identified, too</source>
        <translation>Auch die Serie ist &amp;identifiziert</translation>
    </message>
    <message>
        <source>This day is yet to come; check it.</source>
        <translation>Dieser Tag liegt in der Zukunft; prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What they confirmed it by; may come later</source>
        <translation>Womit sie es bestätigten; kann später kommen</translation>
    </message>
    <message>
        <source>Who got it, such as a unit or a national bureau</source>
        <translation>Wer sie bekam, etwa eine Einheit oder ein nationales Büro</translation>
    </message>
    <message>
        <source>Write the authority that it went to.</source>
        <translation>Schreiben Sie die Behörde, an die sie ging.</translation>
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
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Although this case has a passphrase and the memory none</source>
        <translation>Obwohl dieser Fall eine Passphrase hat und das Gedächtnis keine</translation>
    </message>
    <message>
        <source>Case {0} is forgotten.</source>
        <translation>Fall {0} ist vergessen.</translation>
    </message>
    <message>
        <source>Case {0} is remembered, with media: {1}, and series: {2}.</source>
        <translation>Fall {0} ist gemerkt, mit Medien: {1}, und Serien: {2}.</translation>
    </message>
    <message>
        <source>Forget case {0}? It is remembered again only by somebody who opens it. What it said to other cases stays in them until their next check.</source>
        <translation>Fall {0} vergessen? Ihn kann nur wieder merken, wer ihn öffnet. Was er anderen Fällen sagte, bleibt in ihnen bis zu ihrem nächsten Vergleich.</translation>
    </message>
    <message>
        <source>Forgetting the chosen case</source>
        <translation>Der gewählte Fall wird vergessen</translation>
    </message>
    <message>
        <source>Its fingerprints, series and reference, never pictures, names or paths</source>
        <translation>Seine Fingerabdrücke, Serien und sein Aktenzeichen, nie Bilder, Namen oder Pfade</translation>
    </message>
    <message>
        <source>Media: {0}, series: {1}; {2}, {3}; remembered on {4} by {5}</source>
        <translation>Medien: {0}, Serien: {1}; {2}, {3}; gemerkt am {4} von {5}</translation>
    </message>
    <message>
        <source>No case is remembered on this workstation, and none is unless you ask for it.</source>
        <translation>An diesem Arbeitsplatz ist kein Fall gemerkt, und keiner wird es, außer Sie verlangen es.</translation>
    </message>
    <message>
        <source>Remember this &amp;case</source>
        <translation>Diesen Fall &amp;merken</translation>
    </message>
    <message>
        <source>Remembered cases</source>
        <translation>Gemerkte Fälle</translation>
    </message>
    <message>
        <source>Remembering this case</source>
        <translation>Dieser Fall wird gemerkt</translation>
    </message>
    <message>
        <source>The chosen case (Delete)</source>
        <translation>Den gewählten Fall (Entf)</translation>
    </message>
    <message>
        <source>With the labels of victims, offenders, locations and devices</source>
        <translation>Mit den Bezeichnungen von Opfern, Tätern, Orten und Geräten</translation>
    </message>
    <message>
        <source>{0}, which is this case</source>
        <translation>{0}, also dieser Fall</translation>
    </message>
</context>
<context>
    <name>RememberedSightings</name>
    <message>
        <source>Ask {0}, reference {1}</source>
        <translation>Zu fragen: {0}, Aktenzeichen {1}</translation>
    </message>
    <message>
        <source>Choose an object.</source>
        <translation>Wählen Sie einen Gegenstand.</translation>
    </message>
    <message>
        <source>Find in remembered cases</source>
        <translation>In gemerkten Fällen suchen</translation>
    </message>
    <message>
        <source>In those that this workstation remembers; nothing of it is kept in this case</source>
        <translation>In denen, die sich diese Arbeitsstation merkt; in diesem Fall wird nichts davon aufbewahrt</translation>
    </message>
    <message>
        <source>Looking for it in remembered cases…</source>
        <translation>Er wird in gemerkten Fällen gesucht…</translation>
    </message>
    <message>
        <source>No case is remembered on this workstation.</source>
        <translation>Auf dieser Arbeitsstation ist kein Fall gemerkt.</translation>
    </message>
    <message>
        <source>No remembered case has anything like it.</source>
        <translation>Kein gemerkter Fall hat etwas Ähnliches.</translation>
    </message>
    <message>
        <source>Not looked for yet in the cases that this workstation remembers.</source>
        <translation>Noch nicht in den Fällen gesucht, die sich diese Arbeitsstation merkt.</translation>
    </message>
    <message>
        <source>Places in remembered cases at which it was seen: {0}</source>
        <translation>Stellen in gemerkten Fällen, an denen er zu sehen ist: {0}</translation>
    </message>
    <message>
        <source>Remembered cases in which the object was seen</source>
        <translation>Gemerkte Fälle, in denen der Gegenstand zu sehen ist</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>bei {0}</translation>
    </message>
    <message>
        <source>in no series</source>
        <translation>in keiner Serie</translation>
    </message>
    <message>
        <source>without a reference</source>
        <translation>ohne Aktenzeichen</translation>
    </message>
</context>
<context>
    <name>RenewRecoveryDialog</name>
    <message>
        <source>A new recovery key is made; the old one doesn&apos;t open the case any more. The passphrase stays.</source>
        <translation>Ein neuer Wiederherstellungsschlüssel wird erstellt; der alte öffnet den Fall nicht mehr. Die Passphrase bleibt.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Neuer Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>Au&amp;fnehmen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>An&amp;swers</source>
        <translation>A&amp;ntwortet auf</translation>
    </message>
    <message>
        <source>Answers, and what each would change</source>
        <translation>Antworten, und was jede ändern würde</translation>
    </message>
    <message>
        <source>As one decision, which can be taken back</source>
        <translation>Als eine Entscheidung, die sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Choose the file of the answer</source>
        <translation>Datei der Antwort wählen</translation>
    </message>
    <message>
        <source>Choose the file of the answer.</source>
        <translation>Wählen Sie die Datei der Antwort.</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Nothing of it would change anything: all of it is here already, or isn&apos;t about this case.</source>
        <translation>Nichts davon würde etwas ändern: alles ist schon hier, oder es geht nicht um diesen Fall.</translation>
    </message>
    <message>
        <source>Package {0}, {1}</source>
        <translation>Paket {0}, {1}</translation>
    </message>
    <message>
        <source>Taken in. Ctrl+Z takes it back.</source>
        <translation>Aufgenommen. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>The case is open for reading only.</source>
        <translation>Der Fall ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The first {0} answers are shown.</source>
        <translation>Die ersten {0} Antworten werden gezeigt.</translation>
    </message>
    <message>
        <source>The one that the file names; of a CSV the newest</source>
        <translation>Das in der Datei genannte; bei einer CSV das neueste</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>What it changes here</source>
        <translation>Was es hier ändert</translation>
    </message>
    <message>
        <source>an answer as described (JSON), or ICSE&apos;s list of hashes (CSV)</source>
        <translation>eine Antwort wie beschrieben (JSON), oder die Hash-Liste der ICSE (CSV)</translation>
    </message>
    <message>
        <source>{0} answered to package {1} on {2}</source>
        <translation>{0} antwortete auf Paket {1} am {2}</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Additions to series there: {0}</source>
        <translation>Ergänzungen dortiger Serien: {0}</translation>
    </message>
    <message>
        <source>An addition to a series that is there</source>
        <translation>Ergänzt eine dortige Serie</translation>
    </message>
    <message>
        <source>Identified: {0}</source>
        <translation>Identifiziert: {0}</translation>
    </message>
    <message>
        <source>It goes on record</source>
        <translation>Es wird festgehalten</translation>
    </message>
    <message>
        <source>Its number of the central database becomes {0}</source>
        <translation>Ihre Nummer der zentralen Datenbank wird {0}</translation>
    </message>
    <message>
        <source>Known there</source>
        <translation>Dort bekannt</translation>
    </message>
    <message>
        <source>Known there: {0}</source>
        <translation>Dort bekannt: {0}</translation>
    </message>
    <message>
        <source>Medium {0}</source>
        <translation>Medium {0}</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>Dort neu</translation>
    </message>
    <message>
        <source>New there: {0}</source>
        <translation>Dort neu: {0}</translation>
    </message>
    <message>
        <source>Nothing: it is on record already</source>
        <translation>Nichts: es ist schon festgehalten</translation>
    </message>
    <message>
        <source>Nothing: it isn&apos;t in this case</source>
        <translation>Nichts: es ist nicht in diesem Fall</translation>
    </message>
    <message>
        <source>Series {0}</source>
        <translation>Serie {0}</translation>
    </message>
    <message>
        <source>The series becomes “{1}”; it is “{0}” now</source>
        <translation>Die Serie wird „{1}“; jetzt ist sie „{0}“</translation>
    </message>
    <message>
        <source>The victim is identified</source>
        <translation>Das Opfer ist identifiziert</translation>
    </message>
    <message>
        <source>{0}: series “{1}”</source>
        <translation>{0}: Serie „{1}“</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;These series</source>
        <translation>&amp;Diese Serien</translation>
    </message>
    <message>
        <source>A report is not encrypted, also where the case is: keep it as you keep the case.</source>
        <translation>Ein Bericht ist nicht verschlüsselt, auch wo der Fall es ist: verwahren Sie ihn wie den Fall.</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Weichgezeichnet</translation>
    </message>
    <message>
        <source>Blurred in their pixels: the clear pictures are not in the file.</source>
        <translation>In ihren Pixeln weichgezeichnet: die klaren Bilder sind nicht in der Datei.</translation>
    </message>
    <message>
        <source>Blurred until clicked</source>
        <translation>Weichgezeichnet bis zum Klick</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled; nothing of the report was kept.</source>
        <translation>Abgebrochen; vom Bericht wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Cancelling: nothing of the report is kept</source>
        <translation>Wird abgebrochen: vom Bericht wird nichts behalten</translation>
    </message>
    <message>
        <source>Choose the folder and the name of the report.</source>
        <translation>Wählen Sie den Ordner und den Namen des Berichts.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Ordner für den Bericht</translation>
    </message>
    <message>
        <source>HTML: one file for a browser</source>
        <translation>HTML: eine Datei für einen Browser</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing of what media show is in the file.</source>
        <translation>Nichts von dem, was Medien zeigen, ist in der Datei.</translation>
    </message>
    <message>
        <source>PDF: pages for a file or a printer</source>
        <translation>PDF: Seiten für eine Datei oder einen Drucker</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Fortschritt des Berichts</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Series that the report is about</source>
        <translation>Serien, um die es im Bericht geht</translation>
    </message>
    <message>
        <source>The &amp;whole case</source>
        <translation>Der &amp;ganze Fall</translation>
    </message>
    <message>
        <source>The clear pictures are in the file too: whoever has it has the pictures, also without clicking.</source>
        <translation>Auch die klaren Bilder sind in der Datei: wer sie hat, hat die Bilder, auch ohne zu klicken.</translation>
    </message>
    <message>
        <source>The report is in {0}.</source>
        <translation>Der Bericht liegt in {0}.</translation>
    </message>
    <message>
        <source>Tick the series that the report is to be about.</source>
        <translation>Haken Sie die Serien an, um die es im Bericht gehen soll.</translation>
    </message>
    <message>
        <source>W&amp;rite the report</source>
        <translation>Bericht sch&amp;reiben</translation>
    </message>
    <message>
        <source>Writing: {0} of {1} members</source>
        <translation>Wird geschrieben: {0} von {1} Mitgliedern</translation>
    </message>
</context>
<context>
    <name>Restorable</name>
    <message>
        <source>%1 decisions</source>
        <translation>%1 Entscheidungen</translation>
    </message>
    <message>
        <source>%1 media</source>
        <translation>%1 Medien</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 Entscheidung</translation>
    </message>
    <message>
        <source>1 medium</source>
        <translation>1 Medium</translation>
    </message>
    <message>
        <source>Can&apos;t be read; choose another one</source>
        <translation>Nicht lesbar; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>before another one was restored</source>
        <translation>bevor eine andere wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>before the case was brought up to date</source>
        <translation>bevor der Fall auf den neuen Stand gebracht wurde</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>There is no backup of this case.</source>
        <translation>Es gibt keine Sicherung dieses Falls.</translation>
    </message>
    <message>
        <source>{0} becomes what the chosen backup holds. What is there now is kept, and the audit trail says what was restored.</source>
        <translation>{0} wird, was die gewählte Sicherung enthält. Was jetzt da ist, wird aufgehoben, und die Prüfkette sagt, was wiederhergestellt wurde.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Filters that are kept in the case under a name</source>
        <translation>Filter, die unter einem Namen im Fall bleiben</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep this filter in the case as (at most {0} characters):</source>
        <translation>Diesen Filter im Fall behalten als (höchstens {0} Zeichen):</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Another officer looked</source>
        <translation>Jemand anderes hat hingesehen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approved by {0}.</source>
        <translation>Freigegeben von {0}.</translation>
    </message>
    <message>
        <source>Choose an object.</source>
        <translation>Wählen Sie einen Gegenstand.</translation>
    </message>
    <message>
        <source>It may leave the machine from now on</source>
        <translation>Er darf von jetzt an den Rechner verlassen</translation>
    </message>
    <message>
        <source>Name of another officer who looked</source>
        <translation>Name der anderen Person, die hingesehen hat</translation>
    </message>
    <message>
        <source>Or type the words</source>
        <translation>Oder die Worte eingeben</translation>
    </message>
    <message>
        <source>Sanitised picture, protected; Space reveals it while it is held</source>
        <translation>Bereinigtes Bild, geschützt; die Leertaste zeigt es, solange sie gehalten wird</translation>
    </message>
    <message>
        <source>There is no picture yet. Draw the outline and sanitise the object first.</source>
        <translation>Es gibt noch kein Bild. Zeichnen Sie den Umriss und bereinigen Sie den Gegenstand zuerst.</translation>
    </message>
    <message>
        <source>This picture would leave the machine. Reveal it and look at every edge: is anything in it but the object? Another officer looks, or you type: {0}</source>
        <translation>Dieses Bild würde den Rechner verlassen. Decken Sie es auf und sehen Sie jeden Rand an: ist etwas anderes als der Gegenstand darin? Jemand anderes sieht hin, oder Sie geben ein: {0}</translation>
    </message>
    <message>
        <source>Words that say that you looked a second time</source>
        <translation>Worte, die sagen, dass Sie ein zweites Mal hingesehen haben</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>The recovery key does as well; its hyphens may be left out.</source>
        <translation>Der Wiederherstellungsschlüssel geht auch; seine Bindestriche können wegbleiben.</translation>
    </message>
    <message>
        <source>Wait {0} s before you try again.</source>
        <translation>Warten Sie {0} s, bevor Sie es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was eingegeben wird</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
</context>
<context>
    <name>SeenPage</name>
    <message>
        <source>&amp;Compare this case</source>
        <translation>Diesen Fall &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;List in the gallery</source>
        <translation>In der Galerie auf&amp;listen</translation>
    </message>
    <message>
        <source>Alert {0}</source>
        <translation>Alarm {0}</translation>
    </message>
    <message>
        <source>All media that were seen in the chosen place</source>
        <translation>Alle Medien, die an der gewählten Stelle gesehen wurden</translation>
    </message>
    <message>
        <source>Ask {0}, reference {1}</source>
        <translation>Zu fragen: {0}, Aktenzeichen {1}</translation>
    </message>
    <message>
        <source>Compared with remembered cases: {0}. Media that were seen before: {1}.</source>
        <translation>Verglichen mit gemerkten Fällen: {0}. Schon gesehene Medien: {1}.</translation>
    </message>
    <message>
        <source>Comparing with what is remembered</source>
        <translation>Vergleich mit dem, was gemerkt ist</translation>
    </message>
    <message>
        <source>Keep in this case, which has no passphrase, what is said of cases with one</source>
        <translation>In diesem Fall, der keine Passphrase hat, auch behalten, was über Fälle mit einer gesagt wird</translation>
    </message>
    <message>
        <source>Media seen before: {0}</source>
        <translation>Schon gesehene Medien: {0}</translation>
    </message>
    <message>
        <source>Media that were seen there</source>
        <translation>Medien, die dort gesehen wurden</translation>
    </message>
    <message>
        <source>Media: {0}; ask {1}</source>
        <translation>Medien: {0}; zu fragen: {1}</translation>
    </message>
    <message>
        <source>Nothing is on record. Compare this case to find out what of it was seen before.</source>
        <translation>Nichts ist festgehalten. Vergleichen Sie diesen Fall, um zu sehen, was davon schon gesehen wurde.</translation>
    </message>
    <message>
        <source>Show in the &amp;viewer</source>
        <translation>Im &amp;Betrachter zeigen</translation>
    </message>
    <message>
        <source>The chosen medium (Enter)</source>
        <translation>Das gewählte Medium (Enter)</translation>
    </message>
    <message>
        <source>Where media of this case were seen</source>
        <translation>Wo Medien dieses Falls gesehen wurden</translation>
    </message>
    <message>
        <source>With all cases and alerts that are remembered on this workstation</source>
        <translation>Mit allen Fällen und Alarmen, die an diesem Arbeitsplatz gemerkt sind</translation>
    </message>
    <message>
        <source>without a reference</source>
        <translation>ohne Aktenzeichen</translation>
    </message>
    <message>
        <source>{0} Not kept here, where there is no passphrase, since these cases have one: {1}. The tick above keeps it.</source>
        <translation>{0} Hier, wo es keine Passphrase gibt, nicht behalten, weil diese Fälle eine haben: {1}. Das Häkchen oben behält es.</translation>
    </message>
    <message>
        <source>{0}; series there: {1}</source>
        <translation>{0}; Serien dort: {1}</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>A part of the picture</source>
        <translation>Ein Teil des Bildes</translation>
    </message>
    <message>
        <source>A still of the video</source>
        <translation>Ein Standbild des Videos</translation>
    </message>
    <message>
        <source>A stretch of the video</source>
        <translation>Ein Stück des Videos</translation>
    </message>
    <message>
        <source>An alert of another office</source>
        <translation>Ein Alarm einer anderen Dienststelle</translation>
    </message>
    <message>
        <source>Perhaps the same place, object or a cropped copy</source>
        <translation>Vielleicht derselbe Ort, Gegenstand oder eine beschnittene Kopie</translation>
    </message>
    <message>
        <source>Seen in another case</source>
        <translation>In einem anderen Fall gesehen</translation>
    </message>
    <message>
        <source>The same camera</source>
        <translation>Dieselbe Kamera</translation>
    </message>
    <message>
        <source>The same file</source>
        <translation>Dieselbe Datei</translation>
    </message>
    <message>
        <source>The same picture</source>
        <translation>Dasselbe Bild</translation>
    </message>
    <message>
        <source>The same sound</source>
        <translation>Derselbe Ton</translation>
    </message>
    <message>
        <source>The same video</source>
        <translation>Dasselbe Video</translation>
    </message>
    <message>
        <source>{0}: in case {1}, series {2}; ask {3}</source>
        <translation>{0}: im Fall {1}, Serie {2}; fragen Sie {3}</translation>
    </message>
    <message>
        <source>{0}: in case {1}; ask {2}</source>
        <translation>{0}: im Fall {1}; fragen Sie {2}</translation>
    </message>
</context>
<context>
    <name>SendingFields</name>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>Choose a file with recipients</source>
        <translation>Wählen Sie eine Datei mit Empfängern</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File with recipients</source>
        <translation>Datei mit Empfängern</translation>
    </message>
    <message>
        <source>For Blu-ray discs: 25 GB</source>
        <translation>Für Blu-rays: 25 GB</translation>
    </message>
    <message>
        <source>For CDs: 700 MB</source>
        <translation>Für CDs: 700 MB</translation>
    </message>
    <message>
        <source>For DVDs: 4.7 GB</source>
        <translation>Für DVDs: 4,7 GB</translation>
    </message>
    <message>
        <source>For FAT32: 4 GB</source>
        <translation>Für FAT32: 4 GB</translation>
    </message>
    <message>
        <source>One file, of any size</source>
        <translation>Eine Datei, beliebig groß</translation>
    </message>
    <message>
        <source>Recipients, age1…, with spaces between them, or a file that lists them</source>
        <translation>Empfänger, age1…, mit Leerzeichen dazwischen, oder eine Datei, die sie auflistet</translation>
    </message>
    <message>
        <source>Seal t&amp;o</source>
        <translation>&amp;Versiegeln für</translation>
    </message>
    <message>
        <source>Si&amp;gn with my key, so that it shows who made it and that it is unchanged</source>
        <translation>Mit meinem Schlüssel sig&amp;nieren, damit zu sehen ist, wer es gemacht hat und dass es unverändert ist</translation>
    </message>
    <message>
        <source>There is no key on this workstation yet; it is made with the first case.</source>
        <translation>An diesem Arbeitsplatz gibt es noch keinen Schlüssel; er entsteht mit dem ersten Fall.</translation>
    </message>
    <message>
        <source>nobody: anyone who gets it can read it</source>
        <translation>niemanden: wer es bekommt, kann es lesen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 clue</source>
        <translation>1 Indiz</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 Gesicht</translation>
    </message>
    <message>
        <source>1 medium</source>
        <translation>1 Medium</translation>
    </message>
    <message>
        <source>1 reason</source>
        <translation>1 Grund</translation>
    </message>
    <message>
        <source>Category taken away</source>
        <translation>Kategorie weggenommen</translation>
    </message>
    <message>
        <source>Category “%1”</source>
        <translation>Kategorie „%1“</translation>
    </message>
    <message>
        <source>Done again: {0}. Ctrl+Z takes it back.</source>
        <translation>Noch einmal getan: {0}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Given to “%1”: {0}</source>
        <translation>An „%1“ gegeben: {0}</translation>
    </message>
    <message>
        <source>Mark “look again”</source>
        <translation>Merkmal „noch einmal ansehen“</translation>
    </message>
    <message>
        <source>Mark “look again” taken away</source>
        <translation>Merkmal „noch einmal ansehen“ weggenommen</translation>
    </message>
    <message>
        <source>New person “%1”: {0}</source>
        <translation>Neue Person „%1“: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>Notiz weggenommen</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already.</source>
        <translation>Nichts zu ändern: es war schon so.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>Tag “%1” taken away</source>
        <translation>Schlagwort „%1“ weggenommen</translation>
    </message>
    <message>
        <source>Taken back: {0}. Ctrl+Shift+Z does it again.</source>
        <translation>Zurückgenommen: {0}. Strg+Umschalt+Z tut es noch einmal.</translation>
    </message>
    <message>
        <source>This is not the case as it was closed here last: row {0} of its audit trail is another. An older copy, or one that was restored elsewhere, may have taken its place; find out which before you go on.</source>
        <translation>Dies ist nicht der Fall, wie er hier zuletzt geschlossen wurde: Zeile {0} seiner Prüfkette ist eine andere. Eine ältere Kopie, oder eine anderswo wiederhergestellte, kann an seine Stelle getreten sein; finden Sie heraus, welche, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>This is not the case as it was closed here last: row {0} of its audit trail is missing. An older copy, or one that was restored elsewhere, may have taken its place; find out which before you go on.</source>
        <translation>Dies ist nicht der Fall, wie er hier zuletzt geschlossen wurde: Zeile {0} seiner Prüfkette fehlt. Eine ältere Kopie, oder eine anderswo wiederhergestellte, kann an seine Stelle getreten sein; finden Sie heraus, welche, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>answers to {0}</source>
        <translation>Antworten auf {0}</translation>
    </message>
    <message>
        <source>change of {0}</source>
        <translation>Änderung von {0}</translation>
    </message>
    <message>
        <source>clue {0}</source>
        <translation>Indiz {0}</translation>
    </message>
    <message>
        <source>decision on {0}</source>
        <translation>Entscheidung zu {0}</translation>
    </message>
    <message>
        <source>decisions taken over from {0}</source>
        <translation>übernommene Entscheidungen aus {0}</translation>
    </message>
    <message>
        <source>entity {0}</source>
        <translation>Entität {0}</translation>
    </message>
    <message>
        <source>face {0}</source>
        <translation>Gesicht {0}</translation>
    </message>
    <message>
        <source>fewer links of {0}</source>
        <translation>weniger Bezüge von {0}</translation>
    </message>
    <message>
        <source>frame at {0} s</source>
        <translation>Bild bei {0} s</translation>
    </message>
    <message>
        <source>may be together again: {0}</source>
        <translation>dürfen wieder zusammen sein: {0}</translation>
    </message>
    <message>
        <source>members moved into {0}</source>
        <translation>Mitglieder nach {0} verschoben</translation>
    </message>
    <message>
        <source>merging into {0}</source>
        <translation>Zusammenführung in {0}</translation>
    </message>
    <message>
        <source>never together: {0}</source>
        <translation>nie zusammen: {0}</translation>
    </message>
    <message>
        <source>new filter {0}</source>
        <translation>neuer Filter {0}</translation>
    </message>
    <message>
        <source>new links of {0}</source>
        <translation>neue Bezüge von {0}</translation>
    </message>
    <message>
        <source>new members of {0}</source>
        <translation>neue Mitglieder von {0}</translation>
    </message>
    <message>
        <source>new object {0}</source>
        <translation>neues Objekt {0}</translation>
    </message>
    <message>
        <source>new person from faces, {0}</source>
        <translation>neue Person aus Gesichtern, {0}</translation>
    </message>
    <message>
        <source>new series {0}</source>
        <translation>neue Serie {0}</translation>
    </message>
    <message>
        <source>new tip on {0}</source>
        <translation>neuer Hinweis zu {0}</translation>
    </message>
    <message>
        <source>new {0}</source>
        <translation>neu: {0}</translation>
    </message>
    <message>
        <source>opinion on {0}</source>
        <translation>Einschätzung zu {0}</translation>
    </message>
    <message>
        <source>opinion on {0} removed</source>
        <translation>Einschätzung zu {0} entfernt</translation>
    </message>
    <message>
        <source>package {0}</source>
        <translation>Paket {0}</translation>
    </message>
    <message>
        <source>referral {0}</source>
        <translation>Abgabe {0}</translation>
    </message>
    <message>
        <source>rejected country of {0}</source>
        <translation>verworfenes Land von {0}</translation>
    </message>
    <message>
        <source>removal from {0}</source>
        <translation>Entfernung aus {0}</translation>
    </message>
    <message>
        <source>removal of the filter {0}</source>
        <translation>Entfernung des Filters {0}</translation>
    </message>
    <message>
        <source>removal of {0}</source>
        <translation>entfernt: {0}</translation>
    </message>
    <message>
        <source>roles and reasons in {0}</source>
        <translation>Rollen und Gründe in {0}</translation>
    </message>
    <message>
        <source>segment {0}</source>
        <translation>Abschnitt {0}</translation>
    </message>
    <message>
        <source>splitting off {0}</source>
        <translation>Abspaltung von {0}</translation>
    </message>
    <message>
        <source>state of {0}</source>
        <translation>Stand von {0}</translation>
    </message>
    <message>
        <source>verdict on a tip on {0}</source>
        <translation>Urteil über einen Hinweis zu {0}</translation>
    </message>
    <message>
        <source>verdict on the link “{0}”</source>
        <translation>Urteil über den Bezug „{0}“</translation>
    </message>
    <message>
        <source>work taken in from {0}</source>
        <translation>aufgenommene Arbeit aus {0}</translation>
    </message>
    <message>
        <source>{0} accepted</source>
        <translation>{0} angenommen</translation>
    </message>
    <message>
        <source>{0} allowed again</source>
        <translation>{0} wieder zugelassen</translation>
    </message>
    <message>
        <source>{0} approved</source>
        <translation>{0} freigegeben</translation>
    </message>
    <message>
        <source>{0} clues</source>
        <translation>{0} Indizien</translation>
    </message>
    <message>
        <source>{0} conflicts</source>
        <translation>{0} Konflikte</translation>
    </message>
    <message>
        <source>{0} drawn</source>
        <translation>{0} gezeichnet</translation>
    </message>
    <message>
        <source>{0} faces</source>
        <translation>{0} Gesichter</translation>
    </message>
    <message>
        <source>{0} given to a person</source>
        <translation>{0} einer Person gegeben</translation>
    </message>
    <message>
        <source>{0} kept</source>
        <translation>{0} behalten</translation>
    </message>
    <message>
        <source>{0} media</source>
        <translation>{0} Medien</translation>
    </message>
    <message>
        <source>{0} no longer kept</source>
        <translation>{0} nicht mehr behalten</translation>
    </message>
    <message>
        <source>{0} no longer rejected</source>
        <translation>{0} nicht mehr verworfen</translation>
    </message>
    <message>
        <source>{0} nobody&apos;s again</source>
        <translation>{0} wieder niemandes</translation>
    </message>
    <message>
        <source>{0} offered or recorded</source>
        <translation>{0} angeboten oder aufgenommen</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} für {1}</translation>
    </message>
    <message>
        <source>{0} reasons</source>
        <translation>{0} Gründe</translation>
    </message>
    <message>
        <source>{0} refuted</source>
        <translation>{0} widerlegt</translation>
    </message>
    <message>
        <source>{0} rejected</source>
        <translation>{0} verworfen</translation>
    </message>
    <message>
        <source>{0} rejected, never proposed again</source>
        <translation>{0} verworfen, nie wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>{0} reopened</source>
        <translation>{0} wieder offen</translation>
    </message>
    <message>
        <source>{0} sanitised</source>
        <translation>{0} bereinigt</translation>
    </message>
    <message>
        <source>{0} settled</source>
        <translation>{0} gelöst</translation>
    </message>
    <message>
        <source>{0} taken</source>
        <translation>{0} übernommen</translation>
    </message>
    <message>
        <source>{0}, through their stacks</source>
        <translation>{0}, durch ihre Stapel</translation>
    </message>
    <message>
        <source>{0}, {1} of them through their stacks</source>
        <translation>{0}, {1} davon durch ihre Stapel</translation>
    </message>
    <message>
        <source>{0}. Ctrl+Z takes it back.</source>
        <translation>{0}. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>SeriesBoard</name>
    <message>
        <source>As CSV, for a report</source>
        <translation>Als CSV, für einen Bericht</translation>
    </message>
    <message>
        <source>Code, title, owner, country</source>
        <translation>Kennung, Titel, Besitzer, Land</translation>
    </message>
    <message>
        <source>Columns of the board</source>
        <translation>Spalten der Tafel</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>Tafel filtern</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Ordner für die Zahlen</translation>
    </message>
    <message>
        <source>Next series</source>
        <translation>Nächste Serie</translation>
    </message>
    <message>
        <source>No series fits the filter.</source>
        <translation>Keine Serie passt zum Filter.</translation>
    </message>
    <message>
        <source>No series yet. Choose media in the gallery and press S, or take over a proposal.</source>
        <translation>Noch keine Serie. Wählen Sie Medien in der Galerie und drücken Sie S, oder übernehmen Sie einen Vorschlag.</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>Zahlen speichern…</translation>
    </message>
    <message>
        <source>Series board</source>
        <translation>Serientafel</translation>
    </message>
    <message>
        <source>Take the next series that waits for work (Ctrl+Enter)</source>
        <translation>Die nächste Serie nehmen, die auf Arbeit wartet (Strg+Enter)</translation>
    </message>
    <message>
        <source>The figures are in {0}.</source>
        <translation>Die Zahlen liegen in {0}.</translation>
    </message>
    <message>
        <source>The figures can&apos;t be written to {0} ({1}); choose another folder.</source>
        <translation>Die Zahlen können nicht nach {0} geschrieben werden ({1}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>waiting for work: {0} · media in series: {1} · clues that count: {2} · referrals: {3}</source>
        <translation>warten auf Arbeit: {0} · Medien in Serien: {1} · Indizien, die zählen: {2} · Abgaben: {3}</translation>
    </message>
    <message>
        <source>{0} of {1} analysed, {2} with a likely country</source>
        <translation>{0} von {1} ausgewertet, {2} mit wahrscheinlichem Land</translation>
    </message>
</context>
<context>
    <name>SeriesChips</name>
    <message>
        <source>Add to a series</source>
        <translation>Zu einer Serie hinzufügen</translation>
    </message>
    <message>
        <source>Add to series…</source>
        <translation>Zu Serie hinzufügen…</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Series %1: press to see it, Delete to leave it</source>
        <translation>Serie %1: drücken, um sie zu sehen, Entf, um sie zu verlassen</translation>
    </message>
</context>
<context>
    <name>SeriesChooser</name>
    <message>
        <source>Code or title of a series</source>
        <translation>Kennung oder Titel einer Serie</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>There is no other series here.</source>
        <translation>Hier gibt es keine andere Serie.</translation>
    </message>
    <message>
        <source>Type a code or title</source>
        <translation>Kennung oder Titel eingeben</translation>
    </message>
</context>
<context>
    <name>SeriesClues</name>
    <message>
        <source>Clues of the series</source>
        <translation>Indizien der Serie</translation>
    </message>
    <message>
        <source>Looking at what the files claim of themselves…</source>
        <translation>Es wird angesehen, was die Dateien von sich behaupten…</translation>
    </message>
    <message>
        <source>No clue yet. Open a member in the viewer, mark a part of it (Shift+P) or a span (I, O) and press F7; or let the machine suggest what files claim of themselves.</source>
        <translation>Noch kein Indiz. Öffnen Sie ein Mitglied im Betrachter, markieren Sie einen Teil (Umschalt+P) oder eine Spanne (I, O) und drücken Sie F7; oder lassen Sie die Maschine vorschlagen, was Dateien von sich behaupten.</translation>
    </message>
    <message>
        <source>Positions, clocks and languages that files claim; each is offered and counts once accepted</source>
        <translation>Positionen, Uhren und Sprachen, die Dateien behaupten; jedes wird angeboten und zählt erst, wenn es angenommen ist</translation>
    </message>
    <message>
        <source>Suggest clues</source>
        <translation>Indizien vorschlagen</translation>
    </message>
    <message>
        <source>The files of this series claim nothing that isn&apos;t a clue already.</source>
        <translation>Die Dateien dieser Serie behaupten nichts, was nicht schon ein Indiz ist.</translation>
    </message>
</context>
<context>
    <name>SeriesEditor</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Likely country of production</source>
        <translation>Wahrscheinliches Herstellungsland</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>Keine Einschätzung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the series</source>
        <translation>Notiz zur Serie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status of the series</source>
        <translation>Stand der Serie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the series</source>
        <translation>Titel der Serie</translation>
    </message>
</context>
<context>
    <name>SeriesEntities</name>
    <message>
        <source>Country of the chosen one</source>
        <translation>Land des Gewählten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifiziert</translation>
    </message>
    <message>
        <source>Is the same as the chosen one</source>
        <translation>Ist dasselbe wie das Gewählte</translation>
    </message>
    <message>
        <source>It is longer than this line: “Edit…” shows and changes it.</source>
        <translation>Sie ist länger als diese Zeile: „Bearbeiten…“ zeigt und ändert sie.</translation>
    </message>
    <message>
        <source>It is seen in this series too</source>
        <translation>Es ist auch in dieser Serie zu sehen</translation>
    </message>
    <message>
        <source>It isn&apos;t seen in this series (Delete)</source>
        <translation>Es ist in dieser Serie nicht zu sehen (Entf)</translation>
    </message>
    <message>
        <source>Its name, position and more (F2)</source>
        <translation>Name, Position und mehr (F2)</translation>
    </message>
    <message>
        <source>Make it, and link it with this series</source>
        <translation>Anlegen und dieser Serie zuordnen</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Kein Land</translation>
    </message>
    <message>
        <source>Nobody and nothing is linked with this series yet. Record somebody or something below.</source>
        <translation>Dieser Serie ist noch niemand und nichts zugeordnet. Nehmen Sie unten jemanden oder etwas auf.</translation>
    </message>
    <message>
        <source>Note on the chosen one</source>
        <translation>Notiz zum Gewählten</translation>
    </message>
    <message>
        <source>Note; Enter keeps it</source>
        <translation>Notiz; Enter behält sie</translation>
    </message>
    <message>
        <source>People, places and devices of the series</source>
        <translation>Personen, Orte und Geräte der Serie</translation>
    </message>
    <message>
        <source>Recorded already, in other series</source>
        <translation>Schon aufgenommen, in anderen Serien</translation>
    </message>
    <message>
        <source>They become one, with all links</source>
        <translation>Sie werden eines, mit allen Zuordnungen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>identifiziert</translation>
    </message>
    <message>
        <source>in {0} series</source>
        <translation>in {0} Serien</translation>
    </message>
</context>
<context>
    <name>SeriesFacts</name>
    <message>
        <source>A year, month or day: 2019, 2019-05, 2019-05-17</source>
        <translation>Ein Jahr, Monat oder Tag: 2019, 2019-05, 2019-05-17</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>It follows the opinions on the page “Country”.</source>
        <translation>Es folgt den Einschätzungen auf der Seite „Land“.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Likely country of production</source>
        <translation>Wahrscheinliches Herstellungsland</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>Keine Einschätzung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the series</source>
        <translation>Notiz zur Serie</translation>
    </message>
    <message>
        <source>Number in the central database</source>
        <translation>Nummer in der zentralen Datenbank</translation>
    </message>
    <message>
        <source>Offenders</source>
        <translation>Täter</translation>
    </message>
    <message>
        <source>Offenders, at least</source>
        <translation>Täter, mindestens</translation>
    </message>
    <message>
        <source>Offenders, at most</source>
        <translation>Täter, höchstens</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Priority of the series</source>
        <translation>Dringlichkeit der Serie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status of the series</source>
        <translation>Stand der Serie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation>Eingeben oder wählen</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Opfer</translation>
    </message>
    <message>
        <source>Victims, at least</source>
        <translation>Opfer, mindestens</translation>
    </message>
    <message>
        <source>Victims, at most</source>
        <translation>Opfer, höchstens</translation>
    </message>
    <message>
        <source>Whether the series is passed on among offenders</source>
        <translation>Ob die Serie unter Tätern weitergegeben wird</translation>
    </message>
</context>
<context>
    <name>SeriesMembers</name>
    <message>
        <source>Into a new series</source>
        <translation>In eine neue Serie</translation>
    </message>
    <message>
        <source>Into another series</source>
        <translation>In eine andere Serie</translation>
    </message>
    <message>
        <source>Members of the series</source>
        <translation>Mitglieder der Serie</translation>
    </message>
    <message>
        <source>Move members</source>
        <translation>Mitglieder verschieben</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>No member yet. Choose media in the gallery and press S to add them to this series.</source>
        <translation>Noch kein Mitglied. Wählen Sie Medien in der Galerie und drücken Sie S, um sie dieser Serie hinzuzufügen.</translation>
    </message>
    <message>
        <source>Role of the chosen members</source>
        <translation>Rolle der gewählten Mitglieder</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Abspalten…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>They stay in the case (Delete)</source>
        <translation>Sie bleiben im Fall (Entf)</translation>
    </message>
    <message>
        <source>Why the chosen media are members</source>
        <translation>Warum die gewählten Medien Mitglieder sind</translation>
    </message>
    <message>
        <source>Why they are members; Enter keeps it</source>
        <translation>Warum sie Mitglieder sind; Enter behält es</translation>
    </message>
    <message>
        <source>{0} of {1}: into a new series, with the clues at them. Its title:</source>
        <translation>{0} von {1}: in eine neue Serie, samt ihren Indizien. Ihr Titel:</translation>
    </message>
    <message>
        <source>{0} of {1}: into the series that you choose, with the clues at them.</source>
        <translation>{0} von {1}: in die Serie, die Sie wählen, samt ihren Indizien.</translation>
    </message>
</context>
<context>
    <name>SeriesPage</name>
    <message>
        <source>Choose a series in the list of the main window, or on the board (F4).</source>
        <translation>Wählen Sie eine Serie in der Liste des Hauptfensters, oder auf der Tafel (F4).</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>Indizien</translation>
    </message>
    <message>
        <source>Clues {0}, {1} new</source>
        <translation>Indizien {0}, {1} neu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of the series</source>
        <translation>Verlauf der Serie</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Page of the series</source>
        <translation>Seite der Serie</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>Personen und Orte</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Abgaben</translation>
    </message>
    <message>
        <source>Take other series into this one</source>
        <translation>Andere Serien in diese aufnehmen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What you choose becomes part of {0}: members, clues, opinions and referrals move, and nothing is lost.</source>
        <translation>Was Sie wählen, wird Teil von {0}: Mitglieder, Indizien, Einschätzungen und Abgaben ziehen um, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>offenders: {0}</source>
        <translation>Täter: {0}</translation>
    </message>
    <message>
        <source>victims: {0}</source>
        <translation>Opfer: {0}</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>All media</source>
        <translation>Alle Medien</translation>
    </message>
    <message>
        <source>Make an empty series</source>
        <translation>Eine leere Serie anlegen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Move all members into %1</source>
        <translation>Alle Mitglieder nach %1 verschieben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Select two or more series to merge them</source>
        <translation>Wählen Sie zwei oder mehr Serien, um sie zusammenzuführen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>kein Filter</translation>
    </message>
    <message>
        <source>no series yet: press S to make one</source>
        <translation>noch keine Serie: S legt eine an</translation>
    </message>
</context>
<context>
    <name>SeriesPicker</name>
    <message>
        <source>Add %1 media to</source>
        <translation>%1 Medien hinzufügen zu</translation>
    </message>
    <message>
        <source>Add %1 stacks to</source>
        <translation>%1 Stapel hinzufügen zu</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Hinzufügen zu</translation>
    </message>
    <message>
        <source>Add to a series</source>
        <translation>Zu einer Serie hinzufügen</translation>
    </message>
    <message>
        <source>Code or title of a series</source>
        <translation>Kennung oder Titel einer Serie</translation>
    </message>
    <message>
        <source>Make it, with these media as its members</source>
        <translation>Anlegen, mit diesen Medien als Mitgliedern</translation>
    </message>
    <message>
        <source>New series “%1”</source>
        <translation>Neue Serie „%1“</translation>
    </message>
    <message>
        <source>New series…</source>
        <translation>Neue Serie…</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Type a code or title</source>
        <translation>Kennung oder Titel eingeben</translation>
    </message>
</context>
<context>
    <name>SeriesReferrals</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>It is “{0}” again, as before</source>
        <translation>Sie ist wieder „{0}“, wie zuvor</translation>
    </message>
    <message>
        <source>It never was (Delete)</source>
        <translation>Es gab sie nie (Entf)</translation>
    </message>
    <message>
        <source>It was given to a country&apos;s authority</source>
        <translation>Sie wurde der Behörde eines Landes gegeben</translation>
    </message>
    <message>
        <source>Receipt, outcome and more (Enter)</source>
        <translation>Quittung, Ergebnis und mehr (Enter)</translation>
    </message>
    <message>
        <source>Referrals of the series</source>
        <translation>Abgaben der Serie</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Abgeben…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the referral to {0} off the record? By it the series became “{1}”.</source>
        <translation>Die Abgabe streichen ({0})? Durch sie wurde die Serie „{1}“.</translation>
    </message>
    <message>
        <source>This series was given to nobody yet. Export a package of it (Ctrl+E), then press “Refer…”.</source>
        <translation>Diese Serie wurde noch niemandem gegeben. Exportieren Sie ein Paket davon (Strg+E), dann drücken Sie „Abgeben…“.</translation>
    </message>
    <message>
        <source>no package</source>
        <translation>kein Paket</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>noch keine Quittung</translation>
    </message>
    <message>
        <source>package {0}</source>
        <translation>Paket {0}</translation>
    </message>
    <message>
        <source>receipt {0}</source>
        <translation>Quittung {0}</translation>
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
        <translation>{0} bis {1}</translation>
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
        <translation>Alles &amp;abdecken nach</translation>
    </message>
    <message>
        <source>&amp;List cases with a passphrase on the start page</source>
        <translation>Fälle mit Passphrase auf der Startseite auf&amp;listen</translation>
    </message>
    <message>
        <source>&amp;Remind me of a break after</source>
        <translation>An eine &amp;Pause erinnern nach</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Even with “Never” a case with a passphrase is covered after {0} minutes.</source>
        <translation>Auch mit „Nie“ wird ein Fall mit Passphrase nach {0} Minuten abgedeckt.</translation>
    </message>
    <message>
        <source>It holds when Sightline is started anew; the command line speaks English.</source>
        <translation>Sie gilt, wenn Sightline neu gestartet ist; die Befehlszeile spricht Englisch.</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Minutes of work until you are reminded of a break</source>
        <translation>Minuten Arbeit, bis Sie an eine Pause erinnert werden</translation>
    </message>
    <message>
        <source>Minutes without input until everything is covered</source>
        <translation>Minuten ohne Eingabe, bis alles abgedeckt wird</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Settings of this workstation</source>
        <translation>Einstellungen dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Their names and places then stand in your settings, which are not encrypted.</source>
        <translation>Ihre Namen und Orte stehen dann in Ihren Einstellungen, die nicht verschlüsselt sind.</translation>
    </message>
</context>
<context>
    <name>SharedReasonDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Its media become members of the series (Y)</source>
        <translation>Ihre Medien werden Mitglieder der Serie (Y)</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Nothing is proposed for this reason again (X)</source>
        <translation>Aus diesem Grund wird nichts mehr vorgeschlagen (X)</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Was sie gemeinsam haben</translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>SoundPicture</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
</context>
<context>
    <name>SourceReading</name>
    <message>
        <source>Agreed; open it again.</source>
        <translation>Einverstanden; öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Sources are being read already; stop that first.</source>
        <translation>Quellen werden schon gelesen; halten Sie das zuerst an.</translation>
    </message>
    <message>
        <source>“Remembered cases…” in the menu Case says whether any of it was seen before.</source>
        <translation>„Gemerkte Fälle…“ im Menü Fall sagt, ob etwas davon schon gesehen wurde.</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>1 file could not be read…</source>
        <translation>1 Datei unlesbar…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>No source yet. Add the folder or archive that holds the seized media.</source>
        <translation>Noch keine Quelle. Fügen Sie den Ordner oder das Archiv mit den sichergestellten Medien hinzu.</translation>
    </message>
    <message>
        <source>Of another program&apos;s VICS case that is among the sources</source>
        <translation>Aus dem VICS-Fall eines anderen Programms, der unter den Quellen ist</translation>
    </message>
    <message>
        <source>Previews are lost…</source>
        <translation>Vorschauen sind verloren…</translation>
    </message>
    <message>
        <source>Resume reading</source>
        <translation>Einlesen fortsetzen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Take over decisions…</source>
        <translation>Entscheidungen übernehmen…</translation>
    </message>
    <message>
        <source>Verify sources…</source>
        <translation>Quellen prüfen…</translation>
    </message>
    <message>
        <source>{0} files could not be read…</source>
        <translation>{0} Dateien unlesbar…</translation>
    </message>
</context>
<context>
    <name>SourcesTree</name>
    <message>
        <source>Exhibit and source</source>
        <translation>Asservat und Quelle</translation>
    </message>
    <message>
        <source>Exhibits and sources</source>
        <translation>Asservate und Quellen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0} still to be read</source>
        <translation>{0} noch zu lesen</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>{0} unlesbar</translation>
    </message>
</context>
<context>
    <name>SpeechWindow</name>
    <message>
        <source>An hour of sound takes about half a minute</source>
        <translation>Eine Stunde Ton dauert etwa eine halbe Minute</translation>
    </message>
    <message>
        <source>Find speech</source>
        <translation>Sprache suchen</translation>
    </message>
    <message>
        <source>Listened to before: {0}.</source>
        <translation>Schon früher angehört: {0}.</translation>
    </message>
    <message>
        <source>Listening to {0} of {1}…</source>
        <translation>Hört {0} von {1} an…</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Hört zu…</translation>
    </message>
    <message>
        <source>Media with speech: {0}.</source>
        <translation>Medien mit Sprache: {0}.</translation>
    </message>
    <message>
        <source>No speech was found here yet.</source>
        <translation>Hier wurde noch keine Sprache gefunden.</translation>
    </message>
    <message>
        <source>No speech was found that isn&apos;t a clue already.</source>
        <translation>Es wurde keine Sprache gefunden, die nicht schon ein Indiz ist.</translation>
    </message>
    <message>
        <source>Nobody seems to speak in: {0}.</source>
        <translation>Niemand scheint zu sprechen in: {0}.</translation>
    </message>
    <message>
        <source>Not listened to: {0} ({1}).</source>
        <translation>Nicht angehört: {0} ({1}).</translation>
    </message>
    <message>
        <source>Nothing can be listened to while no reader is running.</source>
        <translation>Solange kein Leser läuft, kann nichts angehört werden.</translation>
    </message>
    <message>
        <source>Nothing is chosen: choose videos or sounds in the gallery.</source>
        <translation>Nichts ist ausgewählt: wählen Sie Videos oder Töne in der Galerie.</translation>
    </message>
    <message>
        <source>Speech in videos and sounds</source>
        <translation>Sprache in Videos und Tönen</translation>
    </message>
    <message>
        <source>Speech that was found</source>
        <translation>Gefundene Sprache</translation>
    </message>
    <message>
        <source>Stopping once this sound is heard…</source>
        <translation>Hält an, sobald dieser Ton angehört ist…</translation>
    </message>
    <message>
        <source>The chosen medium</source>
        <translation>Das gewählte Medium</translation>
    </message>
    <message>
        <source>The machine says from when to when somebody speaks, not in which language or who; nothing is played. What it finds is offered as a clue, and counts once you accept it.</source>
        <translation>Die Maschine sagt, von wann bis wann jemand spricht, nicht in welcher Sprache oder wer; nichts wird abgespielt. Was sie findet, wird als Indiz angeboten und zählt, sobald Sie es annehmen.</translation>
    </message>
    <message>
        <source>Without sound: {0}.</source>
        <translation>Ohne Ton: {0}.</translation>
    </message>
    <message>
        <source>{0} chosen media</source>
        <translation>{0} gewählte Medien</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a case to go on with it.</source>
        <translation>Wählen Sie einen Fall, um daran weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Make a backup the chosen case again</source>
        <translation>Eine Sicherung wieder zum gewählten Fall machen</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Neuer Fall…</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Fall öffnen…</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Letzte Fälle</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>There is no recent case on this workstation. Make a case, then add the folder or archive that holds the seized media; Sightline only ever reads it.</source>
        <translation>An diesem Arbeitsplatz gibt es keinen letzten Fall. Legen Sie einen Fall an und fügen Sie dann den Ordner oder das Archiv mit den sichergestellten Medien hinzu; Sightline liest immer nur.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All {0} media decided</source>
        <translation>Alle {0} Medien entschieden</translation>
    </message>
    <message>
        <source>Blur {0} %</source>
        <translation>Unscharf {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Ctrl+Z: {0}</source>
        <translation>Strg+Z: {0}</translation>
    </message>
    <message>
        <source>Grey {0} %</source>
        <translation>Grau {0}&#xa0;%</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In Farbe</translation>
    </message>
    <message>
        <source>Keyhole</source>
        <translation>Guckloch</translation>
    </message>
    <message>
        <source>No blur</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>No media yet</source>
        <translation>Noch keine Medien</translation>
    </message>
    <message>
        <source>Not as it was closed here</source>
        <translation>Nicht, wie hier geschlossen</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>The audit trail isn&apos;t signed. {0}</source>
        <translation>Die Prüfkette ist nicht signiert. {0}</translation>
    </message>
    <message>
        <source>{0} of {1} media remain, in {2} stacks</source>
        <translation>{0} von {1} Medien übrig, in {2} Stapeln</translation>
    </message>
</context>
<context>
    <name>StrengthsPopover</name>
    <message>
        <source>B and G switch blur and grey on and off; Shift and the wheel size the keyhole.</source>
        <translation>B und G schalten Unschärfe und Grau an und aus; Umschalt und Mausrad ändern das Guckloch.</translation>
    </message>
    <message>
        <source>Blur in the gallery</source>
        <translation>Unschärfe in der Galerie</translation>
    </message>
    <message>
        <source>Blur in the viewer</source>
        <translation>Unschärfe im Betrachter</translation>
    </message>
    <message>
        <source>Grey in the gallery</source>
        <translation>Grau in der Galerie</translation>
    </message>
    <message>
        <source>Grey in the viewer</source>
        <translation>Grau im Betrachter</translation>
    </message>
    <message>
        <source>Size of the keyhole</source>
        <translation>Größe des Gucklochs</translation>
    </message>
    <message>
        <source>Strength of protection</source>
        <translation>Stärke des Schutzes</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tag %1: press to take it away</source>
        <translation>Schlagwort %1: drücken, um es wegzunehmen</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>Categories, notes, tags and series that another program&apos;s officers gave, as one decision of yours, which can be taken back. What you decided yourself stays.</source>
        <translation>Kategorien, Notizen, Schlagwörter und Serien, die mit einem anderen Programm vergeben wurden, als eine Entscheidung von Ihnen, die sich zurücknehmen lässt. Was Sie selbst entschieden haben, bleibt.</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already.</source>
        <translation>Nichts zu ändern: es war schon so.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over decisions</source>
        <translation>Entscheidungen übernehmen</translation>
    </message>
    <message>
        <source>Taken over, media: {0}. Ctrl+Z takes it back.</source>
        <translation>Übernommen, Medien: {0}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>Wird übernommen…</translation>
    </message>
    <message>
        <source>VICS case</source>
        <translation>VICS-Fall</translation>
    </message>
    <message>
        <source>{0} Undecided, since their records have different categories: {1}.</source>
        <translation>{0} Unentschieden, weil ihre Einträge verschiedene Kategorien haben: {1}.</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>An error in Sightline ended this: {0}.</source>
        <translation>Ein Fehler in Sightline hat dies beendet: {0}.</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>A picture takes about a second</source>
        <translation>Ein Bild braucht etwa eine Sekunde</translation>
    </message>
    <message>
        <source>Latin, Chinese and Japanese letters are read; others come out as similar Latin ones or not at all. What is read is offered as a clue, and counts once you accept it.</source>
        <translation>Lateinische, chinesische und japanische Schrift wird gelesen; andere erscheint als ähnliche lateinische Buchstaben oder gar nicht. Was gelesen wird, wird als Indiz angeboten und zählt, sobald Sie es annehmen.</translation>
    </message>
    <message>
        <source>Loading what reads…</source>
        <translation>Der Textleser wird geladen…</translation>
    </message>
    <message>
        <source>Media not read: {0} ({1}).</source>
        <translation>Nicht gelesene Medien: {0} ({1}).</translation>
    </message>
    <message>
        <source>No text was read that isn&apos;t a clue already.</source>
        <translation>Kein Text wurde gelesen, der nicht schon ein Indiz ist.</translation>
    </message>
    <message>
        <source>Nothing is chosen: choose media in the gallery, or mark a part in the viewer (Shift+P).</source>
        <translation>Nichts ist gewählt: wählen Sie Medien in der Galerie, oder markieren Sie einen Teil im Betrachter (Umschalt+P).</translation>
    </message>
    <message>
        <source>Nothing was read here yet.</source>
        <translation>Hier wurde noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Places not read surely: {0}; look yourself.</source>
        <translation>Nicht sicher gelesene Stellen: {0}; sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>Read text</source>
        <translation>Text lesen</translation>
    </message>
    <message>
        <source>Reading {0} of {1}…</source>
        <translation>{0} von {1} wird gelesen…</translation>
    </message>
    <message>
        <source>Stopping once this picture is read…</source>
        <translation>Hält an, sobald dieses Bild gelesen ist…</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Text in Bildern</translation>
    </message>
    <message>
        <source>Text that was read</source>
        <translation>Text, der gelesen wurde</translation>
    </message>
    <message>
        <source>Texts found: {0}.</source>
        <translation>Gefundene Texte: {0}.</translation>
    </message>
    <message>
        <source>The chosen medium</source>
        <translation>Das gewählte Medium</translation>
    </message>
    <message>
        <source>The frame at {0}</source>
        <translation>Das Einzelbild bei {0}</translation>
    </message>
    <message>
        <source>The marked part of the frame at {0}</source>
        <translation>Der markierte Teil des Einzelbilds bei {0}</translation>
    </message>
    <message>
        <source>The marked part of the picture</source>
        <translation>Der markierte Teil des Bildes</translation>
    </message>
    <message>
        <source>{0} chosen media</source>
        <translation>{0} gewählte Medien</translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>It may be older than the picture: from before it was cropped, painted over, exchanged or damaged. Click on it and hold Space to see it.</source>
        <translation>Sie kann älter sein als das Bild: von vor einem Zuschnitt, einer Übermalung, einem Austausch oder Schaden. Klicken Sie darauf und halten Sie die Leertaste, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The file carries a thumbnail that shows something else</source>
        <translation>Die Datei trägt eine Miniatur, die etwas anderes zeigt</translation>
    </message>
    <message>
        <source>The thumbnail inside the file</source>
        <translation>Die Miniatur in der Datei</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>time left not known yet</source>
        <translation>Restzeit noch nicht bekannt</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
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
        <translation>Zeitzone nicht genannt</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>After (Page Down)</source>
        <translation>Danach (Bild abwärts)</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Before (Page Up)</source>
        <translation>Davor (Bild aufwärts)</translation>
    </message>
    <message>
        <source>By which clock</source>
        <translation>Nach welcher Uhr</translation>
    </message>
    <message>
        <source>Device&apos;s clock</source>
        <translation>Gerätezeit</translation>
    </message>
    <message>
        <source>Doubtful dates. {0}; press to filter by them</source>
        <translation>Zweifelhafte Daten. {0}; drücken, um danach zu filtern</translation>
    </message>
    <message>
        <source>Filter by no time (Delete)</source>
        <translation>Nach keiner Zeit filtern (Entf)</translation>
    </message>
    <message>
        <source>Longer bars (−)</source>
        <translation>Längere Balken (−)</translation>
    </message>
    <message>
        <source>No medium of this filter has a date of this kind.</source>
        <translation>Kein Medium dieses Filters hat ein Datum dieser Art.</translation>
    </message>
    <message>
        <source>Reading when media were made…</source>
        <translation>Es wird gelesen, wann Medien entstanden…</translation>
    </message>
    <message>
        <source>Shorter bars (+)</source>
        <translation>Kürzere Balken (+)</translation>
    </message>
    <message>
        <source>UTC where known</source>
        <translation>UTC, wo bekannt</translation>
    </message>
    <message>
        <source>Which dates</source>
        <translation>Welche Daten</translation>
    </message>
    <message>
        <source>{0} without such a date</source>
        <translation>{0} ohne solches Datum</translation>
    </message>
    <message>
        <source>{0}: {1} doubtful</source>
        <translation>{0}: {1} zweifelhaft</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of when media were made</source>
        <translation>Zeitleiste, wann Medien entstanden</translation>
    </message>
    <message>
        <source>{0}, {1} of them without a zone</source>
        <translation>{0}, {1} davon ohne Zeitzone</translation>
    </message>
</context>
<context>
    <name>TipsList</name>
    <message>
        <source>No tip yet. Tips come to objects that were published.</source>
        <translation>Noch kein Hinweis. Hinweise kommen zu veröffentlichten Gegenständen.</translation>
    </message>
    <message>
        <source>Record tip</source>
        <translation>Hinweis aufnehmen</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What came of the chosen tip</source>
        <translation>Was aus dem gewählten Hinweis wurde</translation>
    </message>
    <message>
        <source>What was said about the object</source>
        <translation>Was über den Gegenstand gesagt wurde</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Choose one or more media first.</source>
        <translation>Wählen Sie zuerst ein Medium oder mehrere.</translation>
    </message>
    <message>
        <source>Each card is a frame now; what you decide is about its whole video.</source>
        <translation>Jede Kachel ist jetzt ein Einzelbild; was Sie entscheiden, gilt für sein ganzes Video.</translation>
    </message>
    <message>
        <source>Nothing in this list is left to decide.</source>
        <translation>In dieser Liste ist nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation>Das war das erste.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Das war das letzte.</translation>
    </message>
    <message>
        <source>{0} cards of this page are chosen; a key decides on all of them.</source>
        <translation>{0} Kacheln dieser Seite sind gewählt; eine Taste entscheidet über alle.</translation>
    </message>
</context>
<context>
    <name>UncagedQuestion</name>
    <message>
        <source>Better open the media on another machine. Opening them here is put on record.</source>
        <translation>Öffnen Sie die Medien besser auf einem anderen Rechner. Sie hier zu öffnen wird festgehalten.</translation>
    </message>
    <message>
        <source>Don&apos;t open</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open without a cage</source>
        <translation>Ohne Abschottung öffnen</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Passphrase of the case</source>
        <translation>Passphrase des Falls</translation>
    </message>
    <message>
        <source>{0} has a passphrase.</source>
        <translation>{0} hat eine Passphrase.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Every file of every source is read again and compared with what is on record. Nothing is written to the sources; the audit trail says that it was done.</source>
        <translation>Jede Datei jeder Quelle wird noch einmal gelesen und mit dem Festgehaltenen verglichen. Auf die Quellen wird nichts geschrieben; die Prüfkette sagt, dass es getan wurde.</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Dateien, die abweichen</translation>
    </message>
    <message>
        <source>How it differs</source>
        <translation>Wie es abweicht</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Quick: compare size and time of last change only</source>
        <translation>Schnell: nur Größe und Zeit der letzten Änderung vergleichen</translation>
    </message>
    <message>
        <source>Stopped: nothing can be said of the sources.</source>
        <translation>Abgebrochen: über die Quellen lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>There are no sources yet.</source>
        <translation>Es gibt noch keine Quellen.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify sources</source>
        <translation>Quellen prüfen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Verifying {0}…</source>
        <translation>{0} wird geprüft…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>other time</source>
        <translation>andere Zeit</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>{0}: as it was read; files: {1}.</source>
        <translation>{0}: wie gelesen; Dateien: {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} changed, {2} gone, {3} new, {4} can&apos;t be read now; {5} as they were read.</source>
        <translation>{0}: {1} geändert, {2} weg, {3} neu, {4} jetzt nicht lesbar; {5} wie gelesen.</translation>
    </message>
</context>
<context>
    <name>VicsMeanings</name>
    <message>
        <source>Its category {0}, records: {1}</source>
        <translation>Ihre Kategorie {0} ({1} Einträge)</translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>Unentschieden lassen</translation>
    </message>
    <message>
        <source>Say of each of its categories what it means here; a wrong guess would be a wrong decision.</source>
        <translation>Sagen Sie von jeder ihrer Kategorien, was sie hier bedeutet; falsch geraten wäre falsch entschieden.</translation>
    </message>
    <message>
        <source>Say what it means here…</source>
        <translation>Sagen Sie, was sie hier bedeutet…</translation>
    </message>
</context>
<context>
    <name>VicsPanel</name>
    <message>
        <source>Looking at what this is…</source>
        <translation>Sightline sieht nach, was das ist…</translation>
    </message>
    <message>
        <source>Read its files only, and keep nothing of what it says</source>
        <translation>Nur ihre Dateien lesen, und nichts von dem behalten, was sie sagt</translation>
    </message>
    <message>
        <source>Reading the VICS case: {0} %</source>
        <translation>Der VICS-Fall wird gelesen: {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Take over what it decided, as one decision that can be taken back</source>
        <translation>Übernehmen, was sie entschied, als eine Entscheidung, die sich zurücknehmen lässt</translation>
    </message>
</context>
<context>
    <name>VicsWords</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Category by hash set</source>
        <translation>Kategorie laut Hash-Set</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Verbreitet</translation>
    </message>
    <message>
        <source>Offender identified</source>
        <translation>Täter identifiziert</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Self-generated</source>
        <translation>Selbst erstellt</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Verdächtigt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>VICS case by {0}: case {1}, records: {2}, version {3}, region {4}.</source>
        <translation>VICS-Fall von {0}: Fall {1}, Einträge: {2}, Version {3}, Region {4}.</translation>
    </message>
    <message>
        <source>Victim identified</source>
        <translation>Opfer identifiziert</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} in the list of region {1}</source>
        <translation>{0} in der Liste der Region {1}</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Choose a medium in the gallery to look at it here.</source>
        <translation>Wählen Sie ein Medium in der Galerie, um es hier anzusehen.</translation>
    </message>
    <message>
        <source>Members of the stack</source>
        <translation>Mitglieder des Stapels</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This medium isn&apos;t in the case any more.</source>
        <translation>Dieses Medium ist nicht mehr im Fall.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
</context>
<context>
    <name>ViewerHead</name>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Next medium (Right)</source>
        <translation>Nächstes Medium (Rechts)</translation>
    </message>
    <message>
        <source>Previous medium (Left)</source>
        <translation>Voriges Medium (Links)</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Protected, keyhole open</source>
        <translation>Geschützt, Guckloch offen</translation>
    </message>
    <message>
        <source>Protected: hold %1 to see it</source>
        <translation>Geschützt: %1 halten zum Sehen</translation>
    </message>
    <message>
        <source>Show the picture in its own pixels</source>
        <translation>Das Bild in seinen eigenen Pixeln zeigen</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>Shown clear</source>
        <translation>Klar gezeigt</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Turn, mirror, levels and channels (Shift+A)</source>
        <translation>Drehen, spiegeln, Tonwerte und Kanäle (Umschalt+A)</translation>
    </message>
    <message>
        <source>sharpening…</source>
        <translation>wird schärfer…</translation>
    </message>
</context>
<context>
    <name>WeightsBar</name>
    <message>
        <source>For it {0}, against it {1}</source>
        <translation>Dafür {0}, dagegen {1}</translation>
    </message>
</context>
<context>
    <name>WhereToLook</name>
    <message>
        <source>Could not be looked at: {0}.</source>
        <translation>Konnten nicht angesehen werden: {0}.</translation>
    </message>
    <message>
        <source>Stopped; what was found is kept, and the next look goes on from here.</source>
        <translation>Angehalten; was gefunden wurde, bleibt, und die nächste Suche geht von hier weiter.</translation>
    </message>
    <message>
        <source>The &amp;whole case: {0}</source>
        <translation>Der &amp;ganze Fall: {0}</translation>
    </message>
    <message>
        <source>What is &amp;chosen: {0}</source>
        <translation>Was ausge&amp;wählt ist: {0}</translation>
    </message>
    <message>
        <source>What the gallery &amp;lists: {0}</source>
        <translation>Was die Galerie auf&amp;listet: {0}</translation>
    </message>
    <message>
        <source>Without a source here now: {0}; connect it and look again.</source>
        <translation>Jetzt ohne Quelle hier: {0}; schließen Sie sie an und sehen Sie erneut hin.</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>nothing is chosen</source>
        <translation>nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>nothing is filtered</source>
        <translation>nichts ist gefiltert</translation>
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
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 medium</source>
        <translation>1 Medium</translation>
    </message>
    <message>
        <source>1904, clock not set</source>
        <translation>1904, Uhr nicht gestellt</translation>
    </message>
    <message>
        <source>1970, clock not set</source>
        <translation>1970, Uhr nicht gestellt</translation>
    </message>
    <message>
        <source>1980, clock not set</source>
        <translation>1980, Uhr nicht gestellt</translation>
    </message>
    <message>
        <source>Area: {0} to {1}</source>
        <translation>Gebiet: {0} bis {1}</translation>
    </message>
    <message>
        <source>Before 1900</source>
        <translation>Vor 1900</translation>
    </message>
    <message>
        <source>Changed (file system)</source>
        <translation>Geändert (Dateisystem)</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>In der Zukunft</translation>
    </message>
    <message>
        <source>Recorded (container)</source>
        <translation>Aufgezeichnet (Container)</translation>
    </message>
    <message>
        <source>Taken (EXIF)</source>
        <translation>Aufnahme (EXIF)</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>nach {0}</translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation>vor {0}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>no zone, as the clock showed it</source>
        <translation>ohne Zeitzone, wie die Uhr es zeigte</translation>
    </message>
    <message>
        <source>time {0}</source>
        <translation>Zeit {0}</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>zone known</source>
        <translation>Zeitzone bekannt</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0} media</source>
        <translation>{0} Medien</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Alle Farben</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Closed: known</source>
        <translation>Erledigt: bekannt</translation>
    </message>
    <message>
        <source>Closed: no lead</source>
        <translation>Erledigt: kein Ansatz</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Copy in one stack</source>
        <translation>Kopie in einem Stapel</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>Konnte nicht decodiert werden</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Device or serial number</source>
        <translation>Gerät oder Seriennummer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Equalised</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Möbel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifiziert</translation>
    </message>
    <message>
        <source>In analysis</source>
        <translation>In Auswertung</translation>
    </message>
    <message>
        <source>Known-irrelevant, and so not decoded</source>
        <translation>Bekannt irrelevant, darum nicht decodiert</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>Language heard</source>
        <translation>Gehörte Sprache</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Not a picture, video or sound</source>
        <translation>Kein Bild, Video oder Ton</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Origin likely</source>
        <translation>Herkunft wahrscheinlich</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Part of the other</source>
        <translation>Teil des anderen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Pflanze</translation>
    </message>
    <message>
        <source>Plug or socket</source>
        <translation>Stecker oder Steckdose</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Radio or television</source>
        <translation>Radio oder Fernsehen</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>Ganz gelesen</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Teilweise gelesen</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Same camera</source>
        <translation>Gleiche Kamera</translation>
    </message>
    <message>
        <source>Same camera and time</source>
        <translation>Gleiche Kamera und Zeit</translation>
    </message>
    <message>
        <source>Same camera body</source>
        <translation>Gleiches Kameragehäuse</translation>
    </message>
    <message>
        <source>Same face</source>
        <translation>Gleiches Gesicht</translation>
    </message>
    <message>
        <source>Same folder</source>
        <translation>Gleicher Ordner</translation>
    </message>
    <message>
        <source>Same object</source>
        <translation>Gleicher Gegenstand</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Gleiches Bild</translation>
    </message>
    <message>
        <source>Same place</source>
        <translation>Gleicher Ort</translation>
    </message>
    <message>
        <source>Same sensor</source>
        <translation>Gleicher Sensor</translation>
    </message>
    <message>
        <source>Same video</source>
        <translation>Gleiches Video</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Set aside: it broke the reader</source>
        <translation>Ausgesondert: brachte den Leser zum Absturz</translation>
    </message>
    <message>
        <source>Shares a part of the video</source>
        <translation>Hat einen Teil des Videos gemeinsam</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Schild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sounds the same</source>
        <translation>Klingt gleich</translation>
    </message>
    <message>
        <source>Still from the video</source>
        <translation>Standbild aus dem Video</translation>
    </message>
    <message>
        <source>Text or writing</source>
        <translation>Text oder Schrift</translation>
    </message>
    <message>
        <source>Time or shadow</source>
        <translation>Zeit oder Schatten</translation>
    </message>
    <message>
        <source>Toy</source>
        <translation>Spielzeug</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>Gesichtet</translation>
    </message>
    <message>
        <source>Uniform or school</source>
        <translation>Uniform oder Schule</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>as good as certain</source>
        <translation>so gut wie sicher</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>from %1 of the other on</source>
        <translation>ab %1 des anderen</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>mit Ton</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} Bytes</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Nothing can be searched for while no reader is running.</source>
        <translation>Solange kein Leser läuft, kann nichts gesucht werden.</translation>
    </message>
    <message>
        <source>Nothing was changed: this case is open for reading only.</source>
        <translation>Nichts wurde geändert: dieser Fall ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Originals can&apos;t be opened while no reader is running; the preview is shown.</source>
        <translation>Originale können nicht geöffnet werden, solange kein Leser läuft; gezeigt wird die Vorschau.</translation>
    </message>
</context>
<context>
    <name>WriteAlertsDialog</name>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Serien</translation>
    </message>
    <message>
        <source>0 is the most urgent, 255 the least</source>
        <translation>0 ist am dringendsten, 255 am wenigsten</translation>
    </message>
    <message>
        <source>Ends &amp;on (year-month-day)</source>
        <translation>Endet &amp;am (Jahr-Monat-Tag)</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>&amp;Dringlichkeit</translation>
    </message>
    <message>
        <source>Series that others are to look out for</source>
        <translation>Serien, auf die andere achten sollen</translation>
    </message>
    <message>
        <source>Tick the series that others are to look out for.</source>
        <translation>Haken Sie die Serien an, auf die andere achten sollen.</translation>
    </message>
    <message>
        <source>What others are to look out for: the digests of all media of these series, with your name and agency, and no media.</source>
        <translation>Worauf andere achten sollen: die Prüfsummen aller Medien dieser Serien, mit Ihrem Namen und Ihrer Dienststelle, und keine Medien.</translation>
    </message>
    <message>
        <source>What others are tol&amp;d</source>
        <translation>&amp;Was anderen gesagt wird</translation>
    </message>
    <message>
        <source>Write alerts</source>
        <translation>Alarme schreiben</translation>
    </message>
</context>
<context>
    <name>WriteMatchesDialog</name>
    <message>
        <source>Which alerts wait for media of this case, as the newest comparison found it. The file holds no digest and no media.</source>
        <translation>Welche Alarme auf Medien dieses Falls warten, wie der neueste Vergleich es fand. Die Datei enthält keine Prüfsumme und keine Medien.</translation>
    </message>
    <message>
        <source>Write matches on alerts</source>
        <translation>Treffer auf Alarme schreiben</translation>
    </message>
</context>
<context>
    <name>WritingWindow</name>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
</context>
<context>
    <name>_RecentList</name>
    <message>
        <source>Recent cases</source>
        <translation>Letzte Fälle</translation>
    </message>
</context>
<context>
    <name>_RecentRow</name>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>_ResultPage</name>
    <message>
        <source>Imported: {0}. Cases are checked against it with their next reading or check.</source>
        <translation>Importiert: {0}. Fälle werden damit beim nächsten Einlesen oder Vergleichen verglichen.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Was importiert wurde</translation>
    </message>
</context>
<context>
    <name>_StillPainter</name>
    <message>
        <source>no still</source>
        <translation>kein Bild</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
</TS>
