package io.banyan.bench.report;

import java.util.Locale;

/** A measured number with its unit. */
public record Quantity(double value, String unit) {

    @Override
    public String toString() {
        var magnitude = Math.abs(value);
        var format = magnitude >= 100 ? "%,.0f %s" : magnitude >= 10 ? "%.1f %s" : "%.2f %s";
        return String.format(Locale.ROOT, format, value, unit);
    }
}
