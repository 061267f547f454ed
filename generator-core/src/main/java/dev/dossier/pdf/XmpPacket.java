package dev.dossier.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Metadata as XMP (ISO 16684-1) with the claims of conformance to PDF/A-3a (ISO 19005-3, section
 * 6.6) and PDF/UA-1 (ISO 14289-1, section 5).
 */
final class XmpPacket {

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String PDFA_EXTENSION =
      """
       <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
         <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
         <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
         <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
         <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
          <pdfaProperty:name>part</pdfaProperty:name>
          <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
          <pdfaProperty:category>internal</pdfaProperty:category>
          <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
         </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
       </rdf:Description>
      """;

  private XmpPacket() {}

  static byte[] of(PdfInfo info) {
    String date = instant(info.created());
    StringBuilder xmp = new StringBuilder();
    xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
        .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
        .append("<rdf:RDF xmlns:rdf=\"" + RDF + "\">\n")
        .append(" <rdf:Description rdf:about=\"\"")
        .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
        .append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
        .append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
        .append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
    property(xmp, "dc:format", "application/pdf");
    alternative(xmp, "dc:title", info.title());
    alternative(xmp, "dc:description", info.subject());
    if (info.author() != null) {
      xmp.append("  <dc:creator><rdf:Seq><rdf:li>")
          .append(escaped(info.author()))
          .append("</rdf:li></rdf:Seq></dc:creator>\n");
    }
    xmp.append("  <dc:language><rdf:Bag><rdf:li>")
        .append(escaped(info.language()))
        .append("</rdf:li></rdf:Bag></dc:language>\n");
    property(xmp, "xmp:CreateDate", date);
    property(xmp, "xmp:ModifyDate", date);
    property(xmp, "xmp:MetadataDate", date);
    property(xmp, "pdf:Producer", info.producer());
    String keywords = keywords(info);
    if (!keywords.isEmpty()) {
      property(xmp, "pdf:Keywords", keywords);
    }
    property(xmp, "pdfaid:part", "3");
    property(xmp, "pdfaid:conformance", "A");
    property(xmp, "pdfuaid:part", "1");
    xmp.append(" </rdf:Description>\n")
        .append(PDFA_EXTENSION)
        .append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return xmp.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** All keywords in one text, the sharing label first; the same in both kinds of metadata. */
  static String keywords(PdfInfo info) {
    List<String> all = new ArrayList<>();
    if (info.label() != null) {
      all.add(info.label());
    }
    all.addAll(info.keywords());
    return String.join(", ", all);
  }

  private static String instant(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static void property(StringBuilder xmp, String name, String value) {
    xmp.append("  <" + name + ">").append(escaped(value)).append("</" + name + ">\n");
  }

  private static void alternative(StringBuilder xmp, String name, @Nullable String value) {
    if (value != null) {
      xmp.append("  <" + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">")
          .append(escaped(value))
          .append("</rdf:li></rdf:Alt></" + name + ">\n");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
