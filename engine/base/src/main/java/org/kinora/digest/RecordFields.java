package org.kinora.digest;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Reads the components of records, whatever they are called; looks each kind of record up once. */
final class RecordFields {

    /** @param fields null if they cannot be read */
    private record Kind(Fingerprint name, Field[] fields) {}

    private final Map<Class<?>, Kind> kinds = new HashMap<>();

    void addKind(Class<?> kind, ContentDigest into) {
        Fingerprint name = kindOf(kind).name;
        into.add(name.high()).add(name.low());
    }

    void add(Object record, ContentDigest into) {
        addKind(record.getClass(), into);
        Field[] fields = kindOf(record.getClass()).fields;
        if (fields == null) {
            into.unprovable();
            return;
        }
        try {
            for (Field field : fields) {
                Class<?> type = field.getType();
                if (type == double.class) {
                    into.add(field.getDouble(record));
                } else if (type == long.class || type == int.class) {
                    into.add(field.getLong(record));
                } else if (type == boolean.class) {
                    into.add(field.getBoolean(record));
                } else {
                    into.add(field.get(record));
                }
            }
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Kind kindOf(Class<?> kind) {
        Kind known = kinds.get(kind);
        if (known == null) {
            Mixing name = new Mixing();
            kind.getName().chars().forEach(name::add);
            known = new Kind(name.fingerprint(), kind.isRecord() ? fields(kind) : null);
            kinds.put(kind, known);
        }
        return known;
    }

    private static Field[] fields(Class<?> record) {
        Field[] components = Arrays.stream(record.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toArray(Field[]::new);
        try {
            for (Field field : components) {
                field.setAccessible(true);
            }
            return components;
        } catch (InaccessibleObjectException closed) {
            return null;
        }
    }
}
