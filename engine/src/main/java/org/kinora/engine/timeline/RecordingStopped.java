package org.kinora.engine.timeline;

/**
 * Ends a scene whose remaining frames are not wanted. It is an error, so that a scene that catches exceptions does not
 * go on regardless.
 */
public final class RecordingStopped extends Error {

    private static final long serialVersionUID = 1;

    RecordingStopped() {
        super("No more frames of this scene are wanted", null, false, false);
    }
}
