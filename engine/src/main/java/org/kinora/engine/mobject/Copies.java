package org.kinora.engine.mobject;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.engine.timeline.Property;

/**
 * Copies of a mobject and all that it is made of. Each part is cloned, gets copies of the properties that it declared,
 * and every field that holds one of the parts or properties, in a list, a map, an array or a record too, holds the copy
 * instead. References to anything else stay as they are.
 */
final class Copies {

    /** The fields of a class that can hold parts of a mobject's state; fields of other types are never looked into. */
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()) && mayHoldState(field.getType()))
                    .peek(field -> field.setAccessible(true))
                    .toList();
        }
    };

    private final Map<Object, Object> copies = new IdentityHashMap<>();
    private final List<FluentMobject<?>> originals = new ArrayList<>();

    <M extends FluentMobject<M>> M of(M original) {
        collect(original);
        int done;
        do {
            done = originals.size();
            List.copyOf(originals).forEach(this::collectSelections);
        } while (originals.size() > done);
        originals.forEach(this::copyAttachment);
        originals.forEach(this::copyProperties);
        originals.forEach(this::redirectFields);
        @SuppressWarnings("unchecked")
        M copy = (M) copies.get(original);
        originals.forEach(
                each -> FluentMobject.displayList().enlistLayerLike(each, (FluentMobject<?>) copies.get(each)));
        return copy;
    }

    private void collect(FluentMobject<?> mobject) {
        if (!copies.containsKey(mobject)) {
            copies.put(mobject, mobject.shallowCopy());
            originals.add(mobject);
            mobject.constituents().forEach(this::collect);
        }
    }

    /** Groups that are not parts themselves but hold parts, such as the labels of a chart, are copied along. */
    private void collectSelections(FluentMobject<?> mobject) {
        forEachField(mobject, (field, value) -> {
            Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
            for (Object each : values) {
                if (each instanceof Composite<?> group
                        && !copies.containsKey(group)
                        && group.size() > 0
                        && copies.keySet().containsAll(group.parts())) {
                    collect(group);
                }
            }
        });
    }

    private void copyAttachment(FluentMobject<?> original) {
        Attachment held = original.attached();
        copyRelation(held);
        if (copies.get(held) instanceof Attachment copy) {
            ((FluentMobject<?>) copies.get(original)).hold(copy);
        }
    }

    private void copyProperties(FluentMobject<?> original) {
        FluentMobject<?> copy = (FluentMobject<?>) copies.get(original);
        for (Property<?> property : original.properties()) {
            copyRelation(property.state().owner());
            Property<?> own = property.copy(copy, this::copyOf);
            copies.put(property, own);
            copy.properties().add(own);
        }
    }

    private void copyRelation(Object followed) {
        if (followed instanceof Relation relation && !copies.containsKey(relation)) {
            Relation copy = relation.copy(this::copyOf);
            if (copy != null) {
                copies.put(relation, copy);
            }
        }
    }

    private void redirectFields(FluentMobject<?> original) {
        Object copy = copies.get(original);
        forEachField(original, (field, value) -> {
            copyRelation(value);
            Object redirected = copyOf(value);
            if (redirected != value) {
                field.set(copy, redirected);
            }
        });
    }

    private interface FieldVisitor {
        void visit(Field field, Object value) throws IllegalAccessException;
    }

    private static void forEachField(FluentMobject<?> mobject, FieldVisitor visitor) {
        try {
            for (Class<?> type = mobject.getClass(); type != FluentMobject.class; type = type.getSuperclass()) {
                for (Field field : FIELDS.get(type)) {
                    Object value = field.get(mobject);
                    if (value != null) {
                        visitor.visit(field, value);
                    }
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(
                    mobject.getClass().getSimpleName() + " cannot be copied: " + e.getMessage(), e);
        }
    }

    private static boolean mayHoldState(Class<?> type) {
        if (type.isArray()) {
            return mayHoldState(type.getComponentType());
        }
        return !type.isPrimitive()
                && !type.isEnum()
                && type != String.class
                && !Number.class.isAssignableFrom(type)
                && !isValue(type);
    }

    /** The engine's own values are immutable and hold no mobject. */
    private static boolean isValue(Class<?> type) {
        String name = type.getPackageName();
        return name.endsWith(".engine.geometry")
                || name.endsWith(".engine.space")
                || name.endsWith(".engine.paint")
                || name.endsWith(".engine.text");
    }

    /** The copy of a value that is copied along, or that contains one; any other value as it is. */
    Object copyOf(Object value) {
        Object known = copies.get(value);
        if (known != null) {
            return known;
        }
        if (value instanceof LayerStyle style) {
            return style.copy(this::copyOf);
        }
        if (value instanceof Members<?> members) {
            return Members.of(members.stream().map(this::copyOf).toList());
        }
        if (value instanceof List<?> list) {
            return copyOfList(list);
        }
        if (value instanceof Set<?> set) {
            Set<Object> copy = new LinkedHashSet<>();
            set.forEach(each -> copy.add(copyOf(each)));
            return copy.equals(set) ? set : copy;
        }
        if (value instanceof Map<?, ?> map) {
            return copyOfMap(map);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::copyOf);
        }
        if (value instanceof Record && !isValue(value.getClass())) {
            return copyOfRecord((Record) value);
        }
        return value != null && value.getClass().isArray() ? copyOfArray(value) : value;
    }

    private Object copyOfList(List<?> list) {
        List<Object> copy = new ArrayList<>(list.size());
        boolean isOther = false;
        for (Object each : list) {
            Object own = copyOf(each);
            isOther |= own != each;
            copy.add(own);
        }
        if (list instanceof ArrayList) {
            return copy;
        }
        return isOther ? List.copyOf(copy) : list;
    }

    private Object copyOfMap(Map<?, ?> map) {
        Map<Object, Object> copy = map.getClass() == HashMap.class ? new HashMap<>() : new LinkedHashMap<>();
        boolean isOther = map.getClass() == HashMap.class || map.getClass() == LinkedHashMap.class;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object key = copyOf(entry.getKey());
            Object own = copyOf(entry.getValue());
            isOther |= key != entry.getKey() || own != entry.getValue();
            copy.put(key, own);
        }
        return isOther ? copy : map;
    }

    private Object copyOfArray(Object array) {
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        for (int i = 0; i < length; i++) {
            Object each = Array.get(array, i);
            Array.set(copy, i, each == null ? null : copyOf(each));
        }
        return copy;
    }

    private Object copyOfRecord(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        boolean isOther = false;
        try {
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().setAccessible(true);
                Object part = components[i].getAccessor().invoke(value);
                types[i] = components[i].getType();
                arguments[i] = part == null ? null : copyOf(part);
                isOther |= arguments[i] != part && !types[i].isPrimitive();
            }
            if (!isOther) {
                return value;
            }
            Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    value.getClass().getSimpleName() + " cannot be copied: " + e.getMessage(), e);
        }
    }
}
