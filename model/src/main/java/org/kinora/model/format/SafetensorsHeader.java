package org.kinora.model.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the header of a safetensors file and holds every claim in it against the size of the file. */
final class SafetensorsHeader {

    /** The format's own limit: a longer header is an attack or a mistake. */
    private static final long LONGEST = 100_000_000;

    private final String file;

    SafetensorsHeader(String file) {
        this.file = file;
    }

    /** The tensors by name, in the order of the header. */
    Map<String, TensorEntry> read(Safetensors.Source source) throws IOException {
        long size = source.size();
        if (size < Long.BYTES) {
            throw cutShort("it has %,d bytes, too few for a header".formatted(size));
        }
        long length = source.read(0, Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
        if (length < 2 || length > LONGEST) {
            throw new ModelFormatException(
                    "%s: it claims a header of %s bytes, so it is not a safetensors file. Check the name of the file."
                            .formatted(file, Long.toUnsignedString(length)));
        }
        if (length > size - Long.BYTES) {
            throw cutShort("its header claims %,d bytes of a file that has %,d".formatted(length, size));
        }
        ByteBuffer header = source.read(Long.BYTES, (int) length);
        byte[] document = new byte[(int) length];
        header.get(document);
        return entries(Json.object(file, document), Long.BYTES + length, size);
    }

    private Map<String, TensorEntry> entries(Map<String, Object> header, long dataStart, long size) {
        Map<String, TensorEntry> entries = new LinkedHashMap<>();
        header.forEach((tensor, description) -> {
            if (!tensor.equals("__metadata__")) {
                entries.put(tensor, entry(tensor, description, dataStart, size));
            }
        });
        checkThatTensorsFillTheFile(entries, dataStart, size);
        return entries;
    }

    private TensorEntry entry(String tensor, Object description, long dataStart, long size) {
        if (!(description instanceof Map<?, ?> members)
                || !(members.get("dtype") instanceof String typeName)
                || !(members.get("shape") instanceof List<?> shapeList)
                || !(members.get("data_offsets") instanceof List<?> offsets)
                || offsets.size() != 2
                || !(offsets.get(0) instanceof Long begin)
                || !(offsets.get(1) instanceof Long end)) {
            throw damaged(tensor, "lacks its dtype, shape or data_offsets");
        }
        ElementType type = type(tensor, typeName);
        int[] shape = shape(tensor, shapeList);
        long bytes = bytes(tensor, type, shape);
        if (begin < 0 || begin > end || end > Long.MAX_VALUE - dataStart) {
            throw damaged(tensor, "claims to lie from byte %,d to byte %,d".formatted(begin, end));
        }
        if (end - begin != bytes) {
            throw damaged(
                    tensor,
                    "is %s of %s, which takes %,d bytes, but claims %,d"
                            .formatted(shapeList, type, bytes, end - begin));
        }
        if (dataStart + end > size) {
            throw cutShort("tensor \"%s\" claims bytes %,d to %,d of a file that has %,d"
                    .formatted(tensor, dataStart + begin, dataStart + end, size));
        }
        return new TensorEntry(tensor, type, shape, dataStart + begin, dataStart + end);
    }

    private ElementType type(String tensor, String name) {
        try {
            return ElementType.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new ModelFormatException(
                    "%s: tensor \"%s\" holds elements of type \"%s\", which Kinora does not know. Convert it to F32 or F16."
                            .formatted(file, tensor, name),
                    unknown);
        }
    }

    private int[] shape(String tensor, List<?> list) {
        int[] shape = new int[list.size()];
        for (int axis = 0; axis < shape.length; axis++) {
            if (!(list.get(axis) instanceof Long extent) || extent < 0 || extent > Integer.MAX_VALUE) {
                throw damaged(tensor, "has the shape " + list);
            }
            shape[axis] = extent.intValue();
        }
        return shape;
    }

    private long bytes(String tensor, ElementType type, int[] shape) {
        long bytes = type.bytes;
        for (int extent : shape) {
            bytes *= extent;
            if (bytes > Integer.MAX_VALUE) {
                throw new ModelFormatException("%s: tensor \"%s\" takes more than two gigabytes, the most Kinora reads."
                        .formatted(file, tensor));
            }
        }
        return bytes;
    }

    /** The format allows neither overlaps nor holes: either would mean that the offsets are wrong. */
    private void checkThatTensorsFillTheFile(Map<String, TensorEntry> entries, long dataStart, long size) {
        List<TensorEntry> inOrder = new ArrayList<>(entries.values());
        inOrder.sort(Comparator.comparingLong(TensorEntry::begin).thenComparingLong(TensorEntry::end));
        long next = dataStart;
        for (TensorEntry entry : inOrder) {
            if (entry.begin() != next) {
                throw damaged(
                        entry.name(), "begins at byte %,d where byte %,d was expected".formatted(entry.begin(), next));
            }
            next = entry.end();
        }
        if (next != size) {
            throw new ModelFormatException(
                    "%s: its tensors end at byte %,d, but the file has %,d. The file is damaged: download it again."
                            .formatted(file, next, size));
        }
    }

    private ModelFormatException damaged(String tensor, String what) {
        return new ModelFormatException(
                "%s: tensor \"%s\" %s. The file is damaged: download it again.".formatted(file, tensor, what));
    }

    private ModelFormatException cutShort(String what) {
        return new ModelFormatException("%s: %s. The file is cut short: download it again.".formatted(file, what));
    }
}
