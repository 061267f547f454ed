package dev.dossier.export;

import dev.dossier.export.ExportSubject.Part;
import dev.dossier.model.ControlFramework;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Who has which part in the controls of a framework, in a form that some programme of assessment
 * asks for: a sheet for each service and, where an agreement covers it, for each agreement.
 *
 * @param title what the book is about
 * @param reading how to read it, and what it leaves out
 * @param columns the columns of every sheet, the control first
 * @param row a row of them
 */
record ControlBook(
    String title, String reading, List<Column> columns, Function<ControlShare, List<String>> row) {

  /** What stands in place of an answer where the data maps no task to a control. */
  static final String NOT_MAPPED = "Not mapped";

  /** What is told of such a control. */
  static final String NOTHING_SAID = "The data maps no task of this service to this control.";

  ControlBook {
    columns = List.copyOf(columns);
  }

  /** The book about {@code subject}, which has a framework. */
  Book of(ExportSubject subject) {
    ControlFramework framework = subject.framework();
    if (framework == null) {
      throw new IllegalArgumentException(title + " without a framework");
    }
    List<Sheet> sheets = new ArrayList<>();
    for (Part part : subject.parts()) {
      List<List<String>> rows = ControlShare.all(framework, part).stream().map(row).toList();
      sheets.add(new Sheet(part.id(), name(part), columns, 1, rows));
    }
    Sheet cover = Cover.of(title, subject).add("How to read it", reading).sheet(sheets);
    return new Book(title, subject.label(), cover, sheets);
  }

  private static String name(Part part) {
    String service = part.service().service().name();
    return part.agreement() == null ? service : service + ", " + part.agreement().agreement().id();
  }

  /** {@code lines} one below the other, after whose they are. */
  static String told(String whose, List<String> lines) {
    return lines.isEmpty() ? "" : whose + Terms.NEXT + Terms.list(lines);
  }

  /** {@code texts} that are not empty, one below the other; what is said where there is none. */
  static String all(ControlShare share, String... texts) {
    List<String> told = new ArrayList<>();
    for (String text : texts) {
      if (!text.isEmpty()) {
        told.add(text);
      }
    }
    return share.isMapped() ? String.join(Terms.NEXT, told) : NOTHING_SAID;
  }
}
