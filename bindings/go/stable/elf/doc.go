// Code generated from abi/elf.yaml. DO NOT EDIT.

// Package elf: ELF files, as far as core dumps, live patches and the hypervisor need them.
package elf
