package dev.dossier.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes what makes a file archival: metadata, colour profile, language and associated files. */
final class DocumentMetadata {

  private static final PdfName AF = new PdfName("AF");
  private static final PdfName AF_RELATIONSHIP = new PdfName("AFRelationship");
  private static final PdfName SOURCE = new PdfName("Source");
  private static final PdfName UF = new PdfName("UF");
  private static final PdfName GTS_PDFA1 = new PdfName("GTS_PDFA1");
  private static final PdfName DISPLAY_DOC_TITLE = new PdfName("DisplayDocTitle");
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final byte[] PROFILE = readProfile();

  private final PdfWriter writer;
  private final PdfRequest request;

  DocumentMetadata(PdfWriter writer, PdfRequest request) {
    this.writer = writer;
    this.request = request;
  }

  /** Sets the XMP packet and the information dictionary; the writer must be open. */
  void describe() {
    PdfInfo info = request.info();
    writer.setXmpMetadata(XmpPacket.of(info));
    PdfDictionary dictionary = writer.getInfo();
    put(dictionary, PdfName.TITLE, info.title());
    put(dictionary, PdfName.AUTHOR, info.author());
    put(dictionary, PdfName.SUBJECT, info.subject());
    String keywords = XmpPacket.keywords(info);
    put(dictionary, PdfName.KEYWORDS, keywords.isEmpty() ? null : keywords);
    put(dictionary, PdfName.PRODUCER, info.producer());
    dictionary.put(PdfName.CREATIONDATE, date(info.created()));
    dictionary.put(PdfName.MODDATE, date(info.created()));
    dictionary.put(PdfName.FILEID, identifier());
  }

  /** Adds to the catalogue all that it needs beside its pages. */
  void completeCatalog(PdfIndirectReference structure) throws IOException {
    PdfDictionary catalog = writer.getExtraCatalog();
    PdfDictionary marked = new PdfDictionary();
    marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
    catalog.put(PdfName.MARKINFO, marked);
    catalog.put(PdfName.STRUCTTREEROOT, structure);
    put(catalog, PdfName.LANG, request.info().language());
    PdfDictionary preferences = new PdfDictionary();
    preferences.put(DISPLAY_DOC_TITLE, PdfBoolean.PDFTRUE);
    catalog.put(PdfName.VIEWERPREFERENCES, preferences);
    catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent()));
    attach(catalog);
  }

  private PdfDictionary outputIntent() throws IOException {
    PdfStream profile = new PdfStream(PROFILE);
    profile.put(PdfName.N, new PdfNumber(3));
    profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB"));
    intent.put(PdfName.INFO, new PdfString("sRGB (IEC 61966-2-1)"));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    return intent;
  }

  private void attach(PdfDictionary catalog) throws IOException {
    if (request.attachments().isEmpty()) {
      return;
    }
    PdfArray associated = new PdfArray();
    SortedMap<String, PdfIndirectReference> byName = new TreeMap<>();
    for (PdfAttachment attachment : request.attachments()) {
      PdfIndirectReference file =
          writer.addToBody(specification(attachment)).getIndirectReference();
      associated.add(file);
      byName.put(attachment.name(), file);
    }
    PdfArray names = new PdfArray();
    byName.forEach(
        (name, file) -> {
          names.add(string(name));
          names.add(file);
        });
    PdfDictionary tree = new PdfDictionary();
    tree.put(PdfName.NAMES, names);
    PdfDictionary all = new PdfDictionary();
    all.put(PdfName.EMBEDDEDFILES, tree);
    catalog.put(PdfName.NAMES, all);
    catalog.put(AF, associated);
  }

  private PdfDictionary specification(PdfAttachment attachment) throws IOException {
    PdfStream contents = new PdfStream(attachment.bytes());
    contents.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
    contents.put(PdfName.SUBTYPE, new PdfName(attachment.mediaType()));
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.SIZE, new PdfNumber(attachment.bytes().length));
    parameters.put(PdfName.MODDATE, date(attachment.modified()));
    contents.put(PdfName.PARAMS, parameters);
    contents.flateCompress();
    PdfIndirectReference stream = writer.addToBody(contents).getIndirectReference();
    PdfDictionary files = new PdfDictionary();
    files.put(PdfName.F, stream);
    files.put(UF, stream);
    PdfDictionary specification = new PdfDictionary(PdfName.FILESPEC);
    specification.put(PdfName.F, string(attachment.name()));
    specification.put(UF, string(attachment.name()));
    specification.put(PdfName.DESC, string(attachment.description()));
    specification.put(AF_RELATIONSHIP, SOURCE);
    specification.put(PdfName.EF, files);
    return specification;
  }

  /** The identifier of the file, made from all that goes into it. */
  private PdfLiteral identifier() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(request.xhtml().getBytes(StandardCharsets.UTF_8));
      request.stylesheets().forEach(css -> digest.update(css.getBytes(StandardCharsets.UTF_8)));
      digest.update(XmpPacket.of(request.info()));
      request.attachments().forEach(a -> digest.update(a.bytes()));
      String hex = HexFormat.of().formatHex(digest.digest(), 0, 16);
      return new PdfLiteral("[<" + hex + "><" + hex + ">]");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static PdfString date(Instant instant) {
    return new PdfString(PDF_DATE.format(instant));
  }

  private static void put(PdfDictionary dictionary, PdfName key, @Nullable String text) {
    if (text == null) {
      dictionary.remove(key);
    } else {
      dictionary.put(key, string(text));
    }
  }

  private static PdfString string(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }

  /** The profile as it stands in files, compressed once. */
  private static byte[] readProfile() {
    try (InputStream in = DocumentMetadata.class.getResourceAsStream("srgb.icc")) {
      if (in == null) {
        throw new IllegalStateException("The colour profile srgb.icc is not on the class path");
      }
      return deflated(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the colour profile srgb.icc", e);
    }
  }
}
