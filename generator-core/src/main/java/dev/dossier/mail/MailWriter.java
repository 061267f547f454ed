package dev.dossier.mail;

import dev.dossier.page.MailAddress;
import dev.dossier.page.MailHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.Fields;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.HeaderImpl;
import org.apache.james.mime4j.message.MessageImpl;
import org.apache.james.mime4j.message.MultipartImpl;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;

/**
 * Writes letters as e-mails (RFC 5322 and 2045 to 2049). Nothing in them depends on the time or on
 * chance: boundaries and the message's id follow from the content. Immutable.
 *
 * <pre>{@code
 * byte[] eml = new MailWriter(theme.mailStyle()).write(head, xhtml, Optional.of(pdf));
 * }</pre>
 */
public final class MailWriter {

  private static final BasicBodyFactory BODIES = new BasicBodyFactory(StandardCharsets.UTF_8);
  private static final int DIGEST_BYTES = 16;
  private static final int ROOM = 64 * 1024;

  private final String style;

  /**
   * @param style the style sheet of e-mails; it refers to no files
   */
  public MailWriter(String style) {
    this.style = style;
  }

  /**
   * The message.
   *
   * @param head its head
   * @param xhtml the page of the letter
   * @param pdf the letter as PDF, to be attached
   */
  public byte[] write(MailHead head, String xhtml, Optional<byte[]> pdf) {
    MailText text = MailText.of(xhtml, style, head.label());
    String digest = digest(head, text, pdf);
    String inner = "=_alternative_" + digest;
    Multipart alternatives = alternatives(text);
    MessageImpl message = new MessageImpl();
    Header header = header(head, text, digest);
    if (pdf.isPresent()) {
      String outer = "=_mixed_" + digest;
      header.addField(multipart("mixed", outer));
      BodyPart body = new BodyPart();
      body.setHeader(new HeaderImpl());
      body.getHeader().addField(multipart("alternative", inner));
      body.setBody(alternatives);
      Multipart mixed = new MultipartImpl("mixed");
      mixed.addBodyPart(body);
      mixed.addBodyPart(attachment(head.fileName() + ".pdf", pdf.get()));
      message.setBody(mixed);
    } else {
      header.addField(multipart("alternative", inner));
      message.setBody(alternatives);
    }
    message.setHeader(header);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);
    try {
      new DefaultMessageWriter().writeMessage(message, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("An e-mail cannot be put together in memory", e);
    } finally {
      message.dispose();
    }
    return bytes.toByteArray();
  }

  private static Header header(MailHead head, MailText text, String digest) {
    Header header = new HeaderImpl();
    header.addField(
        Fields.date(
            "Date",
            Date.from(head.date().toInstant()),
            TimeZone.getTimeZone(head.date().getOffset())));
    header.addField(Fields.from(mailbox(head.from())));
    if (!head.replyTo().isEmpty()) {
      header.addField(Fields.addressList("Reply-To", mailboxes(head.replyTo())));
    }
    header.addField(Fields.addressList("To", mailboxes(head.to())));
    header.addField(Fields.subject("[" + head.label() + "] " + oneLine(text.subject())));
    header.addField(Fields.messageId("<" + digest + "@" + domain(head.from().email()) + ">"));
    header.addField(new RawField("Content-Language", text.language()));
    header.addField(new RawField("X-Sharing-Label", head.label()));
    if (head.state() == MailHead.State.DRAFT) {
      header.addField(new RawField("X-Unsent", "1"));
    }
    header.addField(Fields.version("1.0"));
    return header;
  }

  private static Multipart alternatives(MailText text) {
    Multipart alternatives = new MultipartImpl("alternative");
    alternatives.addBodyPart(text("plain", text.plain()));
    alternatives.addBodyPart(text("html", text.html()));
    return alternatives;
  }

  private static BodyPart text(String subtype, String content) {
    BodyPart part = new BodyPart();
    Header header = new HeaderImpl();
    header.addField(Fields.contentType("text/" + subtype, new NameValuePair("charset", "UTF-8")));
    header.addField(Fields.contentTransferEncoding(encoding(content)));
    part.setHeader(header);
    String lines = content.replace("\n", "\r\n");
    part.setBody(BODIES.textBody(lines, StandardCharsets.UTF_8));
    return part;
  }

  /** The encoding in which text is short and, as far as it is Latin, readable. */
  private static String encoding(String content) {
    long escaped = content.chars().filter(c -> c > '~').count();
    return escaped > content.length() / 4 ? "base64" : "quoted-printable";
  }

  private static BodyPart attachment(String fileName, byte[] content) {
    BodyPart part = new BodyPart();
    Header header = new HeaderImpl();
    header.addField(Fields.contentType("application/pdf", new NameValuePair("name", fileName)));
    header.addField(Fields.contentTransferEncoding("base64"));
    header.addField(Fields.contentDisposition("attachment", fileName));
    part.setHeader(header);
    part.setBody(BODIES.binaryBody(content));
    return part;
  }

  private static Field multipart(String subtype, String boundary) {
    return Fields.contentType("multipart/" + subtype, new NameValuePair("boundary", boundary));
  }

  private static List<Mailbox> mailboxes(List<MailAddress> addresses) {
    return addresses.stream().map(MailWriter::mailbox).toList();
  }

  private static Mailbox mailbox(MailAddress address) {
    String email = address.email();
    String name = oneLine(address.name());
    return new Mailbox(
        name.isEmpty() ? null : name, email.substring(0, email.lastIndexOf('@')), domain(email));
  }

  private static String domain(String email) {
    return IDN.toASCII(email.substring(email.lastIndexOf('@') + 1));
  }

  /** {@code text} without line ends and other signs that a head gives a meaning to. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip().replace("=?", "=\u2060?");
  }

  private static String digest(MailHead head, MailText text, Optional<byte[]> pdf) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(head.toString().getBytes(StandardCharsets.UTF_8));
      digest.update(text.html().getBytes(StandardCharsets.UTF_8));
      pdf.ifPresent(digest::update);
      return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
