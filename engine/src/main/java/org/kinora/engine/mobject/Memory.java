package org.kinora.engine.mobject;

import java.util.List;

/** How shapes looked at one time. */
record Memory(List<Shape<?>> shapes, List<Shape<?>> looks) {

    static Memory of(List<Shape<?>> shapes) {
        List<Shape<?>> looks = shapes.stream().<Shape<?>>map(Shape::copy).toList();
        return new Memory(List.copyOf(shapes), looks);
    }

    void recall() {
        for (int i = 0; i < shapes.size(); i++) {
            shapes.get(i).become(looks.get(i));
        }
    }
}
