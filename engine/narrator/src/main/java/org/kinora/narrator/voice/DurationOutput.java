package org.kinora.narrator.voice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes the model tell how long each phoneme lasts, which it computes but does not give out. An ONNX file is a protobuf message,
 * and such messages merge when they are written one after the other; so a graph that has nothing but one more output is appended.
 * Source: field numbers of ModelProto, GraphProto, ValueInfoProto and TypeProto in onnx.proto; "merging" in the protobuf encoding.
 */
final class DurationOutput {

    /** The tensor with the rounded durations, in units of 25 ms. */
    static final String NAME = "/encoder/Clip_output_0";

    private static final int GRAPH_OF_MODEL = 7;
    private static final int OUTPUT_OF_GRAPH = 12;
    private static final int NAME_OF_VALUE = 1;
    private static final int TYPE_OF_VALUE = 2;
    /** A tensor of floats: field 1 of the type, in which field 1 is 1. */
    private static final byte[] FLOATS = {0x0a, 0x02, 0x08, 0x01};

    private DurationOutput() {}

    /** @param file the content of the model's file */
    static byte[] addTo(byte[] file) {
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        field(NAME_OF_VALUE, NAME.getBytes(StandardCharsets.US_ASCII), value);
        field(TYPE_OF_VALUE, FLOATS, value);
        ByteArrayOutputStream graph = new ByteArrayOutputStream();
        field(OUTPUT_OF_GRAPH, value.toByteArray(), graph);
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        field(GRAPH_OF_MODEL, graph.toByteArray(), model);
        // the model is large: it is copied once
        byte[] all = Arrays.copyOf(file, file.length + model.size());
        System.arraycopy(model.toByteArray(), 0, all, file.length, model.size());
        return all;
    }

    /** @param content shorter than 128 bytes, so that its length is one byte */
    private static void field(int number, byte[] content, ByteArrayOutputStream out) {
        out.write(number << 3 | 2);
        out.write(content.length);
        out.writeBytes(content);
    }
}
