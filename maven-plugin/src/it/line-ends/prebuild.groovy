import dev.dossier.maven.Folder

def unix = new File(basedir, 'src/unix')
new Folder(new File(smallData)).copyTo(unix)
def theme = new File(basedir, 'src/unix-templates/theme')
theme.mkdirs()
new File(theme, 'theme.yaml').setText('# A look of our own.\nheader: "{organization} · {title}"\nscreen-styles: [screen.css]\n', 'UTF-8')
new File(theme, 'screen.css').setText('h1 { letter-spacing: 0; }\n', 'UTF-8')

// A style sheet is quoted as it is, so that it keeps its line ends.
['unix': 'windows', 'unix-templates': 'windows-templates'].each { from, to ->
    new Folder(new File(basedir, "src/$from")).copyTo(new File(basedir, "src/$to"))
    new File(basedir, "src/$to").eachFileRecurse { file ->
        if (file.name.endsWith('.yaml')) {
            file.setText(file.getText('UTF-8').replace('\n', '\r\n'), 'UTF-8')
        }
    }
}

return true
