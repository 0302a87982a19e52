package org.kinora.engine.media;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
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

    private static final Set<String> CONTAINERS = Set.of("svg", "g", "a", "symbol");
    private static final Set<String> DRAWN =
            Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "use");
    private static final Set<String> UNMARKED_INSIDE = Set.of("clippath", "marker", "text");

    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^)'\"]+)['\"]?\\s*\\)");
    private static final Pattern IMPORT = Pattern.compile("@import[^;]*;?");

    private final Path file;
    private final XMLEventFactory making = XMLEventFactory.newDefaultFactory();
    private final List<XMLEvent> events = new ArrayList<>();
    private final SvgWeights weights = new SvgWeights();
    private final List<Set<String>> marks = new ArrayList<>();
    /** The ids of what was left out, and what that is. */
    private final Map<String, String> missing = new LinkedHashMap<>();

    private final Set<String> references = new LinkedHashSet<>();
    private final Set<String> lacking = new LinkedHashSet<>();
    /** Outlines by the ids of their elements, and the ids of those that cut others. */
    private final Map<String, String> outlines = new HashMap<>();

    private final Set<String> cutting = new LinkedHashSet<>();
    private final List<String> open = new ArrayList<>();
    private final List<Boolean> isMarked = new ArrayList<>();
    private int elements;
    private int unmarked;
    private boolean hasText;

    private SvgSource(Path file) {
        this.file = file;
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
        return mark < 0 || mark >= marks.size() ? Set.of() : marks.get(mark);
    }

    boolean hasText() {
        return hasText;
    }

    /** Kinds of things that the picture has, but that are not drawn. */
    Set<String> lacking() {
        Set<String> all = new LinkedHashSet<>(lacking);
        missing.forEach((id, kind) -> {
            if (references.contains(id)) {
                all.add(kind);
            }
        });
        return all;
    }

    private void read(XMLEventReader in) throws XMLStreamException {
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement()) {
                begin(event.asStartElement(), in);
            } else if (event.isEndElement()) {
                end(event);
            } else if (event.isCharacters()) {
                boolean isStyle = !open.isEmpty() && open.get(open.size() - 1).equals("style");
                events.add(
                        isStyle
                                ? making.createCharacters(
                                        style(event.asCharacters().getData()))
                                : event);
            } else if (event.isStartDocument() || event.isEndDocument()) {
                events.add(event);
            }
        }
        cutting.forEach(id -> refuseIntricate(outlines.get(id)));
        if (weights.isTooHeavy()) {
            throw new IllegalArgumentException(
                    file + ": this picture repeats its parts so often that it would be more than " + SvgWeights.MOST
                            + " elements");
        }
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
        String id = attribute(element, "id");
        boolean isSibling = DRAWN.contains(name)
                && unmarked == 0
                && !open.isEmpty()
                && CONTAINERS.contains(open.get(open.size() - 1));
        Set<String> ids = ids(id, name.equals("use") ? href(element) : null);
        boolean marksSibling = isSibling && !ids.isEmpty();
        if (marksSibling) {
            addMark(SvgMark.NEXT, marks.size());
            marks.add(ids);
        }
        events.add(rewritten(element, name));
        if (unmarked == 0 && CONTAINERS.contains(name) && id != null) {
            addMark(SvgMark.ALL_INSIDE, marks.size());
            marks.add(ids);
        }
        open.add(name);
        isMarked.add(marksSibling);
        unmarked += UNMARKED_INSIDE.contains(name) ? 1 : 0;
        hasText |= name.equals("text");
    }

    private void end(XMLEvent event) {
        events.add(event);
        weights.end();
        String name = open.remove(open.size() - 1);
        unmarked -= UNMARKED_INSIDE.contains(name) ? 1 : 0;
        if (isMarked.remove(isMarked.size() - 1)) {
            addMark(SvgMark.NEXT, SvgMark.NOTHING);
        }
    }

    private void leaveOut(StartElement element, String name, XMLEventReader in) throws XMLStreamException {
        String kind = LEFT_OUT.getOrDefault(name, "");
        if (REFERRED_TO.contains(name)) {
            missing.put(String.valueOf(attribute(element, "id")), kind);
        } else if (!kind.isEmpty()) {
            lacking.add(kind);
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

    private StartElement rewritten(StartElement element, String name) {
        List<Attribute> attributes = new ArrayList<>();
        Set<String> targets = new LinkedHashSet<>();
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute each = all.next();
            String key = each.getName().getLocalPart();
            String value = each.getValue();
            if (key.equals("d") || key.equals("points")) {
                String outline = key.equals("d") ? value : "M" + value;
                outlines.put(attribute(element, "id"), outline);
                if (open.contains("clippath")) {
                    refuseIntricate(outline);
                }
                attributes.add(each);
                continue;
            }
            for (Matcher found = REFERENCE.matcher(value); found.find(); ) {
                targets.add(found.group(1));
            }
            if (key.equals("href")) {
                if (value.strip().startsWith("#")) {
                    targets.add(value.strip().substring(1));
                } else if (!name.equals("a")) {
                    lacking.add("parts from other files");
                    continue;
                }
            }
            if (key.equals("font-family")) {
                attributes.add(making.createAttribute(each.getName(), SvgFonts.familyFor(value)));
            } else if (key.equals("style")) {
                attributes.add(making.createAttribute(each.getName(), style(value)));
            } else {
                attributes.add(each);
            }
        }
        references.addAll(targets);
        if (name.equals("use") && open.contains("clippath")) {
            cutting.addAll(targets);
        }
        weights.begin(attribute(element, "id"), targets);
        return making.createStartElement(element.getName(), attributes.iterator(), element.getNamespaces());
    }

    private void refuseIntricate(String pathData) {
        if (pathData != null && SvgIntricacy.isIntricate(pathData)) {
            throw new IllegalArgumentException(
                    file + ": an outline in this picture crosses itself too often to cut others by it");
        }
    }

    private String style(String css) {
        for (Matcher found = REFERENCE.matcher(css); found.find(); ) {
            references.add(found.group(1));
        }
        if (css.contains("@import")) {
            lacking.add("style sheets from other files");
        }
        return SvgFonts.withOurFamilies(IMPORT.matcher(css).replaceAll(""));
    }

    private static String attribute(StartElement element, String name) {
        Attribute found = element.getAttributeByName(new QName(name));
        return found == null ? null : found.getValue().strip();
    }

    private static String href(StartElement element) {
        String plain = attribute(element, "href");
        if (plain != null) {
            return plain;
        }
        Attribute linked = element.getAttributeByName(new QName("http://www.w3.org/1999/xlink", "href"));
        return linked == null ? null : linked.getValue().strip();
    }

    private void addMark(double kind, int number) {
        QName group = new QName(SVG, "g");
        Attribute transform = making.createAttribute("transform", SvgMark.transform(kind, number));
        events.add(making.createStartElement(group, List.of(transform).iterator(), null));
        events.add(making.createEndElement(group, null));
    }
}
