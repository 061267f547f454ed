package dev.dossier.check;

import dev.dossier.model.Located;

/** Something that must hold for every record of one type; what does not is reported. */
@FunctionalInterface
interface Rule<T> {

  void check(Located<T> record, Context context);
}
