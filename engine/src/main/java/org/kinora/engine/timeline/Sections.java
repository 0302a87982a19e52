package org.kinora.engine.timeline;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A film's sections in the order of the film, in whichever order they begin to be recorded; any thread may ask. */
final class Sections {

    private final List<Section> inOrder = new CopyOnWriteArrayList<>();

    /** Begins a section; it lasts until the next one or the end. */
    synchronized void begin(Section section) {
        int place = inOrder.size();
        // a sequence that runs beside this one may have begun one later in the film
        while (place > 0 && inOrder.get(place - 1).firstFrame() > section.firstFrame()) {
            place--;
        }
        inOrder.add(place, section);
    }

    /** Puts another section in place of one that is there, which is this very object. */
    synchronized void replace(Section old, Section by) {
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i) == old) {
                inOrder.set(i, by);
            }
        }
    }

    List<Section> soFar() {
        return List.copyOf(inOrder);
    }
}
