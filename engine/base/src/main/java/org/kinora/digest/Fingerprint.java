package org.kinora.digest;

/**
 * What a {@link ContentDigest} makes of a content: 128 bits that two different contents share by accident only. They do
 * not resist someone who looks for two such contents.
 */
public record Fingerprint(long high, long low) {}
