package org.kinora.engine.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Objects that a recording has one of each type of, such as its fonts; any thread may ask for them. */
final class Resources {

    private final Map<Class<?>, Object> byType = new HashMap<>();

    /** The only object of a type, made when first asked for; its maker may ask for others. */
    synchronized <R> R get(Class<R> type, Supplier<R> maker) {
        Object resource = byType.get(type);
        if (resource == null) {
            resource = maker.get();
            byType.put(type, resource);
        }
        return type.cast(resource);
    }

    synchronized void close() {
        for (Object resource : byType.values()) {
            if (resource instanceof AutoCloseable closeable) {
                try {
                    closeable.close();
                } catch (Exception e) {
                    throw new IllegalStateException(
                            "A resource of the scene could not be closed: " + e.getMessage(), e);
                }
            }
        }
    }
}
