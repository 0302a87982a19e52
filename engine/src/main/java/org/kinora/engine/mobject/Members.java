package org.kinora.engine.mobject;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * An unmodifiable list that can be extended without copying it: members are added one by one, and every list in between
 * belongs to some moment of the film. The lists share an array, of which each sees only its own beginning.
 */
final class Members<E> extends AbstractList<E> {

    private final Object[] array;
    private final int size;

    private Members(Object[] array, int size) {
        this.array = array;
        this.size = size;
    }

    static <E> Members<E> of(Collection<? extends E> members) {
        Object[] array = members.toArray();
        for (Object member : array) {
            Objects.requireNonNull(member, "A group's members cannot be null");
        }
        return new Members<>(array, array.length);
    }

    /** Only the thread that records the scene may call this. */
    Members<E> plus(Collection<? extends E> more) {
        int length = size + more.size();
        Object[] longer = array;
        // an element that a longer list has put there belongs to that list
        if (length > array.length || size < array.length && array[size] != null) {
            longer = Arrays.copyOf(Arrays.copyOf(array, size), Math.max(length, 2 * size));
        }
        int at = size;
        for (E member : more) {
            longer[at++] = Objects.requireNonNull(member, "A group's members cannot be null");
        }
        return new Members<>(longer, length);
    }

    Members<E> minus(Collection<?> fewer) {
        List<E> rest = stream().filter(member -> !fewer.contains(member)).toList();
        return of(rest);
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        Objects.checkIndex(index, size);
        return (E) array[index];
    }

    @Override
    public int size() {
        return size;
    }
}
