package dev.dossier.read;

import dev.dossier.diagnostic.ReadCode;
import dev.dossier.model.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** Loads a file as text and refuses what is too long, not UTF-8 or not printable. */
final class TextLoader {

  private static final int MOST_BYTES = 5_000_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextLoader() {}

  /** The text of {@code file} without a byte order mark; absent if there is a finding about it. */
  static Optional<SourceText> load(DataFile file, Findings findings) {
    byte[] bytes;
    try {
      long size = Files.size(file.path());
      if (size > MOST_BYTES) {
        findings.add(ReadCode.FILE_TOO_LARGE, String.format(Locale.ROOT, "%,d", size));
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file.path())) {
        bytes = in.readNBytes(MOST_BYTES + 1);
      }
    } catch (IOException e) {
      findings.add(ReadCode.FILE_UNREADABLE, reason(e));
      return Optional.empty();
    }
    if (bytes.length > MOST_BYTES) {
      findings.add(ReadCode.FILE_TOO_LARGE, "more than 5,000,000");
      return Optional.empty();
    }
    return decode(file.name(), bytes, findings);
  }

  /** Why something could not be read, in words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof FileSystemLoopException) {
      return "it is a folder within itself";
    }
    if (e instanceof NoSuchFileException) {
      return "it does not exist";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private static Optional<SourceText> decode(String name, byte[] bytes, Findings findings) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (out.length() > 0 && out.get(0) == BYTE_ORDER_MARK) {
      out.position(1);
    }
    String content = out.toString();
    TextLines lines = new TextLines(name, content);
    findings.excerptsFrom(lines);
    if (result.isError()) {
      String bad = String.format(Locale.ROOT, "%02X", bytes[in.position()]);
      findings.add(ReadCode.INVALID_UTF8, lines.span(content.length(), content.length()), bad);
      return Optional.empty();
    }
    boolean printable = true;
    for (int i = 0; i < content.length(); i++) {
      if (isControl(content.charAt(i))) {
        findings.add(
            ReadCode.CONTROL_CHARACTER, lines.span(i, i + 1), Quoted.codePoint(content.charAt(i)));
        printable = false;
      }
    }
    return printable ? Optional.of(new SourceText(name, content)) : Optional.empty();
  }

  /** Whether no document can hold {@code c}: it is neither printable nor white space. */
  static boolean isControl(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0x7F && c < 0xA0 && c != 0x85)
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  /** Whether no document can hold the code point {@code c}, half a character included. */
  static boolean isUnprintable(int c) {
    return c <= 0xFFFF && (isControl((char) c) || Character.isSurrogate((char) c));
  }
}
