package org.kinora.engine.timeline;

import java.util.List;

/** The edits of a recording that are tried out, one inside another, to see what they change. */
final class Edits {

    /** What the innermost edit has changed; null if none is being tried out. */
    private EditCapture running;

    boolean isRunning() {
        return running != null;
    }

    /** Runs an edit, reverts it, and returns what it changed. */
    List<Change<?>> tryOut(Runnable edit) {
        EditCapture outer = running;
        running = new EditCapture();
        try {
            edit.run();
            return running.revert();
        } finally {
            running = outer;
        }
    }

    void onCreated(Property<?> property) {
        if (running != null) {
            running.onCreated(property);
        }
    }

    void onChange(Property<?> property) {
        if (running != null) {
            running.onChange(property);
        }
    }
}
