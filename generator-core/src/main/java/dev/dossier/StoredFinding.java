package dev.dossier;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Severity;
import dev.dossier.diagnostic.SourceSpan;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

/** The form of a finding in the state of a run. */
final class StoredFinding {

  private StoredFinding() {}

  static void write(Diagnostic finding, DataOutputStream out) throws IOException {
    SourceSpan span = finding.span();
    RunState.text(out, finding.code().id());
    RunState.text(out, finding.severity().name());
    RunState.text(out, span.file());
    out.writeInt(span.line());
    out.writeInt(span.column());
    out.writeInt(span.length());
    RunState.text(out, finding.message());
    String excerpt = finding.excerpt();
    out.writeBoolean(excerpt != null);
    RunState.text(out, excerpt == null ? "" : excerpt);
  }

  static Diagnostic read(DataInputStream in) throws IOException {
    Code code = code(RunState.text(in));
    Severity severity = Severity.valueOf(RunState.text(in));
    SourceSpan span = new SourceSpan(RunState.text(in), in.readInt(), in.readInt(), in.readInt());
    String message = RunState.text(in);
    boolean marked = in.readBoolean();
    String excerpt = RunState.text(in);
    return new Diagnostic(code, severity, span, message, marked ? excerpt : null);
  }

  private static Code code(String id) throws IOException {
    return Arrays.stream(Code.class.getPermittedSubclasses())
        .flatMap(codes -> Stream.of(codes.getEnumConstants()))
        .map(Code.class::cast)
        .filter(code -> code.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IOException("no such finding: " + id));
  }
}
