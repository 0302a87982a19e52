package org.kinora.engine.media;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/**
 * The attributes and styles of an SVG file, made safe to draw: other files and fonts that there are not are gone. Takes
 * note of what refers to what, and so of what the picture lacks and how large it becomes.
 */
final class SvgAttributes {

    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^)'\"]+)['\"]?\\s*\\)");
    private static final Pattern IMPORT = Pattern.compile("@import[^;]*;?");

    private final Path file;
    private final XMLEventFactory making;
    private final SvgWeights weights = new SvgWeights();
    /** The ids of what was left out, and what that is. */
    private final Map<String, String> missing = new LinkedHashMap<>();

    private final Set<String> references = new LinkedHashSet<>();
    private final Set<String> lacking = new LinkedHashSet<>();
    /** Outlines by the ids of their elements, and the ids of those that cut others. */
    private final Map<String, String> outlines = new HashMap<>();

    private final Set<String> cutting = new LinkedHashSet<>();

    /** @param file for messages */
    SvgAttributes(XMLEventFactory making, Path file) {
        this.making = making;
        this.file = file;
    }

    /** Says that something was left out that does nothing unless something refers to it. */
    void lacksIfReferredTo(String id, String kind) {
        missing.put(id, kind);
    }

    /** Says that something was left out. */
    void lacks(String kind) {
        lacking.add(kind);
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

    /**
     * An element with the attributes that can be drawn.
     *
     * @param name its local name in small letters
     * @param isCutting whether it cuts others, being a part of a clip path
     */
    StartElement rewritten(StartElement element, String name, boolean isCutting) {
        List<Attribute> attributes = new ArrayList<>();
        Set<String> targets = new LinkedHashSet<>();
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute each = all.next();
            String key = each.getName().getLocalPart();
            String value = each.getValue();
            if (key.equals("d") || key.equals("points")) {
                String outline = key.equals("d") ? value : "M" + value;
                outlines.put(of(element, "id"), outline);
                if (isCutting) {
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
        if (name.equals("use") && isCutting) {
            cutting.addAll(targets);
        }
        weights.begin(of(element, "id"), targets);
        return making.createStartElement(element.getName(), attributes.iterator(), element.getNamespaces());
    }

    private void refuseIntricate(String pathData) {
        if (pathData != null && SvgIntricacy.isIntricate(pathData)) {
            throw new IllegalArgumentException(
                    file + ": an outline in this picture crosses itself too often to cut others by it");
        }
    }

    /** A style sheet, or an element's own styles, with fonts that there are and nothing from other files. */
    String style(String css) {
        for (Matcher found = REFERENCE.matcher(css); found.find(); ) {
            references.add(found.group(1));
        }
        if (css.contains("@import")) {
            lacking.add("style sheets from other files");
        }
        return SvgFonts.withOurFamilies(IMPORT.matcher(css).replaceAll(""));
    }

    /** Ends the innermost element. */
    void end() {
        weights.end();
    }

    /** @throws IllegalArgumentException if the picture, now that all of it is known, is too much to draw */
    void check() {
        cutting.forEach(id -> refuseIntricate(outlines.get(id)));
        if (weights.isTooHeavy()) {
            throw new IllegalArgumentException(
                    file + ": this picture repeats its parts so often that it would be more than " + SvgWeights.MOST
                            + " elements");
        }
    }

    /** An attribute's value; null if there is none. */
    static String of(StartElement element, String name) {
        Attribute found = element.getAttributeByName(new QName(name));
        return found == null ? null : found.getValue().strip();
    }

    /** What an element refers to as a whole; null if nothing. */
    static String href(StartElement element) {
        String plain = of(element, "href");
        if (plain != null) {
            return plain;
        }
        Attribute linked = element.getAttributeByName(new QName("http://www.w3.org/1999/xlink", "href"));
        return linked == null ? null : linked.getValue().strip();
    }
}
