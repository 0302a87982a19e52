package org.kinora.engine.preview;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.scene.Inspected;
import org.kinora.engine.scene.Inspector;

/** What was clicked on in the picture: a mobject, and what it is a part of. A click at the same place goes one further. */
final class Selection {

    private final Inspector inspector;
    private final Point place;
    private final double reach;
    private final List<Mobject> levels;
    private final int level;

    private long frame = -1;
    private Inspected inspected;

    private Selection(Inspector inspector, Point place, double reach, List<Mobject> levels, int level) {
        this.inspector = inspector;
        this.place = place;
        this.reach = reach;
        this.levels = levels;
        this.level = level;
    }

    /**
     * What a click picks; null if there is nothing.
     *
     * @param film of which there is no selection yet
     * @param before what was picked before, of the same film; null for nothing
     * @param place in the frame's units
     * @param reach how far beside a thing the click may be, in the frame's units
     */
    static Selection at(Inspector film, Selection before, long frame, Point place, double reach) {
        Inspector inspector = before == null ? film : before.inspector;
        List<Mobject> levels = inspector.at(frame, place, reach);
        if (levels.isEmpty()) {
            return null;
        }
        boolean isSame = before != null && before.levels.equals(levels);
        return new Selection(inspector, place, reach, levels, isSame ? (before.level + 1) % levels.size() : 0);
    }

    /** The same place in another film, if something of the same kind is there; otherwise null. */
    Selection in(Inspector other, long otherFrame) {
        List<Mobject> found = other.at(otherFrame, place, reach);
        boolean isLike = level < found.size()
                && found.get(level)
                        .getClass()
                        .getName()
                        .equals(levels.get(level).getClass().getName());
        return isLike ? new Selection(other, place, reach, found, level) : null;
    }

    /** What there is to know of it in a frame. */
    Inspected inspected(long now) {
        if (inspected == null || frame != now) {
            inspected = inspector.inspect(levels.subList(level, levels.size()), now);
            frame = now;
        }
        return inspected;
    }

    /** The classes of what it is a part of, from the inside. */
    List<String> wholes() {
        return levels.subList(level + 1, levels.size()).stream()
                .map(Inspector::kind)
                .toList();
    }
}
