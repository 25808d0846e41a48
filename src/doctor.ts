import {startDoctor} from './doctor/doctor.js';

void startDoctor();
