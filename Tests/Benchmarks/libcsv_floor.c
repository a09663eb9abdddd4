// What reading CSV files with libcsv costs before any work is done: every file of the command line parsed whole, in
// default mode, with callbacks that only count. Prints bytes, cells, rows and wall seconds.
#include <csv.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

typedef struct {
  uint64_t cells, rows;
} counts;

static void on_cell(void *text, size_t length, void *data) {
  (void)text;
  (void)length;
  ((counts *)data)->cells++;
}

static void on_row(int end, void *data) {
  (void)end;
  ((counts *)data)->rows++;
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
  counts seen = {0, 0};
  uint64_t bytes = 0;
  double start = seconds();
  for (int index = 1; index < argc; index++) {
    struct stat status;
    int file = open(argv[index], O_RDONLY);
    if (file < 0 || fstat(file, &status) != 0) {
      perror(argv[index]);
      return 1;
    }
    void *content = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    if (content == MAP_FAILED) {
      perror(argv[index]);
      return 1;
    }
    struct csv_parser parser;
    csv_init(&parser, 0);
    csv_parse(&parser, content, (size_t)status.st_size, on_cell, on_row, &seen);
    csv_fini(&parser, on_cell, on_row, &seen);
    csv_free(&parser);
    munmap(content, (size_t)status.st_size);
    close(file);
    bytes += (uint64_t)status.st_size;
  }
  printf("bytes=%llu cells=%llu rows=%llu wall=%.3f\n", (unsigned long long)bytes, (unsigned long long)seen.cells,
         (unsigned long long)seen.rows, seconds() - start);
  return 0;
}
