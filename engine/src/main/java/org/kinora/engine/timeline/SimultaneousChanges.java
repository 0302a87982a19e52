package org.kinora.engine.timeline;

/** Two animations change the same property at the same time and cannot be combined. */
final class SimultaneousChanges extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String first;
    private final String second;

    SimultaneousChanges(String first, String second) {
        super(first + " and " + second, null, false, false);
        this.first = first;
        this.second = second;
    }

    /** The exception for the author, in whose terms there are neither tracks nor segments. */
    IllegalStateException of(Property<?> property) {
        return new IllegalStateException(
                "%s: %s and %s change its %s at the same time. Play one after the other, or change both in one animate(…)"
                        .formatted(property.ownerName(), first, second, property.name()));
    }
}
