package dev.dossier;

import dev.dossier.output.FileStamp;
import dev.dossier.output.OutputFolder;
import dev.dossier.pdf.PdfAttachment;
import dev.dossier.pdf.PdfInfo;
import dev.dossier.pdf.PdfRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The PDFs of the last run. One that was made from the same text, styles, fonts, attachments and
 * metadata by the same program is not made again. May be used by several threads at once.
 */
final class PaperStore {

  /** The name of an image in a page or a style sheet. */
  private static final Pattern IMAGE =
      Pattern.compile("(?:src=\\s*|url\\(\\s*)[\"']?([^\"'()\\s>]+)");

  private final @Nullable RunState last;
  private final OutputFolder output;
  private final String base;
  private final Map<String, String> papers = new ConcurrentHashMap<>();

  /**
   * @param last what the last run left behind; absent if every PDF is to be made
   * @param base the digest of what all PDFs are made with
   */
  PaperStore(@Nullable RunState last, OutputFolder output, String base) {
    this.last = last;
    this.output = output;
    this.base = base;
  }

  /** The digest of what the PDF of {@code request} is made from. */
  String inputs(PdfRequest request) {
    PdfInfo info = request.info();
    InputDigest digest = new InputDigest().add(base).add(request.xhtml()).add(info);
    request.stylesheets().forEach(digest::add);
    for (PdfAttachment file : request.attachments()) {
      digest.add(file.name()).add(file.mediaType()).add(file.description()).add(file.modified());
      digest.add(file.bytes());
    }
    addImages(request.xhtml(), request, digest);
    request.stylesheets().forEach(style -> addImages(style, request, digest));
    return digest.add(request.smallestType()).hex();
  }

  private static void addImages(String text, PdfRequest request, InputDigest digest) {
    Matcher image = IMAGE.matcher(text);
    while (image.find()) {
      byte[] content = request.images().load(image.group(1));
      if (content != null) {
        digest.add(image.group(1)).add(content);
      }
    }
  }

  /**
   * The PDF of {@code path} as the last run left it, which is then one of this run's files; empty
   * if it was made from something else, or is not there as it was.
   */
  Optional<byte[]> kept(String path, String inputs) {
    FileStamp stamp = last == null ? null : last.files().get(path);
    if (last == null || stamp == null || !inputs.equals(last.papers().get(path))) {
      return Optional.empty();
    }
    try {
      byte[] content = Files.readAllBytes(output.place(path));
      if (output.keep(path, stamp)) {
        papers.put(path, inputs);
        return Optional.of(content);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Notes that the PDF of {@code path} was made from {@code inputs}. */
  void made(String path, String inputs) {
    papers.put(path, inputs);
  }

  /** Of which inputs each PDF of this run is made, by path. */
  Map<String, String> papers() {
    return new TreeMap<>(papers);
  }
}
