/* Starts {{ cookiecutter.formal_name }}: Python inside this program, its folders found from where the program lies.
 *
 *   bin/{{ cookiecutter.app_name }}                         this program
 *   lib/{{ cookiecutter.app_name }}/app, app_packages       the app and what it needs
 *   lib/{{ cookiecutter.app_name }}/python                  Python itself, in the portable form only
 *
 * Nothing of the person's own Python is looked at: no variables, no site-packages, no files are written.
 * `-c CODE` runs that code in place of the app, for Python that starts "itself" once more.
 */
#include <Python.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The program's own path, and the folder lib/{{ cookiecutter.app_name }} beside it; 0 when they cannot be read. */
static int find_places(char *program, size_t program_size, char *home, size_t home_size) {
    ssize_t length = readlink("/proc/self/exe", program, program_size - 1);
    if (length < 0) return 0;
    program[length] = '\0';
    char above[PATH_MAX];
    snprintf(above, sizeof above, "%s", program);
    for (int up = 0; up < 2; up++) {
        char *slash = strrchr(above, '/');
        if (slash == NULL) return 0;
        *slash = '\0';
    }
    return snprintf(home, home_size, "%s/lib/{{ cookiecutter.app_name }}", above) < (int)home_size;
}

/* Where Python itself is: beside the app, else the system's. */
static PyStatus set_python(PyConfig *config, const char *home) {
    char python[PATH_MAX];
    int length = snprintf(python, sizeof python, "%s/python", home);
    int is_own = length < (int)sizeof python && access(python, X_OK) == 0;
    return PyConfig_SetBytesString(config, &config->home, is_own ? python : "/usr");
}

static PyStatus set_up(PyConfig *config, const char *program, const char *home, int argc, char **argv) {
    int runs_code = argc > 2 && strcmp(argv[1], "-c") == 0;
    PyStatus status;
    config->site_import = 0;
    config->write_bytecode = 0;
    config->buffered_stdio = 1;
    config->install_signal_handlers = 1;
    config->parse_argv = 0;
    if (PyStatus_Exception(status = set_python(config, home))) return status;
    status = PyConfig_SetBytesString(config, &config->executable, program);
    if (PyStatus_Exception(status)) return status;
    status = runs_code ? PyConfig_SetBytesString(config, &config->run_command, argv[2])
                       : PyConfig_SetBytesString(config, &config->run_module, "{{ cookiecutter.module_name }}");
    if (PyStatus_Exception(status)) return status;
    status = runs_code ? PyConfig_SetBytesArgv(config, argc - 2, argv + 2) : PyConfig_SetBytesArgv(config, argc, argv);
    if (PyStatus_Exception(status)) return status;
    return Py_InitializeFromConfig(config);
}

/* Let Python find the app and its packages; 0 when there is no memory for it. */
static int add_path(const char *home, const char *name) {
    PyObject *path = PyUnicode_FromFormat("%s/%s", home, name);
    int is_added = path != NULL && PyList_Append(PySys_GetObject("path"), path) == 0;
    Py_XDECREF(path);
    return is_added;
}

int main(int argc, char **argv) {
    char program[PATH_MAX], home[PATH_MAX];
    if (!find_places(program, sizeof program, home, sizeof home)) {
        fputs("{{ cookiecutter.formal_name }} cannot find its own folder.\n", stderr);
        return 1;
    }
    PyPreConfig before;
    PyPreConfig_InitIsolatedConfig(&before);
    before.utf8_mode = 1;
    PyStatus status = Py_PreInitialize(&before);
    if (PyStatus_Exception(status)) Py_ExitStatusException(status);
    PyConfig config;
    PyConfig_InitIsolatedConfig(&config);
    status = set_up(&config, program, home, argc, argv);
    PyConfig_Clear(&config);
    if (PyStatus_Exception(status)) Py_ExitStatusException(status);
    if (!add_path(home, "app") || !add_path(home, "app_packages")) {
        PyErr_Print();
        return 1;
    }
    return Py_RunMain();
}
