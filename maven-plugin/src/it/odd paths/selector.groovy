// A JVM in a locale without these characters cannot name the folders.
return System.getProperty('sun.jnu.encoding') == 'UTF-8'
