package dev.dossier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.page.MailAddress;
import dev.dossier.page.MailHead;
import dev.dossier.page.MailHead.State;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our e-mails as another library reads them. */
class MailWriterTest {

  private static final String STYLE = "p { color: #1c2733; }\n";
  private static final Path GOLDEN = Path.of("src/test/resources/dev/dossier/mail");
  private static final byte[] PDF = pdf();
  private static final MailAddress SENDER =
      new MailAddress("Example Cloud Ltd", "security@example.com");
  private static final MailAddress READER =
      new MailAddress("Jürgen Größler", "juergen@contoso.example.com");
  private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-03-04T11:05:06+01:00");

  private final MailWriter writer = new MailWriter(STYLE);

  @Test
  void theHeadIsWhatWasAskedFor() throws Exception {
    MimeMessage message = read(writer.write(head(State.SENT, READER), letter("x"), pdfFile()));
    assertThat(message.getFrom())
        .containsExactly(new InternetAddress("security@example.com", "Example Cloud Ltd"));
    assertThat(addresses(message)).containsExactly("Jürgen Größler <juergen@contoso.example.com>");
    assertThat(message.getReplyTo()).containsExactly(new InternetAddress("answers@example.com"));
    assertThat(message.getSubject()).isEqualTo("[TLP:AMBER] Störung – 障害のお知らせ");
    assertThat(message.getHeader("Date", null)).isEqualTo("Wed, 4 Mar 2026 11:05:06 +0100");
    assertThat(message.getSentDate().toInstant()).isEqualTo(DATE.toInstant());
    assertThat(message.getHeader("X-Sharing-Label", null)).isEqualTo("TLP:AMBER");
    assertThat(message.getContentLanguage()).containsExactly("de-DE");
    assertThat(message.getHeader("MIME-Version", null)).isEqualTo("1.0");
    assertThat(message.getHeader("X-Unsent")).isNull();
    assertThat(message.getMessageID()).matches("<[0-9a-f]{32}@example\\.com>");
  }

  @Test
  void aDraftOpensForSending() throws Exception {
    MimeMessage message = read(writer.write(head(State.DRAFT, READER), letter("x"), pdfFile()));
    assertThat(message.getHeader("X-Unsent", null)).isEqualTo("1");
  }

  @Test
  void bothTextsAndTheAttachmentArriveWhole() throws Exception {
    MimeMessage message = read(writer.write(head(State.SENT, READER), letter("Ärger"), pdfFile()));
    assertThat(message.getContentType()).startsWith("multipart/mixed");
    MimeMultipart parts = (MimeMultipart) message.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    MimeMultipart texts = (MimeMultipart) parts.getBodyPart(0).getContent();
    assertThat(texts.getContentType()).startsWith("multipart/alternative");
    assertThat(texts.getCount()).isEqualTo(2);
    assertThat(texts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat((String) texts.getBodyPart(0).getContent())
        .isEqualTo(
            "TLP:AMBER\r\n\r\nStörung – 障害のお知らせ\r\n========================\r\n\r\nÄrger\r\n");
    assertThat(texts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    assertThat((String) texts.getBodyPart(1).getContent())
        .startsWith("<!DOCTYPE html>\r\n<html lang=\"de-DE\">")
        .contains(STYLE.replace("\n", "\r\n"), "<p>Ärger</p>")
        .doesNotContain("Navigation", "site.css");
    Part attachment = parts.getBodyPart(1);
    assertThat(attachment.getDisposition()).isEqualTo(Part.ATTACHMENT);
    assertThat(attachment.getFileName()).isEqualTo("incident-7-TLP-AMBER.pdf");
    assertThat(attachment.getContentType()).startsWith("application/pdf");
    assertThat(attachment.getInputStream().readAllBytes()).isEqualTo(PDF);
  }

  @Test
  void withoutAPdfThereAreOnlyTheTwoTexts() throws Exception {
    MimeMessage message =
        read(writer.write(head(State.SENT, READER), letter("x"), Optional.empty()));
    assertThat(message.getContentType()).startsWith("multipart/alternative");
    assertThat(((MimeMultipart) message.getContent()).getCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eve\r\nBcc: everybody@example.org",
        "Eve\nX-Unsent: 1\n\nHello",
        "Eve\u2028Bcc: everybody@example.org",
        "\"Eve\" <eve@example.org>, Mallory",
        "Back\\slash \"quoted\" (comment) [x]; a:b",
        "😀🏳️‍🌈 Zoë 田中",
        "=?UTF-8?Q?not_an_encoded_word?=",
        "  spaced   out  "
      })
  void aNameInTheHeadIsANameAndNothingElse(String name) throws Exception {
    MailAddress hostile = new MailAddress(name, "eve@example.com");
    byte[] eml =
        writer.write(
            new MailHead(
                hostile,
                List.of(hostile),
                List.of(hostile, READER),
                DATE,
                State.SENT,
                "TLP:RED",
                "incident"),
            letter("x", name),
            pdfFile());
    MimeMessage message = read(eml);
    String oneLine = name.replaceAll("[\\s\u2028]+", " ").strip().replace("=?", "=\u2060?");
    assertThat(addresses(message))
        .containsExactly(oneLine + " <eve@example.com>", addresses(READER));
    assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo(oneLine);
    assertThat(message.getSubject()).isEqualTo("[TLP:RED] " + oneLine);
    assertThat(Collections.list(message.getAllHeaders()))
        .extracting(jakarta.mail.Header::getName)
        .containsExactly(
            "Date",
            "From",
            "Reply-To",
            "To",
            "Subject",
            "Message-ID",
            "Content-Language",
            "X-Sharing-Label",
            "MIME-Version",
            "Content-Type");
  }

  @Test
  void linesEndWithCarriageReturnAndLineFeedAndStayShort() throws Exception {
    String name = "Ärger mit sehr langen Namen ".repeat(30);
    byte[] eml =
        writer.write(
            head(State.SENT, new MailAddress(name, "a@example.com"), READER),
            letter("wort ".repeat(3000) + "W".repeat(5000), name + "W".repeat(300)),
            pdfFile());
    String text = new String(eml, StandardCharsets.ISO_8859_1);
    assertThat(text.chars()).allMatch(c -> c < 127 && (c >= ' ' || c == '\r' || c == '\n'));
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line).hasSizeLessThan(999));
    assertThat(addresses(read(eml))).first().asString().startsWith("Ärger mit sehr langen Namen");
    assertThat(read(eml).getSubject()).endsWith("W".repeat(300));
  }

