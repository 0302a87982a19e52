package org.kinora.engine.scene;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values that notes may have: those that JSON has, in an order that is the same in every run. */
final class NoteValue {

    private NoteValue() {}

    /**
     * A copy that nothing changes any more; maps are in the order of their keys.
     *
     * @throws IllegalArgumentException if it is none of these; the message names the key
     */
    static Object of(String key, Object value) {
        if (value instanceof String || value instanceof Boolean || isNumber(value)) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(of(key, each)));
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new TreeMap<>();
            map.forEach((name, each) -> copy.put(String.valueOf(name), of(key, each)));
            return Collections.unmodifiableMap(copy);
        }
        throw new IllegalArgumentException("note(\"" + key + "\", …): " + value
                + " cannot be noted; note texts, finite numbers, truth values, and lists and maps of them");
    }

    private static boolean isNumber(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue());
        }
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigDecimal
                || value instanceof BigInteger;
    }
}
