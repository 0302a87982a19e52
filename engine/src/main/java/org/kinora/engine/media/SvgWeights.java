package org.kinora.engine.media;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts how many elements a picture has once everything that is used several times is counted each time. A few lines
 * of elements that use one another can amount to billions.
 */
final class SvgWeights {

    static final int MOST = 200_000;

    /** References may lead from element to element as often as this; every step is a level of the stack. */
    private static final int LONGEST_WAY = 1_000;

    private static final class Element {
        final List<Element> children = new ArrayList<>();
        final List<String> targets;
        double weight;
        boolean isBeingWeighed;

        Element(Collection<String> targets) {
            this.targets = List.copyOf(targets);
        }
    }

    private final Map<String, Element> byId = new HashMap<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private Element root;

    /** @param targets the ids of the elements that it refers to */
    void begin(String id, Collection<String> targets) {
        Element element = new Element(targets);
        if (root == null) {
            root = element;
        } else {
            open.peek().children.add(element);
        }
        if (id != null) {
            byId.putIfAbsent(id, element);
        }
        open.push(element);
    }

    void end() {
        open.pop();
    }

    boolean isTooHeavy() {
        return root != null && !(weigh(root, 0) <= MOST);
    }

    private double weigh(Element element, int steps) {
        if (element.weight > 0) {
            return element.weight;
        }
        if (steps > LONGEST_WAY) {
            return Double.POSITIVE_INFINITY;
        }
        if (element.isBeingWeighed) {
            return 0; // what contains itself is not drawn
        }
        element.isBeingWeighed = true;
        double weight = 1;
        for (Element child : element.children) {
            weight += weigh(child, steps + 1);
        }
        for (String target : element.targets) {
            Element used = byId.get(target);
            weight += used == null ? 0 : weigh(used, steps + 1);
        }
        element.isBeingWeighed = false;
        element.weight = weight;
        return weight;
    }
}
