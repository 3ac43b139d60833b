// Code generated from abi/elf-core.yaml. DO NOT EDIT.

// Package elfcore: ELF files, as far as core dumps need them.
package elfcore
