package org.kinora.engine.media;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * The XML of an SVG file, made safe to draw: entities, scripts, other files and what cannot be drawn are gone, and
 * elements with an id are marked so that {@link SvgRecorder} recognises what they draw.
 */
final class SvgSource {

    static final String SVG = "http://www.w3.org/2000/svg";

    private static final long MOST_BYTES = 16 << 20;
    private static final int MOST_ELEMENTS = 100_000;
    static final int MOST_NESTED = 200;
    /** What leaves the document, with all that is inside. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("mask", "masks"),
            Map.entry("filter", "filters"),
            Map.entry("pattern", "patterns"),
            Map.entry("image", "embedded pictures"),
            Map.entry("foreignobject", "foreign objects"),
            Map.entry("script", ""),
            Map.entry("metadata", ""),
            Map.entry("animate", "animations"),
            Map.entry("animatetransform", "animations"),
            Map.entry("animatemotion", "animations"),
            Map.entry("set", "animations"));

    /** What does nothing unless something refers to it. */
    private static final Set<String> REFERRED_TO = Set.of("mask", "filter", "pattern");

    private final Path file;
    private final XMLEventFactory making = XMLEventFactory.newDefaultFactory();
    private final List<XMLEvent> events = new ArrayList<>();
    private final SvgMarking marking = new SvgMarking(making, events::add);
    private final SvgAttributes attributes;
    private final List<String> open = new ArrayList<>();
    private int elements;
    private boolean hasText;

    private SvgSource(Path file) {
        this.file = file;
        attributes = new SvgAttributes(making, file);
    }

    /** @throws IllegalArgumentException if there is no such file, or it is no SVG picture that can be drawn */
    static SvgSource read(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(InputFiles.checked(file, MOST_BYTES)))) {
            return of(in, file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + ": cannot be read", unreadable);
        }
    }

    /** Of a file's content that is in memory; the file is named in messages only. */
    static SvgSource of(byte[] content, Path file) {
        if (content.length > MOST_BYTES) {
            throw new IllegalArgumentException("%s: this picture has %,d bytes, but at most %,d are read"
                    .formatted(file, content.length, MOST_BYTES));
        }
        return of(new ByteArrayInputStream(content), file);
    }

    private static SvgSource of(InputStream in, Path file) {
        SvgSource source = new SvgSource(file);
        try {
            source.read(reader(in));
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException(
                    file + ":" + broken.getLocation().getLineNumber() + ": this is not well-formed XML: "
                            + reason(broken),
                    broken);
        }
        return source;
    }

    private static XMLEventReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLEventReader(in);
    }

    private static String reason(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        return message.substring(message.lastIndexOf("Message: ") + 1)
                .replaceFirst("^essage: ", "")
                .strip();
    }

    /** The events, as often as they are asked for. */
    XMLEventReader events() {
        return new ListedEvents(events);
    }

    /** The ids that a {@linkplain SvgMark mark} stands for. */
    Set<String> idsOf(int mark) {
        return marking.idsOf(mark);
    }

    boolean hasText() {
        return hasText;
    }

    /** Kinds of things that the picture has, but that are not drawn. */
    Set<String> lacking() {
        return attributes.lacking();
    }

    private void read(XMLEventReader in) throws XMLStreamException {
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement()) {
                begin(event.asStartElement(), in);
            } else if (event.isEndElement()) {
                end(event);
            } else if (event.isCharacters()) {
                events.add(
                        parent().equals("style")
                                ? making.createCharacters(
                                        attributes.style(event.asCharacters().getData()))
                                : event);
            } else if (event.isStartDocument() || event.isEndDocument()) {
                events.add(event);
            }
        }
        attributes.check();
    }

    /** The innermost open element; empty if there is none. */
    private String parent() {
        return open.isEmpty() ? "" : open.get(open.size() - 1);
    }

    private void begin(StartElement element, XMLEventReader in) throws XMLStreamException {
        String name = element.getName().getLocalPart().toLowerCase(Locale.ROOT);
        String namespace = element.getName().getNamespaceURI();
        boolean isForeign = !namespace.isEmpty() && !namespace.equals(SVG);
        if (open.isEmpty() && (isForeign || !name.equals("svg"))) {
            throw new IllegalArgumentException(file + ": this is no SVG picture: its first element is <"
                    + element.getName().getLocalPart() + ">");
        }
        if (++elements > MOST_ELEMENTS || open.size() >= MOST_NESTED) {
            throw new IllegalArgumentException(
                    file + ":" + element.getLocation().getLineNumber() + ": this picture has "
                            + (elements > MOST_ELEMENTS
                                    ? "more than " + MOST_ELEMENTS + " elements"
                                    : "elements nested more than " + MOST_NESTED + " deep"));
        }
        if (isForeign || LEFT_OUT.containsKey(name)) {
            leaveOut(element, isForeign ? "" : name, in);
            return;
        }
        Set<String> ids = ids(SvgAttributes.of(element, "id"), name.equals("use") ? SvgAttributes.href(element) : null);
        marking.before(name, parent(), ids);
        events.add(attributes.rewritten(element, name, open.contains("clippath")));
        marking.inside(name, ids);
        open.add(name);
        hasText |= name.equals("text");
    }

    private void end(XMLEvent event) {
        events.add(event);
        attributes.end();
        marking.after(open.remove(open.size() - 1));
    }

    private void leaveOut(StartElement element, String name, XMLEventReader in) throws XMLStreamException {
        String kind = LEFT_OUT.getOrDefault(name, "");
        if (REFERRED_TO.contains(name)) {
            attributes.lacksIfReferredTo(String.valueOf(SvgAttributes.of(element, "id")), kind);
        } else if (!kind.isEmpty()) {
            attributes.lacks(kind);
        }
        for (int depth = 1; depth > 0; ) {
            XMLEvent skipped = in.nextEvent();
            depth += skipped.isStartElement() ? 1 : skipped.isEndElement() ? -1 : 0;
        }
    }

    private static Set<String> ids(String own, String target) {
        Set<String> ids = new LinkedHashSet<>();
        if (own != null) {
            ids.add(own);
        }
        if (target != null && target.startsWith("#")) {
            ids.add(target.substring(1));
        }
        return ids;
    }
}
