package io.banyan.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessMeterTest {

    @Test
    void processorTimeIsUserAndSystem() {
        var stat = "42 (java (odd) name) S 1 42 42 0 -1 4194304 9 0 0 0 150 50 7 7 20 0 30 0 99 1 1";
        assertThat(ProcessMeter.cpuSeconds(stat)).isEqualTo(2.0);
    }

    @Test
    void compilersOfAJvmAreKnownByTheNamesOfTheirThreads() {
        assertThat(ProcessMeter.isOfACompiler("43 (C2 CompilerThre) S 1 42 42 0 -1 1 9 0 0 0 1 1 7 7"))
                .isTrue();
        assertThat(ProcessMeter.isOfACompiler("44 (Common-Cleaner) S 1 42 42 0 -1 1 9 0 0 0 1 1 7 7"))
                .isFalse();
        var me = new ProcessMeter("me", ProcessHandle.current().pid());
        assertThat(me.compilerSeconds()).isPositive().isLessThan(me.cpuSeconds());
    }

    @Test
    void thisProcessHasMemoryThreadsAndTime() {
        var me = new ProcessMeter("me", ProcessHandle.current().pid());
        assertThat(me.residentBytes()).isGreaterThan(1 << 20);
        assertThat(me.threads()).isGreaterThan(1);
        assertThat(me.cpuSeconds()).isPositive();
    }

    @Test
    void theLiveHeapIsTheLastLineOfTheHistogram() {
        var histogram =
                " num     #instances         #bytes  class name\n   1:   10   200  [B\nTotal            10         12345\n";
        assertThat(LiveHeap.bytes(histogram)).isEqualTo(12_345);
    }
}
