package org.kinora.model.format;

/** The element types of a safetensors file, by the names that its header uses. */
enum ElementType {
    F64(8),
    F32(4),
    F16(2),
    BF16(2),
    I64(8),
    I32(4),
    I16(2),
    I8(1),
    U64(8),
    U32(4),
    U16(2),
    U8(1),
    BOOL(1);

    final int bytes;

    ElementType(int bytes) {
        this.bytes = bytes;
    }

    /** Whether its numbers can be made floats without loss. */
    boolean isFloat() {
        return this == F32 || this == F16 || this == BF16;
    }
}
