package org.kinora.engine.mobject;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Change;
import org.kinora.engine.timeline.Recorder;

/** Animates whatever an edit changes, from what was before to what is after. */
final class Animate extends Animation {

    private final Mobject<?> mobject;
    private final Runnable edit;

    Animate(Mobject<?> mobject, Runnable edit) {
        this.mobject = mobject;
        this.edit = edit;
    }

    @Override
    protected void record(Recorder recorder) {
        boolean wasShown = mobject.isShown();
        mobject.show();
        Set<Shape<?>> before = new LinkedHashSet<>(mobject.shapes());
        List<Change<?>> changes = recorder.capture(edit);
        for (Change<?> change : changes) {
            change.tween(recorder);
        }
        Set<Shape<?>> after = new LinkedHashSet<>(mobject.shapes());
        for (Shape<?> shape : after) {
            if (!before.contains(shape) && !shape.isShown()) {
                double full = shape.opacity().get();
                shape.show();
                recorder.tween(shape.opacity(), progress -> full * clamp(progress));
            }
        }
        for (Shape<?> shape : before) {
            if (!after.contains(shape) && wasShown) {
                double full = shape.opacity().get();
                recorder.tween(shape.opacity(), progress -> full * clamp(1 - progress));
                recorder.atEnd(() -> {
                    shape.hide();
                    shape.opacity().set(full);
                });
            }
        }
    }

    private static double clamp(double progress) {
        return Math.max(0, Math.min(1, progress));
    }
}
