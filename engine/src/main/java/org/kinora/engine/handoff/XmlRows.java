package org.kinora.engine.handoff;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements in rows, indented by their depth. */
final class XmlRows {

    /** What XML 1.0 has no way to write. */
    private static final String FORBIDDEN = "[^\t\n\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    /** @param doctype such as {@code <!DOCTYPE fcpxml>} */
    XmlRows(String doctype) {
        try {
            text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                    .append(doctype)
                    .append('\n');
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param attributes names and values in turn; one with the value null is left out */
    void open(String element, String... attributes) {
        write(element, false, attributes);
        depth++;
    }

    void close() {
        depth--;
        try {
            xml.writeCharacters("    ".repeat(depth));
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void empty(String element, String... attributes) {
        write(element, true, attributes);
    }

    private void write(String element, boolean isEmpty, String... attributes) {
        try {
            xml.writeCharacters("    ".repeat(depth));
            if (isEmpty) {
                xml.writeEmptyElement(element);
            } else {
                xml.writeStartElement(element);
            }
            for (int i = 0; i < attributes.length; i += 2) {
                if (attributes[i + 1] != null) {
                    xml.writeAttribute(attributes[i], attributes[i + 1].replaceAll(FORBIDDEN, ""));
                }
            }
            xml.writeCharacters("\n");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
