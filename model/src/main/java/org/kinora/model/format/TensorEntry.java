package org.kinora.model.format;

/**
 * What a safetensors header says of one tensor.
 *
 * @param shape sizes along each axis, outermost first
 * @param begin where its first byte lies, counted from the start of the file
 * @param end one past its last byte, counted from the start of the file
 */
record TensorEntry(String name, ElementType type, int[] shape, long begin, long end) {}