  @Test
  void anInternationalDomainIsWrittenInAscii() throws Exception {
    byte[] eml =
        writer.write(
            head(State.SENT, new MailAddress("", "info@bücher.example")), letter("x"), pdfFile());
    assertThat(addresses(read(eml))).containsExactly("info@xn--bcher-kva.example");
  }

  @Test
  void theBytesFollowFromTheContentAlone() {
    MailHead head = head(State.SENT, READER);
    byte[] first = writer.write(head, letter("x"), pdfFile());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(new MailWriter(STYLE).write(head, letter("x"), pdfFile())).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(writer.write(head, letter("y"), pdfFile())).isNotEqualTo(first);
  }

  @Test
  void aLetterIsTheSameMessageOnEveryJdk() throws IOException {
    byte[] eml =
        writer.write(
            head(State.DRAFT, READER, new MailAddress("田中 \"太郎\"", "tanaka@example.jp")),
            Files.readString(GOLDEN.resolve("letter.xhtml")),
            Optional.of("%PDF-1.7 short".getBytes(StandardCharsets.US_ASCII)));
    if (System.getProperty("golden.update") != null) {
      Files.write(GOLDEN.resolve("letter.eml"), eml);
    }
    assertThat(new String(eml, StandardCharsets.US_ASCII))
        .isEqualTo(Files.readString(GOLDEN.resolve("letter.eml"), StandardCharsets.US_ASCII));
  }

  @Test
  void differentLettersHaveDifferentIds() throws Exception {
    MailHead head = head(State.SENT, READER);
    assertThat(read(writer.write(head, letter("x"), pdfFile())).getMessageID())
        .isNotEqualTo(read(writer.write(head, letter("y"), pdfFile())).getMessageID())
        .isNotEqualTo(read(writer.write(head, letter("x"), Optional.empty())).getMessageID())
        .isNotEqualTo(
            read(writer.write(head(State.DRAFT, READER), letter("x"), pdfFile())).getMessageID());
  }

  private static MailHead head(State state, MailAddress... to) {
    return new MailHead(
        SENDER,
        List.of(new MailAddress("", "answers@example.com")),
        List.of(to),
        DATE,
        state,
        "TLP:AMBER",
        "incident-7-TLP-AMBER");
  }

  private static String letter(String text) {
    return letter(text, "Störung – 障害のお知らせ");
  }

  private static String letter(String text, String heading) {
    return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="de-DE" xml:lang="de-DE">
        <head><title>x</title><link rel="stylesheet" href="../assets/site.css"/></head>
        <body class="letter"><nav class="screen-only"><a href="index.html">Navigation</a></nav>
        <main><p>TLP:AMBER</p><h1>%s</h1><p>%s</p></main></body>
        </html>
        """
        .formatted(heading.replace("&", "&amp;").replace("<", "&lt;"), text);
  }

  private static Optional<byte[]> pdfFile() {
    return Optional.of(PDF);
  }

  private static byte[] pdf() {
    byte[] bytes = new byte[70_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + i / 256);
    }
    return bytes;
  }

  private static MimeMessage read(byte[] eml) throws MessagingException {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
  }

  private static List<String> addresses(MimeMessage message)
      throws MessagingException, IOException {
    return Arrays.stream(message.getRecipients(RecipientType.TO))
        .map(address -> (InternetAddress) address)
        .map(
            address ->
                address.getPersonal() == null
                    ? address.getAddress()
                    : address.getPersonal() + " <" + address.getAddress() + ">")
        .toList();
  }

  private static String addresses(MailAddress address) {
    return address.name() + " <" + address.email() + ">";
  }
}
