package org.kinora.engine.media;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.XMLEvent;

/** Puts {@linkplain SvgMark marks} beside and inside the elements of a document by whose ids they are found. */
final class SvgMarking {

    private static final Set<String> CONTAINERS = Set.of("svg", "g", "a", "symbol");
    private static final Set<String> DRAWN =
            Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "use");
    private static final Set<String> UNMARKED_INSIDE = Set.of("clippath", "marker", "text");

    private final XMLEventFactory making;
    private final Consumer<XMLEvent> out;
    private final List<Set<String>> marks = new ArrayList<>();
    /** For every open element, whether a mark before it is to be ended after it. */
    private final Deque<Boolean> isMarked = new ArrayDeque<>();
    /** How many of the open elements bear no marks inside. */
    private int unmarked;

    /** @param out gets the marks, between the events of the document */
    SvgMarking(XMLEventFactory making, Consumer<XMLEvent> out) {
        this.making = making;
        this.out = out;
    }

    /** The ids that a mark stands for. */
    Set<String> idsOf(int mark) {
        return mark < 0 || mark >= marks.size() ? Set.of() : marks.get(mark);
    }

    /**
     * Marks an element that comes next.
     *
     * @param parent the name of the element it is in; empty for the outermost
     * @param ids under which it is found
     */
    void before(String name, String parent, Set<String> ids) {
        boolean isDrawn = DRAWN.contains(name) && CONTAINERS.contains(parent) && unmarked == 0 && !ids.isEmpty();
        if (isDrawn) {
            mark(SvgMark.NEXT, ids);
        }
        isMarked.push(isDrawn);
    }

    /** Marks what is inside of an element that has begun. */
    void inside(String name, Set<String> ids) {
        if (CONTAINERS.contains(name) && unmarked == 0 && !ids.isEmpty()) {
            mark(SvgMark.ALL_INSIDE, ids);
        }
        unmarked += UNMARKED_INSIDE.contains(name) ? 1 : 0;
    }

    /** Ends the mark of an element that has ended. */
    void after(String name) {
        unmarked -= UNMARKED_INSIDE.contains(name) ? 1 : 0;
        if (isMarked.pop()) {
            write(SvgMark.NEXT, SvgMark.NOTHING);
        }
    }

    private void mark(double kind, Set<String> ids) {
        write(kind, marks.size());
        marks.add(ids);
    }

    private void write(double kind, int number) {
        QName group = new QName(SvgSource.SVG, "g");
        Attribute transform = making.createAttribute("transform", SvgMark.transform(kind, number));
        out.accept(making.createStartElement(group, List.of(transform).iterator(), null));
        out.accept(making.createEndElement(group, null));
    }
}
