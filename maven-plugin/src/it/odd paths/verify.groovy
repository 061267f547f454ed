assert new File(basedir, 'Ausgabe für Prüfer – 文書/index.html').isFile()
