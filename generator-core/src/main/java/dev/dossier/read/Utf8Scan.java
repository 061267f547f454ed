package dev.dossier.read;

import dev.dossier.diagnostic.ReadCode;
import dev.dossier.diagnostic.SourceSpan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Looks through a file of any length for bytes that are not UTF-8. */
final class Utf8Scan {

  private static final int ROOM = 64 * 1024;

  private int line = 1;
  private int column = 1;

  private Utf8Scan() {}

  /** Whether all of {@code file} is UTF-8; the first byte that is not is a finding. */
  static boolean passes(Path file, String name, Findings findings) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return new Utf8Scan().passes(channel, name, findings);
    }
  }

  private boolean passes(FileChannel channel, String name, Findings findings) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(ROOM);
    CharBuffer chars = CharBuffer.allocate(ROOM);
    boolean end = false;
    while (!end) {
      end = channel.read(bytes) < 0;
      bytes.flip();
      CoderResult result = decoder.decode(bytes, chars, end);
      chars.flip();
      count(chars);
      chars.clear();
      if (result.isError()) {
        String bad = String.format(Locale.ROOT, "%02X", bytes.get(bytes.position()));
        findings.add(ReadCode.INVALID_UTF8, new SourceSpan(name, line, column, 1), bad);
        return false;
      }
      bytes.compact();
    }
    return true;
  }

  private void count(CharBuffer chars) {
    while (chars.hasRemaining()) {
      char c = chars.get();
      if (c == '\n') {
        line++;
        column = 1;
      } else if (c != '\uFEFF') {
        column++;
      }
    }
  }
}
