package abi_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"holdfast/abi/internal/access"
	"holdfast/abi/internal/vectors"
	"holdfast/abi/wire"
)

const folder = "../../tests/vectors"

// Every vector is decoded and encoded for each width that it holds for.
func TestVectors(t *testing.T) {
	files, err := filepath.Glob(folder + "/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	run, tooWide := 0, 0
	structures := map[string]bool{}
	for _, file := range files {
		for _, vector := range read(t, file) {
			if len(vector.Widths) == 0 {
				tooWide++
				continue
			}
			structures[vector.Structure] = true
			for _, width := range vector.Widths {
				run++
				t.Run(fmt.Sprintf("%s, %v", vector.Name, width), func(t *testing.T) { check(t, vector, width) })
			}
		}
	}
	if run == 0 {
		t.Errorf("there are no vectors in %s", folder)
	}
	for name := range access.Structures {
		if !structures[name] {
			t.Errorf("no vector is there for %s", name)
		}
	}
	t.Logf("%d vectors of %d structures, each for one width; %d for callers of 16 bytes only were left out", run, len(structures), tooWide)
}

func read(t *testing.T, path string) []vectors.Vector {
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	found, err := vectors.Read(file)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return found
}

func check(t *testing.T, vector vectors.Vector, width wire.Width) {
	create := access.Structures[vector.Structure]
	if create == nil {
		t.Fatalf("no structure is named %s", vector.Structure)
	}
	decoded := create()
	if size := decoded.Size(width); size != len(vector.Bytes) {
		t.Fatalf("the structure has %d bytes, the vector %d", size, len(vector.Bytes))
	}
	if err := decoded.Decode(vector.Bytes, width, vector.Order); err != nil {
		t.Fatal(err)
	}
	if err := vectors.Compare(decoded, vector, width); err != nil {
		t.Error("decoded:", err)
	}
	filled := create()
	if err := vectors.Fill(filled, vector, width); err != nil {
		t.Error("filled:", err)
	}
	for name, subject := range map[string]vectors.Subject{"decoded": decoded, "filled": filled} {
		// What is in the buffer before must not matter, and what is behind must stay.
		behind := bytes.Repeat([]byte{0xa5}, 16)
		encoded := bytes.Repeat([]byte{0xa5}, len(vector.Bytes)+len(behind))
		if err := subject.Encode(encoded, width, vector.Order); err != nil {
			t.Errorf("%s: %v", name, err)
		} else if want := append(vector.Bytes[:len(vector.Bytes):len(vector.Bytes)], behind...); !bytes.Equal(encoded, want) {
			t.Errorf("%s and encoded:\n%x instead of\n%x", name, encoded, want)
		}
	}
	for length := range vector.Bytes {
		if err := decoded.Decode(vector.Bytes[:length:length], width, vector.Order); !errors.Is(err, wire.ErrShort) {
			t.Fatalf("decoded from %d bytes: %v", length, err)
		}
		if err := decoded.Encode(make([]byte, length), width, vector.Order); !errors.Is(err, wire.ErrShort) {
			t.Fatalf("encoded to %d bytes: %v", length, err)
		}
	}
	if width == wire.Width4 {
		checkWords(t, create, vector)
		checkTranslation(t, create, vector)
	}
}

// A word that is too large for a caller of 4 bytes is an error, each of them.
func checkWords(t *testing.T, create func() vectors.Subject, vector vectors.Vector) {
	for index := 0; ; index++ {
		subject := create()
		if err := subject.Decode(vector.Bytes, wire.Width4, vector.Order); err != nil {
			t.Fatal(err)
		}
		path, err := vectors.SetWord(subject, vector, wire.Width4, index, 1<<32)
		if path == "" {
			return
		}
		if err == nil {
			err = subject.Encode(make([]byte, len(vector.Bytes)), wire.Width4, vector.Order)
		}
		if !errors.Is(err, wire.ErrRange) {
			t.Fatalf("%s is %#x: %v", path, uint64(1)<<32, err)
		}
	}
}

// What a caller of 4 bytes wrote, a caller of 8 can be given, and back; unless something in it means nothing to the other.
func checkTranslation(t *testing.T, create func() vectors.Subject, vector vectors.Vector) {
	narrow, wide := create(), create()
	if narrow.Size(wire.Width8) == 0 {
		return
	}
	if err := narrow.Decode(vector.Bytes, wire.Width4, vector.Order); err != nil {
		t.Fatal(err)
	}
	b := make([]byte, narrow.Size(wire.Width8))
	if err := narrow.Encode(b, wire.Width8, vector.Order); err != nil {
		if !errors.Is(err, wire.ErrRange) && !errors.Is(err, wire.ErrWidth) {
			t.Error("widened:", err)
		}
		return
	}
	if err := wide.Decode(b, wire.Width8, vector.Order); err != nil {
		t.Fatal(err)
	}
	b = make([]byte, len(vector.Bytes))
	if err := wide.Encode(b, wire.Width4, vector.Order); err != nil || !bytes.Equal(b, vector.Bytes) {
		t.Errorf("widened and narrowed: %x instead of %x: %v", b, vector.Bytes, err)
	}
}
