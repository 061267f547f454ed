package dev.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The library's entry: reads a data folder, checks it and writes its documents. */
public final class Dossier {

  private Dossier() {}

  /**
   * Reads and checks the data and, if there are no errors, writes every document. Files whose
   * content is the same are not touched. Where the request names a state file, PDFs are not made
   * again whose inputs are the same, and nothing is where everything is.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read or written for a reason that is
   *     not a fault of the data; the output folder is then as it was before
   */
  public static GenerateResult generate(GenerateRequest request) {
    return new RepeatedRun(request).generate();
  }

  /**
   * Reads and checks the data and a list of recipients and, if there are no errors, writes the
   * letter of one notification for each of them. Nothing of the list or the letters is kept in
   * memory, so that there may be any number of them.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read or written for a reason that is
   *     not a fault of the data; the output folder is then as it was before
   */
  public static GenerateResult merge(MergeRequest request) {
    return new MergeRun(request).merge();
  }

  /**
   * Reads and checks the data and, if there are no errors, writes exports: tables for spreadsheets
   * and other programs.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read or written for a reason that is
   *     not a fault of the data; the output folder is then as it was before
   */
  public static GenerateResult export(ExportRequest request) {
    return new ExportRun(request).export();
  }

  /**
   * Reads and checks the data and plans the documents without writing any.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read for a reason that is not a fault
   *     of the data
   */
  public static GenerateResult check(GenerateRequest request) {
    return new GenerateRun(request).check();
  }

  /**
   * Shows the documents to browsers on this machine and follows the changes of the data, until it
   * is closed. Nothing is written.
   *
   * @throws IOException if the port cannot be had
   */
  public static ServedSite serve(ServeRequest request) throws IOException {
    return ServedSite.start(request);
  }

  /**
   * Does what {@link #check(GenerateRequest)} does, and checks whether the system security plans of
   * OSCAL in a folder fit together: whatever is inherited or satisfied has to be provided or left
   * open by one of them. Places in these files are relative to that folder.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read for a reason that is not a fault
   *     of the data
   */
  public static GenerateResult check(GenerateRequest request, Path oscalDirectory) {
    return new GenerateRun(request).check(oscalDirectory);
  }

  /**
   * Says who owns a layer of a service, which line decided it, and what each side has to do.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read for a reason that is not a fault
   *     of the data
   */
  public static ExplainResult explain(ExplainRequest request) {
    return new ExplainRun(request).explain();
  }

  /**
   * Reads and checks two states of the data and says what changed from one to the other, for one
   * audience. Where formats are asked for, the documents are written.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read or written for a reason that is
   *     not a fault of the data; the output folder is then as it was before
   */
  public static DiffResult diff(DiffRequest request) {
    return new DiffRun(request).diff();
  }

  /**
   * Reads and checks the data and works out how every duty to notify stands that is not fulfilled,
   * for the audience of the documents of page {@code clocks}. Nothing is written.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read for a reason that is not a fault
   *     of the data
   */
  public static ClocksResult clocks(ClocksRequest request) {
    return new ClocksRun(request).clocks();
  }

  /**
   * Writes a small, complete set of data to start from, the project that renders it, and the JSON
   * Schemas that editors complete it by. Where one of its data files is there already nothing is
   * written.
   *
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public static InitResult init(InitRequest request) {
    return new InitRun(request).init();
  }

  /**
   * Writes Markdown that explains every key of every data file, every goal and every finding, in
   * place of what is there, and returns the files.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read or written
   */
  public static List<Path> reference(ReferenceRequest request) {
    return InitRun.reference(request);
  }

  /**
   * Starts a record: writes a commented file with what the data says already, which passes the
   * check and says itself what to replace. A file that is there already stays as it is.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read or written for a reason that is
   *     not a fault of the data
   */
  public static NewResult start(NewRequest request) {
    return new NewRun(request).start();
  }

  /**
   * Takes a playbook of CACAO 2.0 into the data as a runbook, whoever wrote it. A file that is
   * there already stays as it is. The result may say what was guessed or left out though a file was
   * written.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read or written for a reason that is
   *     not a fault of the data or of the playbook
   */
  public static NewResult importRunbook(ImportRequest request) {
    return new ImportRun(request).importRunbook();
  }

  /**
   * Writes the JSON Schemas of all data files, in place of those that are there, and returns the
   * files.
   *
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public static List<Path> schemas(Path folder) {
    return InitRun.schemas(folder);
  }
}
